import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { NOTHING_KNOWN } from '../zoom/facts/fact-memory.ts'
import { pageAddress } from './page-address.ts'
import { shared } from './shared.ts'

/** The time between two looks, in milliseconds. */
const EVERY = 1000
/** The background is asked at the first three looks, then at every sixteenth. */
const SOON = 3
const LATER = 16

/**
 * Looks at the address at once, whenever it may have changed without a new document, and once a
 * second. Where `isWorthIt` says so, the background is asked until the session has come with the
 * answer, and the session looks from then on. All this runs on every quiet page, so it is little:
 * compiling is most of what a script costs there.
 *
 * The Navigation API reports a change at once (Chrome 102, Firefox 147), but a listener of the page
 * that comes first can stop the event, and an isolated world never sees the page's own calls of
 * `history.pushState`: hence the poll.
 */
export function keepLooking(isWorthIt: () => boolean): void {
  const onChange = 'navigation' in globalThis ? navigation : null
  let isWanted = false
  let looks = 0
  const look = (): void => {
    isWanted ||= isWorthIt()
    if (!isWanted) return
    if (looks === 0 && isUnseen()) return onceSeen(look)
    if (lookFurther(looks++)) return
    onChange?.removeEventListener('currententrychange', look)
    clearInterval(timer)
  }
  const timer = setInterval(look, EVERY)
  onChange?.addEventListener('currententrychange', look)
  look()
}

/**
 * Whether nobody has the page in front yet: a look-alike that is opened behind another tab shall be
 * watched over from when it is seen. Chromium also loads pages before the reader goes there, and names
 * the sender of a message from such a page as a frame of the page before it.
 */
const isUnseen = (): boolean =>
  document.hidden || !!(document as { prerendering?: boolean }).prerendering

// At the window: a listener of the page that comes before could stop the event.
const onceSeen = (look: () => void): void => {
  for (const type of ['visibilitychange', 'prerenderingchange'])
    addEventListener(type, look, { once: true, capture: true })
}

/**
 * Makes the first exchange; once the session is there, has it look instead. Says whether to go on.
 */
function lookFurther(looks: number): boolean {
  const { lookAgain } = shared()
  if (lookAgain) return lookAgain()
  if (!isAlive()) return false
  if (looks >= SOON && looks % LATER) return true
  const address = pageAddress()
  // What an earlier document of the same frame has shown is gone: it could not tell its end.
  const news = window === top ? [] : [{ frame: 0, address, observations: null }]
  const answer = askBackground('page-seen', { ...NOTHING_KNOWN, address, news, isFirst: true })
  answer.catch(() => undefined)
  shared().firstExchange = { address, answer }
  return true
}
