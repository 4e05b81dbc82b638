import { UNFOLDER } from './selectors.ts'

/** What draws nothing, nor anything in it. */
const isFolded = (element: Element): boolean => element.getClientRects().length === 0

/**
 * The button that unfolds what an element stands in; null where the element is drawn, or nothing says
 * which button it is.
 */
export function unfolderOf(element: Element): Element | null {
  let folded: Element | null = null
  for (let at: Element | null = element; at && isFolded(at); at = at.parentElement) folded = at
  if (!folded) return null
  const before = folded.previousElementSibling
  const buttons = [...folded.ownerDocument.querySelectorAll(UNFOLDER)].filter(
    (button) => button.getAttribute('aria-controls') === folded.id || before?.contains(button),
  )
  return buttons.length === 1 ? buttons[0]! : null
}
