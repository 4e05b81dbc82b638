import { isProtectionId, type ProtectionId } from '../../advice/protections.ts'
import { withoutExpired } from './expiry.ts'
import { findCode } from './scramble.ts'
import { isRecord, load, type Kept } from './storage.ts'

interface Entry {
  readonly day: number
  readonly ids: readonly ProtectionId[]
}

/** What hosts have ticked, by the scrambled code of the meeting. */
export const TICKS: Kept<Readonly<Record<string, Entry>>> = {
  key: 'ticks',
  version: 1,
  fallback: {},
  read: (value) =>
    isRecord(value) && Object.values(value).every(isEntry)
      ? (value as Record<string, Entry>)
      : null,
  unexpired: (ticks) => withoutExpired(ticks, ({ day }) => day),
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    Number.isInteger(value['day']) &&
    Array.isArray(value['ids']) &&
    value['ids'].every(isProtectionId)
  )
}

/** What is scrambled. */
export const textOf = (meeting: string): string => `meeting\n${meeting}`

/** What the host has ticked for this meeting within the last 90 days. */
export async function loadTicks(meeting: string): Promise<readonly ProtectionId[]> {
  const [ticks, code] = await Promise.all([load(TICKS), findCode(textOf(meeting))])
  return (code !== null && ticks[code]?.ids) || []
}
