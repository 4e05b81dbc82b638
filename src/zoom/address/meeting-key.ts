import type { Recognition } from './recognition.ts'

/**
 * What tells one meeting from another: its number, else the path of a personal or registration
 * link. Null on pages that are about no meeting in particular (planning a new one, settings).
 */
export function meetingKey({ page, meetingId, target }: Recognition): string | null {
  if (meetingId) return meetingId
  if (page !== 'personal' && page !== 'register') return null
  const { hostname, pathname } = new URL(target)
  return hostname + pathname
}
