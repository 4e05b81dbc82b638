/** The kinds of page that are about one meeting. Only these are ever flagged. */
export const MEETING_KINDS = [
  'join',
  'start',
  'personal',
  'webinar',
  'register',
  'invitation',
  'schedule',
  'settings',
  'portal',
] as const

export type MeetingKind = (typeof MEETING_KINDS)[number]

/** What a page on a Zoom host is; `other` is every page that the rules do not name. */
export type PageKind = MeetingKind | 'left' | 'recording' | 'event' | 'other'

/** Whether a page is one that may be flagged. `null`, the page of a foreign host, is not. */
export function isMeetingKind(page: PageKind | null): page is MeetingKind {
  return (MEETING_KINDS as readonly (PageKind | null)[]).includes(page)
}

/** Whether a path (`URL.pathname`) is one of the web client's, in which meetings run. */
export const isClientPath = (pathname: string): boolean => `${pathname}/`.startsWith('/wc/')
