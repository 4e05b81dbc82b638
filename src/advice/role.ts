import type { PageKind } from '../zoom/address/page-kind.ts'

export type Role = 'host' | 'participant'

const PARTICIPANT_PAGES: readonly PageKind[] = ['join', 'personal', 'webinar', 'register', 'portal']

/** The likely role of the reader of a page kind; `host` where there is none. */
export function guessRole(page: PageKind | null): Role {
  return page && PARTICIPANT_PAGES.includes(page) ? 'participant' : 'host'
}
