import type { Asked } from '../platform/wire/answer.ts'
import { showAlarmBadge } from '../platform/browser/badge.ts'
import { raiseAlarm } from '../platform/browser/alarm.ts'
import { recogniseSeen } from './recognise-seen.ts'

/**
 * A look-alike that keeps its flag from being seen: the browser's own icon says so, and a page of
 * ours opens, once for each tab and host. Neither can be reached by the page.
 */
export const flagDefeated: Asked<'flag-defeated'> = async (_, { tab, url }) => {
  const seen = await recogniseSeen(url ?? '')
  if (tab?.id === undefined || seen?.host !== 'lookalike') return
  await showAlarmBadge(tab.id)
  await raiseAlarm(tab.id, seen.hostname)
}
