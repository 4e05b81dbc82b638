/** What is wrong with how a document is laid out, for `fit.test.ts`. Runs in a page. */
import axe from 'axe-core'

/** How far a text may stick out, in pixels: letters are wider than what is counted for them. */
const SLACK = 1

const said = (text: string | null): string => `“${text?.trim().replace(/\s+/g, ' ').slice(0, 60)}”`

/** Whether nobody sees it: what is for screen readers alone is cut to nothing. */
const isUnseen = (element: Element): boolean =>
  element.closest('.unseen, svg, option') !== null || !element.checkVisibility()

interface Line {
  readonly text: string
  /** The bar at the foot: all else scrolls away under it. */
  readonly bar: Element | null
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Each line of text that is seen, as high as its small letters: scripts need more room above. */
function linesIn(root: Element): Line[] {
  const lines: Line[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const node = texts.currentNode
    const parent = node.parentElement
    if (!parent || !node.textContent?.trim() || isUnseen(parent)) continue
    range.selectNodeContents(node)
    for (const { left, right, top, height } of range.getClientRects())
      lines.push({
        text: node.textContent,
        bar: parent.closest('.bar'),
        left: left + SLACK,
        right: right - SLACK,
        top: top + height / 4,
        bottom: top + (height * 3) / 4,
      })
  }
  return lines
}

/** Texts that lie over each other. */
function overlaps(lines: readonly Line[]): string[] {
  const sorted = lines.toSorted((one, other) => one.top - other.top)
  return sorted.flatMap((one, index) => {
    const found: string[] = []
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]!
      if (other.top >= one.bottom) break
      if (one.bar === other.bar && other.left < one.right && one.left < other.right)
        found.push(`${said(one.text)} lies over ${said(other.text)}`)
    }
    return found
  })
}

/** Elements that do not hold what they should: a text is cut off, or sticks out at a side. */
function overfull(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
      const isWider = scrollWidth > clientWidth + SLACK
      const isHigher = scrollHeight > clientHeight + SLACK
      // An inline element has no width of its own.
      if (clientWidth === 0 || !(isWider || isHigher)) return false
      if (!element.textContent?.trim() || isUnseen(element)) return false
      const { overflowX, overflowY, display } = getComputedStyle(element)
      // A text that is too long may scroll.
      const isTooWide = isWider && !/auto|scroll/.test(overflowX)
      const isTooHigh = isHigher && /hidden|clip/.test(overflowY)
      return display !== 'inline' && (isTooWide || isTooHigh)
    })
    .map(
      (element) =>
        `${element.localName}.${element.className} holds no ${said(element.textContent)}`,
    )
}

/**
 * What is wrong in the document as it is laid out now.
 * @param most how high it may be, in pixels
 */
export function faultsIn(most: number): string[] {
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement
  const lines = linesIn(document.body)
  const beyond = lines.filter(({ left, right }) => left < 0 || right > innerWidth)
  return [
    ...(scrollWidth > clientWidth ? [`scrolls aside: ${scrollWidth} of ${clientWidth} px`] : []),
    ...(scrollHeight > most ? [`${scrollHeight} of ${most} px high`] : []),
    ...beyond.map(({ text }) => `${said(text)} leaves the page`),
    ...overlaps(lines),
    ...overfull(document.body),
  ]
}

/** What axe finds, one line each. */
export async function axeIn(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** How wide a text is in the font of the document, in pixels. */
export function widthOf(text: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('There is no canvas')
  context.font = getComputedStyle(document.body).font
  return context.measureText(text).width
}
