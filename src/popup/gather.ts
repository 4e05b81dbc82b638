import { guessRole } from '../advice/role.ts'
import { describeVisit } from '../advice/visit.ts'
import { takeOver } from '../platform/storage/handover.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { LANGUAGES } from '../platform/locale/languages.ts'
import { version } from '../platform/browser/own-manifest.ts'
import { isZoomAllowed } from '../platform/browser/permissions.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { hasAside, load } from '../platform/storage/storage.ts'
import { askPage, type ActiveTab } from '../platform/browser/tabs.ts'
import { loadTicks } from '../platform/storage/ticks.ts'
import type { PopupModel } from '../ui/popup/popup-model.ts'

/** Gathers all that the popup shows, before its first paint. */
export async function gather(tab: ActiveTab): Promise<PopupModel> {
  const [answer, settings, toCheck] = await Promise.all([askPage(tab), load(SETTINGS), takeOver()])
  const isAllowed = answer !== null || (await isZoomAllowed())
  const visit = describeVisit(tab.address, answer?.address ?? null, isAllowed)
  const { recognition } = visit
  const meeting = recognition?.meetingKey
  const [ticked, hidden] = await Promise.all([
    meeting && !tab.isPrivate ? loadTicks(meeting) : [],
    recognition?.place ? hiddenScope(recognition.place) : null,
  ])
  return {
    visit,
    role: settings.roles[recognition?.page ?? 'none'] ?? guessRole(recognition?.page ?? null),
    ticked,
    facts: answer?.facts ?? [],
    isPrivate: tab.isPrivate,
    hidden: hidden ?? (answer?.flagClosed ? 'page' : null),
    // Asked last: what cannot be read is known only once it was read.
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
