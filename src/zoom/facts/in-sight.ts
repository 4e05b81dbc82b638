/**
 * Whether an element of the web client is drawn where somebody can see it: it keeps menus and panels
 * that are closed. A form counts as it is, also where a part of it is folded. A box may be drawn by
 * the element around it. A document without layout, such as a saved page, shows all that it holds.
 *
 * What lies over it is not asked: Zoom's dialogs and tips, and our own flag, do at any moment, and
 * what is under them is no less true. Nor is whether letters have the color of what is behind them:
 * that may be a picture, or a video.
 */
export function isInSight(element: Element): boolean {
  const drawn = ('checked' in element && element.parentElement) || element
  if (!drawn.checkVisibility) return true
  // Zoom keeps from readers of the screen what the row around it says, such as the passcode.
  if (drawn.parentElement?.closest('[inert],[aria-hidden=true]')) return false
  if (!drawn.checkVisibility({ visibilityProperty: true })) return false
  const box = drawn.getBoundingClientRect()
  const { left, right, top, bottom, width, height } = box
  // A menu higher than the window is scrolled within.
  const isNear = bottom > -innerHeight && top < 2 * innerHeight
  if (!isNear || right <= 0 || left >= innerWidth || !(width && height)) return false
  const { offsetWidth, offsetHeight } = drawn as HTMLElement
  return !(10 * width < offsetWidth || 10 * height < offsetHeight) && !isVeiled(drawn, box)
}

/** Whether an element, or one around it, lets nothing of it be seen. */
function isVeiled(drawn: Element, { left, right, top, bottom }: DOMRect): boolean {
  /** How it is placed, until the element is reached by which it is: what is between cuts nothing off. */
  let placed = ''
  let opacity = 1
  let isOutside = bottom <= 0 || top >= innerHeight
  for (let at: Element | null = drawn; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at)
    const { position, overflowX, overflowY } = style
    // Whatever is left of it then: Zoom shapes none of its menus and panels so.
    if (`${style.clip}${style.clipPath}${style.maskImage}`.includes('(')) return true
    opacity *= Number(style.opacity || 1)
    if (style.filter.includes('opacity') || opacity < 0.1) return true
    if (at === drawn && isWordless(at, style, right - left)) return true
    if (style.transform !== 'none' || (placed === 'absolute' && position !== 'static')) placed = ''
    if (placed) continue
    const edge = at.getBoundingClientRect()
    // What folds to nothing hides what it holds. Only a box tells its size as a client.
    const [width, height] =
      at === drawn ? [edge.width, edge.height] : [at.clientWidth, at.clientHeight]
    if (!/visible|^$/.test(overflowX + overflowY) && Math.min(width, height) < 2) return true
    if (HIDES.test(overflowX) && Math.min(right, edge.right) - Math.max(left, edge.left) < 2)
      return true
    if (HIDES.test(overflowY) && Math.min(bottom, edge.bottom) - Math.max(top, edge.top) < 2)
      return true
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) isOutside = false
    if (/absolute|fixed/.test(position)) placed = position
  }
  const { scrollHeight } = document.documentElement
  const canScroll = scrollHeight > innerHeight && bottom + scrollY > 0 && placed !== 'fixed'
  return isOutside && !canScroll
}

/** Whether an element has words of which nothing is drawn where it is. */
function isWordless(
  { textContent }: Element,
  { fontSize, textIndent, webkitTextFillColor: color }: CSSStyleDeclaration,
  width: number,
): boolean {
  if (!textContent?.trim()) return false
  const shift = Math.abs(parseFloat(textIndent))
  return (
    parseFloat(fontSize) < 1 ||
    shift >= (textIndent.endsWith('%') ? 100 : Math.max(width, 99)) ||
    /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(color)
  )
}

/** What is scrolled within can come into sight. */
const HIDES = /hidden|clip/
