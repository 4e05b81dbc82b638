import type { PageKind } from '../zoom/address/page-kind.ts'

export type Role = 'host' | 'participant'

const PARTICIPANT_PAGES: readonly PageKind[] = ['join', 'personal', 'webinar', 'register', 'portal']

/** Who probably reads this page. Without a meeting page: a host, for whom the checklist is made. */
export function guessRole(page: PageKind | null): Role {
  return page && PARTICIPANT_PAGES.includes(page) ? 'participant' : 'host'
}
