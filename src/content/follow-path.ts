import { pointOut } from '../platform/page/outline.ts'
import type { Control } from '../zoom/facts/control-paths.ts'
import { labelText } from '../zoom/facts/label-text.ts'

/** How often the next control is looked for after a click, and the time between, in milliseconds. */
const LOOKS = 30
const EVERY = 100

/**
 * What outlines, of the controls that lead to something, the one nearest to the end that is on
 * screen; then, after each click, the next as soon as it is there. The last call is followed alone,
 * until `life` ends. It returns whether any was on screen.
 */
export function pathFollower(life: AbortSignal): (path: readonly Control[]) => boolean {
  let following = new AbortController()
  return (path) => {
    following.abort()
    following = new AbortController()
    const signal = AbortSignal.any([life, following.signal])
    let next = 0
    const look = (looks: number): boolean => {
      for (let at = path.length; !signal.aborted && at-- > next;) {
        const control = onScreen(path[at] as Control)
        if (!control || !pointOut(control)) continue
        next = at + 1
        return true
      }
      if (looks) setTimeout(look, EVERY, looks - 1)
      return false
    }
    document.addEventListener('click', () => look(LOOKS), { capture: true, signal })
    return look(0)
  }
}

/** Where there are several the first. An item that opens a dialog may end in dots. */
function onScreen({ at, labels }: Control): Element | undefined {
  return Array.from(document.querySelectorAll(at)).find(
    (element) =>
      element.getClientRects().length &&
      (!labels || labels.includes(labelText(element.textContent).replace(/[.…]+$/, ''))),
  )
}
