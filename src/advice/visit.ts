import { isMeetingKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { MessageKey } from './text.ts'

/** What the popup says of the page that the reader looks at. */
export interface Visit {
  /** Of the page; null where nothing is said of its address. */
  readonly recognition: Recognition | null
  readonly title: MessageKey
  /** One honest sentence, where there is something to say. */
  readonly note: MessageKey | null
}

/** What the browser and the page itself say. */
export interface Seen {
  /** Of the address that the page's script or the browser tells; null where neither does. */
  readonly recognition: Recognition | null
  /** Whether our script in the page answered. */
  readonly isAnswered: boolean
  /** Whether the browser lets us run on Zoom's pages. */
  readonly isAllowed: boolean
}

/** Puts together what the browser and the page itself say. */
export function describeVisit({ recognition, isAnswered, isAllowed }: Seen): Visit {
  const unseen = { recognition: null, title: 'page_unknown', note: 'page_unseen_text' } as const
  if (!recognition) return unseen
  const { page, host } = recognition
  // On Zoom's other pages our script keeps silent: there the address alone says enough.
  if (page && !isMeetingKind(page))
    return { recognition, title: PAGE_TITLE[page], note: 'page_other_text' }
  if (page && isAnswered) return { recognition, title: PAGE_TITLE[page], note: null }
  if (host === 'lookalike') return { recognition, title: 'page_lookalike', note: null }
  if (host === 'claims-zoom') return { recognition, title: 'page_none', note: null }
  if (host !== 'zoom') return { recognition: null, title: 'page_none', note: 'page_none_text' }
  return isAllowed ? unseen : { ...unseen, note: 'page_blocked_text' }
}
