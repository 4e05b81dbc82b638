// Only the background writes: the popup is spared this.
import type { ProtectionId } from '../../advice/protections.ts'
import { today } from './expiry.ts'
import { scramble } from './scramble.ts'
import { change } from './storage.ts'
import { textOf, TICKS } from './ticks.ts'

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
