import { isProtectionId, type ProtectionId } from '../../advice/protections.ts'
import { today, withoutExpired } from './expiry.ts'
import { findCode, scramble } from './scramble.ts'
import { change, isRecord, load, type Kept } from './storage.ts'

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

const textOf = (meeting: string): string => `meeting\n${meeting}`

/** What the host has ticked for this meeting within the last 90 days. */
export async function loadTicks(meeting: string): Promise<readonly ProtectionId[]> {
  const [ticks, code] = await Promise.all([load(TICKS), findCode(textOf(meeting))])
  return (code !== null && ticks[code]?.ids) || []
}

/**
 * Ticks one protection of this meeting or takes its tick back, and keeps the meeting's ticks for 90
 * days from today. Rejects where the browser cannot read or write; then nothing is changed.
 */
export async function keepTick(
  meeting: string,
  id: ProtectionId,
  isTicked: boolean,
): Promise<void> {
  await change(TICKS, async (ticks) => {
    const code = await scramble(textOf(meeting))
    const { [code]: entry, ...others } = ticks
    const unticked = (entry?.ids ?? []).filter((other) => other !== id)
    const ids = isTicked ? [...unticked, id] : unticked
    return ids.length > 0 ? { ...others, [code]: { day: today(), ids } } : others
  })
}
