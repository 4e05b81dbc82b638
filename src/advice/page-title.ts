import type { PageKind } from '../zoom/address/page-kind.ts'
import type { MessageKey } from './text.ts'

/** The title of each page kind in popup and flag. */
export const PAGE_TITLE = {
  join: 'page_join',
  start: 'page_start',
  personal: 'page_personal',
  webinar: 'page_webinar',
  register: 'page_register',
  invitation: 'page_invitation',
  schedule: 'page_schedule',
  settings: 'page_settings',
  portal: 'page_portal',
  left: 'page_left',
  recording: 'page_recording',
  event: 'page_event',
  other: 'page_other',
} as const satisfies Record<PageKind, MessageKey>
