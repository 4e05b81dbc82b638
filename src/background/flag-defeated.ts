import { raiseAlarm } from '../platform/browser/alarm.ts'
import { showAlarmBadge } from '../platform/browser/badge.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import type { Answers, FromContent } from '../platform/wire/messages.ts'
import { recognizeSeen } from './recognize-seen.ts'

/**
 * A look-alike keeps its flag from being seen: the browser's own icon says so, and a page of ours
 * opens, once for each tab and host. The page can reach neither.
 */
export const flagDefeated: Answers<FromContent>['flag-defeated'] = async ({ address }, { tab }) => {
  const { policy } = await loadPolicy()
  const seen = await recognizeSeen(address, policy)
  if (tab?.id === undefined || seen?.host !== 'lookalike') return
  await showAlarmBadge(tab.id)
  await raiseAlarm(tab.id, seen.hostname)
}
