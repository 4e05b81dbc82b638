import { isMeetingKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'

/**
 * How well the page can be seen: `seen`; `unread` where our script is not in a page of Zoom's yet,
 * `blocked` where the browser does not let it in; `unseen` where not even the address is known.
 */
export type Sight = 'seen' | 'unread' | 'blocked' | 'unseen'

/** The page that the reader looks at. */
export interface Visit {
  /** Null where nothing is said of its address. */
  readonly recognition: Recognition | null
  readonly sight: Sight
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
  if (!recognition) return { recognition, sight: 'unseen' }
  if (recognition.hostKind === 'other') return { recognition: null, sight: 'seen' }
  // On Zoom's other pages our script keeps silent, on others there is none: the address is enough.
  if (isAnswered || !isMeetingKind(recognition.page)) return { recognition, sight: 'seen' }
  return { recognition, sight: isAllowed ? 'unread' : 'blocked' }
}
