import { flagOf } from '../advice/flag-view.ts'
import { badgeOf, viewOf } from '../advice/situation-view.ts'
import { showBadge } from '../platform/browser/badge.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { askContent } from '../platform/wire/ask.ts'
import type { Answers, FromContent, News, PageSeen } from '../platform/wire/messages.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import { interpret } from '../zoom/facts/interpret.ts'
import { isSameMeeting, mergeFacts, remembered } from '../zoom/facts/merge.ts'
import { recogniseSeen } from './recognise-seen.ts'

/**
 * Recognises a page, interprets what was observed on it, sets the badge, and gives the words of
 * the flag. A frame gets its recognition alone; its news go to the page around it.
 */
export const pageSeen: Answers<FromContent>['page-seen'] = async (seen, { tab, frameId }) => {
  const { address, news } = seen
  const recognition = await recogniseSeen(address)
  if (tab?.id === undefined) return { recognition, facts: [], view: null }
  if (frameId) {
    await handOn(tab.id, frameId, address, news)
    return { recognition, facts: [], view: null }
  }
  const facts = factsNow(seen)
  const situation = viewOf({ recognition, facts })
  const { count, severity } = badgeOf(situation)
  void showBadge(tab.id, count, severity)
  if (!recognition || (await hiddenScope(recognition.place)))
    return { recognition, facts, view: null }
  return { recognition, facts, view: flagOf(situation, await loadLocale(await load(SETTINGS))) }
}

/** The facts known, then what each of the news adds or takes. */
function factsNow({ address, facts, news }: PageSeen): readonly SeenFact[] {
  return news.reduce<readonly SeenFact[]>(
    (known, { frame, observations, clicked, ...from }) => {
      if (observations && !isSameMeeting(address, from.address)) return known
      const reading = observations && interpret(observations)
      return mergeFacts(known, address, frame, reading, Date.now(), clicked)
    },
    remembered(facts, Date.now()),
  )
}

/** Which frame it is, and on which address, is what the browser says of the sender. */
async function handOn(tab: number, frame: number, address: string, news: readonly News[]) {
  const sent = news.map((each) => ({ ...each, frame, address }))
  // Without a script of ours the page around it is another site's.
  await askContent(tab, 'frame-news', { news: sent }).catch(() => undefined)
}
