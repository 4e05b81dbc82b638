import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { NOTHING_KNOWN } from '../zoom/facts/fact-memory.ts'
import { pageAddress } from './page-address.ts'
import { type Shared, shared } from './shared.ts'

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
    // A message from a prerendered page names it as a frame of the page before it.
    if (isBeforehand()) return onceShown(look)
    if (lookFurther(looks++)) return
    onChange?.removeEventListener('currententrychange', look)
    clearInterval(timer)
  }
  const timer = setInterval(look, EVERY)
  onChange?.addEventListener('currententrychange', look)
  look()
}

/** Whether the browser loads the page before the reader goes there. Chromium alone does. */
const isBeforehand = (): boolean => !!(document as { prerendering?: boolean }).prerendering

// At the window: a listener of the page that comes before could stop the event.
const onceShown = (look: () => void): void =>
  addEventListener('prerenderingchange', look, { once: true, capture: true })

/**
 * Makes the first exchange; once the session is there, has it look instead. Says whether to go on.
 */
function lookFurther(looks: number): boolean {
  const { lookAgain } = shared()
  if (lookAgain) return lookAgain()
  if (!isAlive()) return false
  if (looks >= SOON && looks % LATER) return true
  shared().firstExchange = askFirst()
  return true
}

/** Makes the exchange by which the background puts a session here, and watches over a look-alike. */
export function askFirst(): NonNullable<Shared['firstExchange']> {
  const address = pageAddress()
  // What an earlier document of the same frame has shown is gone: it could not tell its end.
  const news = window === top ? [] : [{ frame: 0, address, observations: null }]
  const answer = askBackground('page-seen', { ...NOTHING_KNOWN, address, news, isFirst: true })
  answer.catch(() => undefined)
  return { address, answer }
}
