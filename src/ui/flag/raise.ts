import { hasEffect, trackCover } from './is-covered.ts'

/** The most time between two looks, in milliseconds: each has the browser lay out the page. */
const INTERVAL = 250
/**
 * How often on Zoom's own pages, once a click counts: these do not work against it. Then a look waits
 * for the page's next frame, behind which nothing is left to lay out: a meeting changes all the time.
 */
const CALM_INTERVAL = 1500
/** How long it must have been visible, uncovered and in one place before a click counts. */
const STEADY = 500
/** How often it is raised again before its defeat is reported. */
const MOST_RAISES = 5
/** How many looks a look-alike may keep it from coming to rest, before that is a defeat too. */
const MOST_RESTLESS = 32
/** The least width at which its words can be read, in pixels. */
const LEAST_WIDTH = 120

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

export interface RaiseOptions {
  /** Ends it, and takes the element away. */
  readonly signal: AbortSignal
  /** Whether the page is a look-alike's: then it counts what lies over the flag unfelt. */
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
  let isLost = false
  let lastBox = ''
  let steadySince = Infinity
  let wasSteady = false
  let place: Element | null = null
  const isUncovered = trackCover(shell, signal)

  /** Also where it has come back: what the page puts in, its policy may have stripped of styles. */
  const seat = (): void => {
    if (place?.parentNode !== document.documentElement) place = seatIn(document)
    place?.append(shell)
    removal.disconnect()
    for (const node of [document, shell.parentNode, document.documentElement])
      if (node) removal.observe(node, { childList: true })
  }
  const raise = (): void => {
    if (signal.aborted) return
    if (raises > 0) seat()
    for (const name of shell.getAttributeNames())
      if (name !== 'popover') shell.removeAttribute(name)
    shell.popover = 'manual'
    try {
      if (shell.matches(':popover-open')) shell.hidePopover()
      shell.showPopover()
    } catch {
      // Without a root, or spoilt by a listener of the page. The next look sees it.
    }
  }
  const lose = (): void => {
    if (!isLost) defeated()
    isLost = true
  }
  const raiseAgain = (): void => {
    if (++raises <= MOST_RAISES) raise()
    else lose()
  }
  const checkSteady = (): boolean => {
    const rect = shell.getBoundingClientRect()
    const box = [rect.x, rect.y, rect.width, rect.height].map(Math.round).join()
    const isGood =
      isReadable(shell, rect) &&
      isOnTop(shell, rect) &&
      (!isHostile || (isClean(shell) && isUncovered() && !hasEffect(document.documentElement)))
    if (!isGood) steadySince = Infinity
    else if (box !== lastBox || steadySince === Infinity) steadySince = performance.now()
    lastBox = box
    if (!isGood) raiseAgain()
    const is = performance.now() - steadySince >= STEADY
    if (is !== wasSteady) onSteady((wasSteady = is))
    return is
  }
  const removal = new MutationObserver((changes) => {
    const isMoved = changes.some(({ removedNodes }) => Array.from(removedNodes).includes(shell))
    if (isMoved || !shell.isConnected) raiseAgain()
  })
  const lookAfter = (): void => {
    if (signal.aborted) return
    if (!document.hidden) {
      restless = checkSteady() ? 0 : restless + 1
      if (isHostile && restless === MOST_RESTLESS) lose()
      onLook()
    }
    lookSoon()
  }
  const lookSoon = (): void => {
    // Not foreseen by the page, which could hide the flag between two looks.
    if (isHostile) afterAll(lookAfter, INTERVAL * (0.5 + Math.random() / 2))
    else if (wasSteady)
      setTimeout(() => requestAnimationFrame(() => setTimeout(lookAfter)), CALM_INTERVAL)
    else setTimeout(lookAfter, INTERVAL)
  }
  lookSoon()
  signal.addEventListener('abort', () => {
    removal.disconnect()
    shell.remove()
  })
  seat()
  // With the next frame, when the page is laid out anyway: at once, it would be one time more.
  requestAnimationFrame(raise)
  return checkSteady
}

/**
 * Calls back after a time, whatever a look-alike does: it can clear a timer that has a number; one
 * that is never idle starves all timers, while it still draws and heeds its visitor; and one that
 * draws nothing lets no animation end. No page finds an animation of nothing.
 */
export function afterAll(callback: () => void, milliseconds: number): void {
  let isDue = true
  const once = (): void => {
    if (isDue) callback()
    isDue = false
  }
  const animation = new Animation(new KeyframeEffect(null, null, milliseconds))
  animation.addEventListener('finish', once)
  animation.play()
  AbortSignal.timeout(milliseconds).addEventListener('abort', once)
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

/** Whether it is in the top layer, drawn, in view and in its size. */
function isReadable(shell: HTMLElement, { left, top, right, bottom, width }: DOMRect): boolean {
  if (!shell.isConnected || !shell.matches(':popover-open')) return false
  if (Math.abs((shell.currentCSSZoom ?? 1) - 1) > 0.1) return false
  if (!shell.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  return (
    width >= LEAST_WIDTH &&
    left > -1 &&
    top > -1 &&
    right < innerWidth + 1 &&
    bottom < Math.max(innerHeight, shell.offsetHeight) + 1
  )
}

/** Whether it bears no attribute of the page's, such as one that hides it from who hears the page. */
function isClean(shell: HTMLElement): boolean {
  return shell.getAttributeNames().every((name) => name === 'popover')
}

/**
 * Whether a click on it would reach it, at points that no page can foresee. What lets clicks through
 * is not seen here.
 */
function isOnTop(shell: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  // A view transition draws its pictures over the top layer. Firefox finds the elements below them.
  if ((document as { activeViewTransition?: object | null }).activeViewTransition) return false
  const inside = (share: number): number => 0.04 + share * 0.92
  return [0, 1, 2, 3].every((part) => {
    const x = left + inside((part + Math.random()) / 4) * width
    return document.elementFromPoint(x, top + inside(Math.random()) * height) === shell
  })
}
