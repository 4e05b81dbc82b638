import { api } from './api.ts'
import type { Severity } from '../../zoom/finding.ts'

/** Dark enough for white digits (4.5:1 and more), and none of them Zoom's blue. */
const COLOR = { danger: '#9c1f2e', caution: '#8a5200', note: '#1d6b51' } as const satisfies Record<
  Severity,
  string
>

/** Shows the number of findings on the toolbar icon, in one tab; none where there are none. */
export function showBadge(tabId: number, count: number, severity: Severity): Promise<void> {
  return paint(tabId, count > 0 ? String(count) : '', severity)
}

/** Marks a tab whose page keeps our flag from being seen. */
export function showAlarmBadge(tabId: number): Promise<void> {
  return paint(tabId, '!', 'danger')
}

async function paint(tabId: number, text: string, severity: Severity): Promise<void> {
  const { action } = api()
  try {
    await action.setBadgeText({ tabId, text })
    if (text === '') return
    await action.setBadgeBackgroundColor({ tabId, color: COLOR[severity] })
    await action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // Tab closed, or no badge API (Firefox for Android).
  }
}
