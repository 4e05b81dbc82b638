import { guessRole } from '../advice/role.ts'
import { describeVisit } from '../advice/visit.ts'
import { takeOver } from '../platform/handover.ts'
import { hiddenScope } from '../platform/hidden.ts'
import { LANGUAGES } from '../platform/languages.ts'
import { version } from '../platform/manifest.ts'
import { isZoomAllowed } from '../platform/permissions.ts'
import { SETTINGS } from '../platform/settings.ts'
import { hasAside, load } from '../platform/storage.ts'
import { askPage, type ActiveTab } from '../platform/tabs.ts'
import { loadTicks } from '../platform/ticks.ts'
import type { PopupModel } from '../ui/popup.tsx'
import { recognise, type Judge } from '../zoom/address.ts'
import { meetingKey } from '../zoom/meeting-key.ts'
import { placeOf } from '../zoom/place.ts'

/** Gathers all that the popup shows, before its first paint. */
export async function gather(tab: ActiveTab): Promise<PopupModel> {
  const [answer, settings, toCheck] = await Promise.all([askPage(tab), load(SETTINGS), takeOver()])
  const isAllowed = answer !== null || (await isZoomAllowed())
  const visit = describeVisit(tab.address, answer?.address ?? null, isAllowed, await judgeFor(tab))
  const { recognition } = visit
  const meeting = recognition && meetingKey(recognition)
  const [ticked, hidden] = await Promise.all([
    meeting && !tab.isPrivate ? loadTicks(meeting) : [],
    hiddenScope(placeOf(recognition?.target ?? 'about:blank')),
  ])
  return {
    visit,
    role: settings.roles[recognition?.page ?? 'none'] ?? guessRole(recognition?.page ?? null),
    ticked,
    facts: answer?.facts ?? [],
    isPrivate: tab.isPrivate,
    hidden: hidden ?? (answer?.flagClosed ? 'page' : null),
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
  const now = await gather(tab)
  const isSame = now.visit.recognition?.target === model.visit.recognition?.target
  return isSame ? { facts: now.facts, hidden: now.hidden } : now
}

/** The judge of look-alikes is loaded only where there may be one: Zoom's own pages come first. */
async function judgeFor({ address = '' }: ActiveTab): Promise<Judge | undefined> {
  if (recognise(address).host === 'zoom') return undefined
  return (await import('../zoom/lookalike.ts')).judgeHost
}
