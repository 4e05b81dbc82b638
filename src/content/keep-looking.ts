/** The time between two looks, in milliseconds. */
const EVERY = 1000

/**
 * Calls `look` at once, whenever the address may have changed without a new document, and once a
 * second. The Navigation API reports a change at once (Chrome 102, Firefox 147), but a listener of
 * the page that comes first can stop the event, and an isolated world never sees the page's own
 * calls of `history.pushState`: hence the poll.
 * @param signal ends it
 */
export function keepLooking(look: () => void, signal: AbortSignal): void {
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', look, { signal })
  }
  const timer = setInterval(look, EVERY)
  signal.addEventListener('abort', () => clearInterval(timer))
  look()
}
