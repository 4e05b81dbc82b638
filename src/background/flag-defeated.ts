import { addressInFront, noteDefeat, openAlarm } from '../platform/browser/raise-alarm.ts'
import { showAlarmBadge } from '../platform/browser/badge.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { askInTime } from '../platform/wire/ask.ts'
import type { Answers, FromContent } from '../platform/wire/messages.ts'
import { recognizeSeen } from './recognize-seen.ts'

/** When the page of a look-alike is asked whether its flag was seen, in milliseconds. */
const ASKED_AFTER = [6000, 3000]
/** How long it may think about that. A page that hangs never answers. */
const PATIENCE = 1000

/**
 * A look-alike keeps its flag from being seen: the browser's own icon says so, and a page of ours
 * opens, once for each tab and host. The page can reach neither.
 */
export const flagDefeated: Answers<FromContent>['flag-defeated'] = async ({ address }, { tab }) => {
  if (tab?.id !== undefined) await raise(address, tab.id)
}

/**
 * Watches over a flag whose page may give it no time: one that hangs, asks question upon question,
 * or loads itself anew again and again, if need be on ever new hosts. What has come to nothing twice
 * is a defeat, unless no look-alike is in front any more.
 */
export async function watchOver(tab: number): Promise<void> {
  for (const time of ASKED_AFTER) {
    await pause(time)
    if (await askInTime(tab, 'flag-seen', PATIENCE)) return
  }
  await raise(await addressInFront(tab), tab)
}

async function raise(address: string, tab: number): Promise<void> {
  const { policy } = await loadPolicy()
  const seen = await recognizeSeen(address, policy)
  if (seen?.hostKind !== 'lookalike') return
  // Noted before it is painted: an answer to the page that is under way would paint its number last.
  const isFirst = await noteDefeat(tab, seen.hostname)
  await showAlarmBadge(tab)
  // Whoever goes back knowingly is not asked again.
  if (isFirst) await openAlarm(tab, seen.hostname)
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
