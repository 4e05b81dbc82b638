import { flagOf } from '../advice/flag-view.ts'
import { scopesUnder } from '../advice/hide-scope.ts'
import { NO_PROGRESS, progressOf } from '../advice/progress.ts'
import { badgeOf, viewOf } from '../advice/situation-view.ts'
import { bringSession } from '../platform/browser/bring-session.ts'
import { wasDefeated } from '../platform/browser/raise-alarm.ts'
import { showAlarmBadge, showBadge } from '../platform/browser/badge.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { roleOn, SETTINGS, settingsUnder } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { askContent } from '../platform/wire/ask.ts'
import type { Answers, FromContent, News, PageSeen } from '../platform/wire/messages.ts'
import css from '../ui/flag/flag.css?inline'
import type { PageKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import type { Known } from '../zoom/facts/fact.ts'
import { interpret, touchedBy } from '../zoom/facts/interpret.ts'
import {
  forgottenAt,
  isSameMeeting,
  learn,
  NOTHING_KNOWN,
  remembered,
  withoutFrames,
} from '../zoom/facts/fact-memory.ts'
import { looksFor } from '../zoom/facts/looks.ts'
import { watchOver } from './flag-defeated.ts'
import { recognizeSeen } from './recognize-seen.ts'

/**
 * Recognizes a page, interprets what was observed on it, sets the badge, and gives the words of
 * the flag. A frame gets its recognition alone; its news go to the page around it.
 */
export const pageSeen: Answers<FromContent>['page-seen'] = async (seen, sender) => {
  const { tab, frameId } = sender
  const asked = loadPolicy()
  // Not awaited: the session loads while we answer.
  if (seen.isFirst) void bringSession(sender, asked).catch(() => undefined)
  const { policy } = await asked
  const { address, news, progress: before = NO_PROGRESS } = seen
  const recognition = await recognizeSeen(address, policy)
  const looks = looksFor(recognition?.page ?? null, address)
  const nothing = { ...NOTHING_KNOWN, recognition, looks, until: null, view: null }
  if (tab?.id === undefined) return nothing
  if (frameId) {
    await handOn(tab.id, frameId, address, news)
    return nothing
  }
  const known = knownNow(recognition, await withoutLostFrames(tab.id, seen))
  const settings = settingsUnder(policy, await load(SETTINGS))
  const role = roleOn(recognition?.page ?? null, known.frames, settings)
  const situation = viewOf({ recognition, facts: known.facts, policy, role })
  const progress = progressOf(before, situation.protections)
  const { count, severity } = badgeOf(situation)
  // Once a look-alike has kept its flag from being seen, no load of it takes that mark away.
  if (recognition?.hostKind === 'lookalike' && (await wasDefeated(tab.id, recognition.hostname)))
    void showAlarmBadge(tab.id)
  else void showBadge(tab.id, count, severity)
  const read = { ...nothing, ...known, until: forgottenAt(known.facts), progress }
  if (!recognition || (await hiddenScope(recognition.place, scopesUnder(policy)))) return read
  // A form shows in a moment what a click has changed. Until then the next complaint would flash up.
  if (isForm(recognition.page) && news.at(-1)?.clicked) return { ...read, view: 'as-before' }
  const locale = await loadLocale(settings)
  const view = flagOf(situation, locale, progress)
  if (seen.isFirst && view?.isHostile) void watchOver(tab.id)
  return { ...read, css, view }
}

/** What was known and is still remembered, then what each of the news adds or takes. */
function knownNow(
  recognition: Recognition | null,
  { address, facts, frames, news }: PageSeen,
): Known {
  const at = Date.now()
  return news.reduce<Known>(
    (known, { frame, observations, clicked, ...from }) => {
      if (observations && !isSameMeeting(address, from.address)) return known
      const reading = observations && interpret(recognition?.page ?? null, address, observations)
      const touched = clicked === undefined ? undefined : touchedBy(clicked, observations ?? [])
      return learn(known, address, { frame, reading, touched, at })
    },
    { facts: remembered(facts, at), frames },
  )
}

/** What is known without the frames that have gone: they could not tell their end. */
async function withoutLostFrames(tab: number, seen: PageSeen): Promise<PageSeen> {
  const silent = seen.frames
    .map(({ frame }) => frame)
    .filter((frame) => frame !== 0 && !seen.news.some((news) => news.frame === frame))
  const lost = await Promise.all(
    silent.map(async (frame) =>
      askContent(tab, 'what-page', {}, frame).then(
        () => [],
        () => [frame],
      ),
    ),
  )
  return { ...seen, ...withoutFrames(seen, lost.flat()) }
}

/** Which frame it is, and on which address, is what the browser says of the sender. */
async function handOn(tab: number, frame: number, address: string, news: readonly News[]) {
  const sent = news.map((each) => ({ ...each, frame, address }))
  // Without a script of ours the page around it is another site's.
  await askContent(tab, 'frame-news', { news: sent }).catch(() => undefined)
}

function isForm(page: PageKind | null): boolean {
  return page === 'schedule' || page === 'settings'
}
