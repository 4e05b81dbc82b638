/** How often the flag is looked after, in milliseconds: each look has the browser lay out the page. */
const INTERVAL = 250
/** How often on Zoom's own pages, once a click counts: these do not work against it. */
const CALM_INTERVAL = 1000
/** How long it must have been visible, uncovered and in one place before a click counts. */
const STEADY = 500
/** How often it is raised again before its defeat is reported. */
const MOST_RAISES = 5
/** How many looks a look-alike may keep it from coming to rest, before that is a defeat too. */
const MOST_RESTLESS = 24
/** The least width at which its words can be read, in pixels. */
const LEAST_WIDTH = 120

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

export interface RaiseOptions {
  /** Ends it, and takes the element away. */
  readonly signal: AbortSignal
  /** Whether the page is a look-alike's: then Chromium's report of what covers the flag counts. */
  readonly isHostile: boolean
  /** Called once, when the page has worked against the flag too often. */
  readonly defeated: () => void
  /** Called when clicks begin or cease to count. */
  readonly onSteady: (isSteady: boolean) => void
  /** Called after each look, when the page is laid out anyway. */
  readonly onLook: () => void
}

/**
 * Puts the flag into the page's top layer and keeps it there: raised again when the page removes,
 * hides, covers or shrinks it. A page that goes on trying wins, since it owns its document: that is
 * reported.
 * @param shell the element, not yet in the page
 * @returns looks, raises it again if need be, and says whether a click at this moment counts: only once the flag has been seen where it is now
 *   for half a second, so that a page cannot slip it under the pointer
 */
export function keepRaised(shell: HTMLElement, options: RaiseOptions): () => boolean {
  const { signal, isHostile, defeated, onSteady, onLook } = options
  let raises = 0
  let restless = 0
  let lastBox = ''
  let steadySince = Infinity
  let wasSteady = false
  /** Whether Chromium sees it uncovered; undefined where the browser does not tell. */
  let isUncovered: boolean | undefined

  const seat = (): void => {
    if (!shell.isConnected) seatIn(document)?.append(shell)
    removal.disconnect()
    for (const node of [document, shell.parentNode, document.documentElement])
      if (node) removal.observe(node, { childList: true })
  }
  const raise = (): void => {
    if (signal.aborted) return
    seat()
    for (const name of shell.getAttributeNames())
      if (name !== 'popover') shell.removeAttribute(name)
    shell.popover = 'manual'
    if (shell.matches(':popover-open')) shell.hidePopover()
    shell.showPopover()
  }
  const raiseAgain = (): void => {
    raises++
    if (raises <= MOST_RAISES) raise()
    else if (raises === MOST_RAISES + 1) defeated()
  }
  const checkSteady = (): boolean => {
    const rect = shell.getBoundingClientRect()
    const box = [rect.x, rect.y, rect.width, rect.height].map(Math.round).join()
    const isGood =
      isReadable(shell, rect) && isOnTop(shell, rect) && !(isHostile && isUncovered === false)
    if (!isGood) steadySince = Infinity
    else if (box !== lastBox || steadySince === Infinity) steadySince = performance.now()
    lastBox = box
    if (!isGood) raiseAgain()
    const is = performance.now() - steadySince >= STEADY
    if (is !== wasSteady) onSteady((wasSteady = is))
    return is
  }
  const removal = new MutationObserver(() => {
    if (!shell.isConnected) raiseAgain()
  })
  const cover = trackCover(shell, (seen) => (isUncovered = seen))
  const lookAfter = (): void => {
    if (!document.hidden) {
      restless = checkSteady() ? 0 : restless + 1
      if (isHostile && restless === MOST_RESTLESS) defeated()
      onLook()
    }
    timer = setTimeout(lookAfter, wasSteady && !isHostile ? CALM_INTERVAL : INTERVAL)
  }
  let timer = setTimeout(lookAfter, INTERVAL)
  signal.addEventListener('abort', () => {
    removal.disconnect()
    cover?.disconnect()
    clearTimeout(timer)
    shell.remove()
  })
  seat()
  // With the next frame, when the page is laid out anyway: at once, it would be one time more.
  requestAnimationFrame(raise)
  return checkSteady
}

/** Makes an element of HTML, whatever kind of document this is. */
export function htmlElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return document.createElementNS(HTML, tag) as HTMLElementTagNameMap[Tag]
}

/** Where an element of HTML is drawn: in an SVG document that is inside `foreignObject` alone. */
function seatIn({ documentElement: root }: Document): Element | null {
  if (root?.namespaceURI !== SVG) return root
  const seat = document.createElementNS(SVG, 'foreignObject')
  for (const side of ['width', 'height']) seat.setAttribute(side, '100%')
  root.append(seat)
  return seat
}

/** Whether it is in the top layer, drawn, in view and large enough to be read. */
function isReadable(shell: HTMLElement, { left, top, right, bottom, width }: DOMRect): boolean {
  if (!shell.isConnected || !shell.matches(':popover-open')) return false
  if (!shell.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  return (
    width >= LEAST_WIDTH &&
    left > -1 &&
    top > -1 &&
    right < innerWidth + 1 &&
    bottom < Math.max(innerHeight, shell.offsetHeight) + 1
  )
}

/** Whether a click on it would reach it. What lets clicks through is not seen here. */
function isOnTop(shell: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  // A view transition draws its pictures over the top layer. Firefox finds the elements below them.
  if ((document as { activeViewTransition?: object | null }).activeViewTransition) return false
  return [0.1, 0.5, 0.9].every(
    (part) => document.elementFromPoint(left + part * width, top + part * height) === shell,
  )
}

/**
 * Reports what covers an element, also where that lets clicks through. Chromium only:
 * https://w3c.github.io/IntersectionObserver/v2/
 */
function trackCover(
  shell: HTMLElement,
  report: (isUncovered: boolean | undefined) => void,
): IntersectionObserver | null {
  if (
    !globalThis.IntersectionObserverEntry ||
    !('isVisible' in IntersectionObserverEntry.prototype)
  )
    return null
  const settings = { trackVisibility: true, delay: 100 } as IntersectionObserverInit
  const observer = new IntersectionObserver((entries) => {
    report((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible)
  }, settings)
  observer.observe(shell)
  return observer
}
