import { pointOut } from '../platform/page/outline.ts'
import type { Control } from '../zoom/facts/control-paths.ts'
import { labelText } from '../zoom/facts/label-text.ts'

/** How often the next step is looked for after a click, and the time between, in milliseconds. */
const LOOKS = 30
const EVERY = 100

/** One step of a way on the page: what is to be clicked, or seen at its end, if it is there now. */
export type Step = () => Element | null | undefined

/** Leads along a way; says which of its steps is outlined now, or -1. */
export type Lead = (way: readonly Step[]) => number

/**
 * What outlines, of the steps of a way, the one nearest to its end that is on screen; then, after
 * each click, the next as soon as it is there. It clicks nothing itself. The last call is followed
 * alone, until `life` ends.
 */
export function makeLead(life: AbortSignal): Lead {
  let following = new AbortController()
  return (way) => {
    following.abort()
    following = new AbortController()
    const signal = AbortSignal.any([life, following.signal])
    let next = 0
    const look = (looks: number): number => {
      for (let at = way.length; !signal.aborted && at-- > next;) {
        const found = way[at]?.()
        if (!found?.getClientRects().length || !pointOut(found)) continue
        next = at + 1
        return at
      }
      if (looks && next < way.length) setTimeout(look, EVERY, looks - 1)
      return -1
    }
    document.addEventListener('click', () => look(LOOKS), { capture: true, signal })
    return look(0)
  }
}

/** The way along controls: where there are several of one kind the first. */
export function wayAlong(path: readonly Control[]): Step[] {
  return path.map((control) => () => onScreen(control))
}

/** An item that opens a dialog may end in dots. */
function onScreen({ at, labels }: Control): Element | undefined {
  return Array.from(document.querySelectorAll(at)).find(
    (element) =>
      element.getClientRects().length &&
      (!labels || labels.includes(labelText(element.textContent).replace(/[.…]+$/, ''))),
  )
}
