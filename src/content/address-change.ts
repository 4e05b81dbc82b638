/**
 * Calls back when the address changes without a new page, as Zoom's web client does it. The
 * Navigation API reports it (Chrome 102, Firefox 147); before that, a look every second must do,
 * since a content script never sees the page's own calls of `history.pushState`.
 * Look again when Firefox 140 ESR has ended, in September 2026: the second way can then go.
 */
export function onAddressChange(callback: () => void): void {
  let last = location.href
  const check = (): void => {
    if (location.href === last) return
    last = location.href
    callback()
  }
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', check)
  } else {
    setInterval(check, 1000)
  }
}
