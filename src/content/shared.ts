import type { PostingOffer } from '../advice/posting-view.ts'
import type { PageRead } from '../platform/wire/messages.ts'
import type { ZoomSide } from './start-session.ts'

/** What the scripts of one document hand to each other. */
export interface Shared {
  /** What the first look has asked, for the session to take the answer. */
  firstExchange?: { readonly address: string; readonly answer: Promise<PageRead> } | undefined
  /**
   * One look of the session, which says whether to go on looking. Absent until the session has been
   * brought.
   */
  lookAgain?: () => boolean
  /** Set by the flag, which so knows on a look-alike what it should hear. */
  hearFirst?: (event: Event) => void
  /** Set by the session, once the reader leaves by its button. */
  isLeaving?: boolean
  /** Absent on other sites than Zoom's. */
  zoomSide?: (life: AbortSignal) => ZoomSide
  /** Absent until the background has put help with posting there. */
  offerHelp?: (field: HTMLElement, offer: PostingOffer, css: string) => void
}

declare global {
  var anteroom: Shared
}

/**
 * Each script is built as one file that imports nothing, so they meet in a global of their isolated
 * world. An element with its name as its id is found there too, but is no own property.
 * A page that nobody asks about gets no global: it must cost nothing.
 */
export const shared = (): Shared =>
  Object.hasOwn(globalThis, 'anteroom') ? anteroom : (globalThis.anteroom = {})
