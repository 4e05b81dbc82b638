import { api } from './api.ts'
import type { Severity } from '../../zoom/finding.ts'

/** Dark enough for white digits (4.5:1 and more), and none of them Zoom's blue. */
const COLOUR = { danger: '#9c1f2e', caution: '#8a5200', note: '#1d6b51' } as const satisfies Record<
  Severity,
  string
>

/**
 * Shows the number of findings on the toolbar icon, in one tab. None shows none. A tab that has
 * gone in the meantime is passed over, and so is Firefox for Android, which has no badge.
 */
export async function showBadge(tabId: number, count: number, severity: Severity): Promise<void> {
  try {
    await api().action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
    if (count === 0) return
    await api().action.setBadgeBackgroundColor({ tabId, color: COLOUR[severity] })
    await api().action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // Tab closed, or no badge API.
  }
}

/** Marks a tab whose page keeps our flag from being seen. */
export async function showAlarmBadge(tabId: number): Promise<void> {
  const { action } = api()
  try {
    await action.setBadgeText({ tabId, text: '!' })
    await action.setBadgeBackgroundColor({ tabId, color: COLOUR.danger })
    await action.setBadgeTextColor({ tabId, color: '#ffffff' })
  } catch {
    // Tab closed, or no badge API (Firefox for Android).
  }
}
