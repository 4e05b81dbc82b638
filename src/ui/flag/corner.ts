const CORNERS = [
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['top', 'right'],
  ['top', 'left'],
] as const

const CONTROLS = 'a,button,input,select,textarea,summary,[role=button],[role=link],[tabindex]'

/**
 * Moves the flag to the first corner where it covers no control of the page; the last one serves
 * where all are taken. Zoom keeps a toolbar at the lower edge of a meeting, hence the distance.
 * @param host the flag's element, in the page
 * @param moveTo puts the element at these insets
 */
export function chooseCorner(host: HTMLElement, moveTo: (inset: string) => void): void {
  for (const [block, inline] of CORNERS) {
    const [top, bottom] = block === 'top' ? ['16px', 'auto'] : ['auto', '76px']
    const [left, right] = inline === 'left' ? ['16px', 'auto'] : ['auto', '16px']
    moveTo(`${top} ${right} ${bottom} ${left}`)
    if (!coversControl(host)) return
  }
}

function coversControl(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect()
  for (const x of [0, 0.5, 1]) {
    for (const y of [0, 0.25, 0.5, 0.75, 1]) {
      const below = document
        .elementsFromPoint(left + x * width, top + y * height)
        .find((found) => found !== host)
      if (below && Element.prototype.closest.call(below, CONTROLS)) return true
    }
  }
  return false
}
