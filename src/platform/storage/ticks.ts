import { isProtectionId, type ProtectionId } from '../../advice/protections.ts'
import { isExpired, today } from './expiry.ts'
import { scramble } from './scramble.ts'
import { change, isRecord, load, remove, type Kept } from './storage.ts'

interface Entry {
  readonly day: number
  readonly ids: readonly ProtectionId[]
}

/** What hosts have ticked, by the scrambled code of the meeting. */
const TICKS: Kept<Readonly<Record<string, Entry>>> = {
  key: 'ticks',
  version: 1,
  fallback: {},
  read: (value) =>
    isRecord(value) && Object.values(value).every(isEntry)
      ? (value as Record<string, Entry>)
      : null,
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    Number.isInteger(value['day']) &&
    Array.isArray(value['ids']) &&
    value['ids'].every(isProtectionId)
  )
}

/** What the host has ticked for this meeting within the last 90 days. */
export async function loadTicks(meeting: string): Promise<readonly ProtectionId[]> {
  const entry = (await load(TICKS))[await scramble(`meeting\n${meeting}`)]
  return entry && !isExpired(entry.day) ? entry.ids : []
}

/** Keeps the ticks of this meeting for 90 days from today, and drops what is older. */
export function saveTicks(meeting: string, ids: readonly ProtectionId[]): Promise<void> {
  return change(TICKS, async (ticks) => {
    const code = await scramble(`meeting\n${meeting}`)
    const others = Object.entries(ticks).filter(([key, { day }]) => key !== code && !isExpired(day))
    const mine = ids.length > 0 ? [[code, { day: today(), ids }] as const] : []
    return Object.fromEntries([...others, ...mine])
  })
}

/** Deletes all ticks of all meetings. */
export const forgetTicks = (): Promise<void> => remove(TICKS)
