import { recognise, type Recognition } from '../zoom/address/recognition.ts'
import { isMeetingKind } from '../zoom/address/page-kind.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { MessageKey } from './text.ts'

/** What the popup says of the page that the reader looks at. */
export interface Visit {
  /** What Zoom's page is; null on pages that are not Zoom's or cannot be asked. */
  readonly recognition: Recognition | null
  readonly title: MessageKey
  /** One honest sentence, where there is something to say. */
  readonly note: MessageKey | null
}

/**
 * Puts together what the browser and the page itself say.
 * @param address of the tab, where the browser tells
 * @param answered the address that our script in the page gave, or null where none answered
 * @param isAllowed whether the browser lets us run on Zoom's pages
 */
export function describeVisit(
  address: string | undefined,
  answered: string | null,
  isAllowed: boolean,
): Visit {
  const recognition = recognise(answered ?? address ?? '')
  const { page } = recognition
  // On Zoom's other pages our script keeps silent: there the address alone says enough.
  if (page && !isMeetingKind(page)) {
    return { recognition, title: PAGE_TITLE[page], note: 'page_other_text' }
  }
  if (page && answered !== null) return { recognition, title: PAGE_TITLE[page], note: null }
  if (recognition.host === 'lookalike') {
    return { recognition, title: 'page_lookalike', note: null }
  }
  if (recognition.host === 'claims-zoom') {
    return { recognition, title: 'page_none', note: null }
  }
  if (address !== undefined && recognition.host !== 'zoom') {
    return { recognition: null, title: 'page_none', note: 'page_none_text' }
  }
  const isBlocked = address !== undefined && !isAllowed
  return {
    recognition: null,
    title: 'page_unknown',
    note: isBlocked ? 'page_blocked_text' : 'page_unseen_text',
  }
}
