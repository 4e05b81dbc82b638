/**
 * Follows whether something lies over an element that is in the top layer, also where that lets
 * clicks through. Chromium tells what is painted over it:
 * https://w3c.github.io/IntersectionObserver/v2/. Elsewhere whatever else is in the top layer counts.
 * @returns whether it is uncovered, as far as is known
 */
export function trackCover(shell: HTMLElement, signal: AbortSignal): () => boolean {
  const { IntersectionObserverEntry: entry } = globalThis
  if (!entry || !('isVisible' in entry.prototype)) return () => !hasTopLayer(shell)
  let isUncovered = true
  const settings = { trackVisibility: true, delay: 100 } as IntersectionObserverInit
  const take = (entries: IntersectionObserverEntry[]): void => {
    for (const one of entries as { isVisible?: boolean }[]) isUncovered = one.isVisible !== false
  }
  const observer = new IntersectionObserver(take, settings)
  observer.observe(shell)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => {
    // A page that is never idle keeps the browser from telling.
    take(observer.takeRecords())
    return isUncovered
  }
}

/** An element, whose shadow root Firefox lets extensions look into where that is closed, too. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/**
 * Whether an effect of the page on its root may reach the top layer: in Firefox it does. Some
 * extensions darken pages by such an effect, hence this counts on a look-alike alone.
 */
export function hasEffect(root: Element | null): boolean {
  if (!root) return false
  const { filter, maskImage, clipPath, mixBlendMode } = getComputedStyle(root)
  return [filter, maskImage, clipPath, mixBlendMode].some(
    (effect) => !/^(none|normal)?$/.test(effect),
  )
}

/** Whether anything but `shell` is in the top layer. */
function hasTopLayer(shell: Element, root: Document | ShadowRoot = document): boolean {
  return Array.from(root.querySelectorAll<Openable>('*')).some(
    (element) =>
      element !== shell &&
      (element.matches(':popover-open, :modal, :fullscreen') ||
        (element.openOrClosedShadowRoot && hasTopLayer(shell, element.openOrClosedShadowRoot))),
  )
}
