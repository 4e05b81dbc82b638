import { scopesUnder } from '../advice/hide-scope.ts'
import type { Policy } from '../advice/policy.ts'
import { showsHost } from '../advice/role.ts'
import { describeVisit } from '../advice/visit.ts'
import { version } from '../platform/browser/own-manifest.ts'
import { isGuardOn, isZoomAllowed } from '../platform/browser/permissions.ts'
import type { ActiveTab } from '../platform/browser/active-tab.ts'
import { askPage } from '../platform/browser/ask-page.ts'
import { takeOver } from '../platform/storage/text-to-check.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { roleOn, SETTINGS, settingsUnder } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { UNSEEN_NEWS } from '../platform/storage/unseen-news.ts'
import { loadTicks } from '../platform/storage/ticks.ts'
import type { PageState } from '../platform/wire/messages.ts'
import type { PopupModel } from '../ui/popup/popup-model.ts'
import type { Recognition } from '../zoom/address/recognition.ts'

/** What follows from the page, and may change while the popup is open. */
type OfPage = Pick<
  PopupModel,
  'visit' | 'pageLanguage' | 'role' | 'ticked' | 'facts' | 'frames' | 'hidden'
>

/** Gathers all that the popup shows, before its first paint. Nothing in it rejects. */
export async function gather(tab: ActiveTab): Promise<PopupModel> {
  const { policy } = await loadPolicy()
  const [ofPage, unseen, toCheck, isGuarded] = await Promise.all([
    gatherPage(tab, askPage(tab), policy),
    load(UNSEEN_NEWS),
    takeOver(),
    !policy.guard || isGuardOn(),
  ])
  return {
    ...ofPage,
    isPrivate: tab.isPrivate,
    policy,
    wantsGuard: !isGuarded,
    version: version(),
    hasNews: unseen !== '' && policy.news !== false,
    toCheck,
  }
}

/**
 * What has changed since `model` was gathered. What the reader chose meanwhile stays, unless the
 * page is another one now.
 * @param state what the page says of itself now
 */
export async function gatherAgain(
  tab: ActiveTab,
  model: PopupModel,
  state: PageState | Promise<PageState | null>,
): Promise<Partial<PopupModel>> {
  const now = await gatherPage(tab, state, model.policy)
  const target = now.visit.recognition?.target
  const isSame = target !== undefined && target === model.visit.recognition?.target
  if (!isSame) return { ...now, isPrivate: tab.isPrivate }
  const { visit, pageLanguage, facts, frames, hidden } = now
  // Zoom shows who is a host a moment after the page.
  const isOther = showsHost(frames) !== showsHost(model.frames)
  return { visit, pageLanguage, facts, frames, hidden, ...(isOther && { role: now.role }) }
}

async function gatherPage(
  tab: ActiveTab,
  state: PageState | Promise<PageState | null>,
  policy: Policy,
): Promise<OfPage> {
  const [answer, chosen] = await Promise.all([state, load(SETTINGS)])
  const settings = settingsUnder(policy, chosen)
  const recognition =
    answer?.recognition ?? (await recognizeLater(answer?.address ?? tab.address, policy))
  const isAllowed = answer !== null || (await isZoomAllowed(recognition))
  const visit = describeVisit({ recognition, isAnswered: answer !== null, isAllowed })
  const page = visit.recognition?.page ?? null
  const meeting = visit.recognition?.meetingKey
  const frames = answer?.frames ?? []
  const [ticked, hidden] = await Promise.all([
    // In a private window nothing is kept, and nothing of other windows is shown.
    meeting && !tab.isPrivate ? loadTicks(meeting) : [],
    hiddenScope(visit.recognition?.place ?? null, scopesUnder(policy)),
  ])
  return {
    visit,
    pageLanguage: answer?.language ?? null,
    role: roleOn(page, frames, settings),
    ticked,
    facts: answer?.facts ?? [],
    frames,
    hidden: hidden ?? (answer?.flagClosed ? 'page' : null),
  }
}

/**
 * Recognizes an address of which the page's script has no recognition: on Zoom's meeting pages it
 * has one, and there the first paint does without the rules.
 */
async function recognizeLater(
  address: string | undefined,
  { zoomDomains }: Policy,
): Promise<Recognition | null> {
  if (address === undefined) return null
  const rules = await import('../zoom/address/recognition.ts').catch(() => null)
  return rules && rules.recognize(address, zoomDomains)
}
