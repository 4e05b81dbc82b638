import type { PageKind } from '../zoom/address/page-kind.ts'
import type { SeenFrame } from '../zoom/facts/fact.ts'

export type Role = 'host' | 'participant'

const HOST_PAGES: readonly (PageKind | null)[] = ['start', 'invitation', 'schedule', 'settings']

/**
 * The likely role of the reader of a page: `participant` wherever it is not a host's own, by its kind
 * or by what Zoom shows there. A co-host comes in by the link that guests have.
 */
export function guessRole(page: PageKind | null, frames: readonly SeenFrame[] = []): Role {
  return HOST_PAGES.includes(page) || showsHost(frames) ? 'host' : 'participant'
}

/** Whether Zoom shows controls that only a host has. */
export function showsHost(frames: readonly SeenFrame[]): boolean {
  return frames.some(({ isHost }) => isHost)
}
