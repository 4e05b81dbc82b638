import { guessRole } from '../advice/role.ts'
import { describeVisit } from '../advice/visit.ts'
import { version } from '../platform/browser/own-manifest.ts'
import { isZoomAllowed } from '../platform/browser/permissions.ts'
import { askPage, type ActiveTab } from '../platform/browser/tabs.ts'
import { LANGUAGES } from '../platform/locale/languages.ts'
import { takeOver } from '../platform/storage/handover.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { hasAside, load } from '../platform/storage/storage.ts'
import { loadTicks } from '../platform/storage/ticks.ts'
import type { PopupModel } from '../ui/popup/popup.tsx'
import { hostKind } from '../zoom/address/hosts.ts'
import { meetingKey } from '../zoom/address/meeting-key.ts'
import { parse } from '../zoom/address/parse.ts'
import { placeOf } from '../zoom/address/place.ts'
import type { Judge } from '../zoom/address/recognition.ts'

/** What follows from the page, and may change while the popup is open. */
type OfPage = Pick<PopupModel, 'visit' | 'role' | 'ticked' | 'facts' | 'hidden'>

/** Gathers all that the popup shows, before its first paint. Nothing in it rejects. */
export async function gather(tab: ActiveTab): Promise<PopupModel> {
  const [ofPage, settings, toCheck] = await Promise.all([
    gatherPage(tab),
    load(SETTINGS),
    takeOver(),
  ])
  return {
    ...ofPage,
    isPrivate: tab.isPrivate,
    // Asked last: what cannot be read is put aside only when it is read.
    hasAside: await hasAside(),
    toCheck,
    version: version(),
    language: settings.language,
    languages: LANGUAGES,
  }
}

/**
 * What has changed on the page since `model` was gathered. What the reader chose meanwhile stays,
 * unless the page is another one now.
 */
export async function gatherAgain(tab: ActiveTab, model: PopupModel): Promise<Partial<PopupModel>> {
  const now = await gatherPage(tab)
  const isSame = now.visit.recognition?.target === model.visit.recognition?.target
  return isSame ? { facts: now.facts, hidden: now.hidden } : now
}

async function gatherPage(tab: ActiveTab): Promise<OfPage> {
  const [answer, { roles }] = await Promise.all([askPage(tab), load(SETTINGS)])
  const [isAllowed, judge] = await Promise.all([
    answer !== null || isZoomAllowed(),
    judgeFor(answer?.address ?? tab.address),
  ])
  const visit = describeVisit(tab.address, answer?.address ?? null, isAllowed, judge)
  const { recognition } = visit
  const page = recognition?.page ?? null
  const meeting = recognition && meetingKey(recognition)
  const [ticked, hidden] = await Promise.all([
    // In a private window nothing is kept, and nothing of other windows is shown.
    meeting && !tab.isPrivate ? loadTicks(meeting) : [],
    hiddenScope(recognition && placeOf(recognition.target)),
  ])
  return {
    visit,
    role: roles[page ?? 'none'] ?? guessRole(page),
    ticked,
    facts: answer?.facts ?? [],
    hidden: hidden ?? (answer?.flagClosed ? 'page' : null),
  }
}

/** The judge of look-alikes is loaded only where there may be one: Zoom's own pages come first. */
async function judgeFor(address = ''): Promise<Judge | undefined> {
  if (hostKind(parse(address)?.hostname ?? '') === 'zoom') return undefined
  return (await import('../zoom/look-alike/judge.ts')).judgeHost
}
