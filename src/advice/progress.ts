import type { ProtectionView } from './protection-view.ts'
import type { ProtectionId } from './protections.ts'

/** What a page has shown of the protections so far; it carries this from exchange to exchange. */
export interface Progress {
  /** How each was last shown. */
  readonly last: Readonly<Partial<Record<ProtectionId, 'shown-on' | 'shown-off'>>>
  /** The one that was turned on or off last, while the page was open. */
  readonly changed: ProtectionId | null
}

export const NO_PROGRESS: Progress = { last: {}, changed: null }

/** The progress with what the page shows now. What it does not show stays as it was last shown. */
export function progressOf(
  { last, changed }: Progress,
  protections: readonly ProtectionView[],
): Progress {
  const now: Record<string, ProtectionView['state']> = { ...last }
  for (const { id, state } of protections) {
    if (state !== 'shown-on' && state !== 'shown-off') continue
    if (last[id] && last[id] !== state) changed = id
    now[id] = state
  }
  return { last: now as Progress['last'], changed }
}
