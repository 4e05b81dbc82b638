import { HIDDEN } from './hidden-flag.ts'
import { change } from './storage.ts'
import { TICKS } from './ticks.ts'

/**
 * Deletes what has been kept for more than 90 days. For the start of the browser: a change of the
 * same key does it too. Never rejects: what the browser cannot delete now is deleted another time.
 */
export async function dropExpired(): Promise<void> {
  await Promise.allSettled([change(TICKS, (ticks) => ticks), change(HIDDEN, (hidden) => hidden)])
}
