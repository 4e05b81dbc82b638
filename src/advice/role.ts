import type { PageKind } from '../zoom/address/page-kind.ts'

export type Role = 'host' | 'participant'

const HOST_PAGES: readonly (PageKind | null)[] = ['start', 'invitation', 'schedule', 'settings']

/** The likely role of the reader of a page kind: `participant` wherever it is not a host's own. */
export function guessRole(page: PageKind | null): Role {
  return HOST_PAGES.includes(page) ? 'host' : 'participant'
}
