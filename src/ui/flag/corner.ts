/** From where each inset is measured. At the upper left Zoom shows what it has to say. */
const PLACES = ['auto 16px 76px auto', 'auto auto 76px 16px', '16px 16px auto auto']

/** Where it is looked under the flag, in shares of its width. */
export const COLUMNS = [0, 0.5, 1]

const CONTROLS =
  'a,button,input,select,textarea,summary,[role=button],[role=link],[tabindex="0"],' +
  '[role=alert],[role=status],[role=dialog]'

/**
 * Moves the flag, where it covers a control or a notice of the page, to the first corner where it
 * covers none; to the first of all where each does. Zoom keeps a toolbar at the lower edge of a
 * meeting, hence the distance.
 * @param shell the flag's element, in the page
 * @param moveTo puts the element at these insets
 * @param avoid what is to be left uncovered besides
 * @param columns where to look before anything is moved: each point costs something
 */
export function chooseCorner(
  shell: HTMLElement,
  moveTo: (inset: string) => void,
  avoid?: Element,
  columns = COLUMNS,
): void {
  if (!covers(shell, columns, avoid)) return
  for (const place of [...PLACES, PLACES[0]!]) {
    moveTo(place)
    if (!covers(shell, COLUMNS, avoid)) return
  }
}

function covers(shell: HTMLElement, columns: readonly number[], avoid?: Element): boolean {
  const { left, top, width, height } = shell.getBoundingClientRect()
  const seen = new Set<Element>()
  for (const x of columns) {
    for (const y of [0, 0.25, 0.5, 0.75, 1]) {
      const below = document
        .elementsFromPoint(left + x * width, top + y * height)
        .find((found) => found !== shell)
      if (!below || seen.has(below)) continue
      seen.add(below)
      if (avoid && Node.prototype.contains.call(avoid, below)) return true
      if (Element.prototype.closest.call(below, CONTROLS)) return true
    }
  }
  return false
}
