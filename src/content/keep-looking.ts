/** The time between two looks, in milliseconds. */
const EVERY = 1000

/**
 * Calls `look` at once, whenever the address may have changed without a new document, and once a
 * second, for as long as it returns true. The Navigation API reports a change at once (Chrome 102,
 * Firefox 147), but a listener of the page that comes first can stop the event, and an isolated
 * world never sees the page's own calls of `history.pushState`: hence the poll. No signal ends it:
 * to make one and to listen to it would cost every quiet page a fifth of what the script does there.
 */
export function keepLooking(look: () => boolean): void {
  const onChange = 'navigation' in globalThis ? navigation : null
  const again = (): void => {
    if (look()) return
    onChange?.removeEventListener('currententrychange', again)
    clearInterval(timer)
  }
  const timer = setInterval(again, EVERY)
  onChange?.addEventListener('currententrychange', again)
  again()
}
