import { pointOut } from '../platform/page/outline.ts'
import { canShowFacts, keyAt, observe, rowOf, watched } from '../zoom/facts/observe.ts'
import type { TitleMemory } from '../zoom/facts/title.ts'
import type { Watcher } from './page-observer.ts'

/** How long changes are gathered before the page is read again, in milliseconds. */
const SOON = 100
/** How long it is left alone after that: a meeting changes all the time. */
const PAUSE = 1000

/** Observes what Zoom's own page shows of its protections. */
export const zoomPage: Watcher = {
  watch: (page, address, tell, signal) => {
    if (canShowFacts(page, address)) watchObservations(page, address, tell, signal)
  },
  showRow: (page, address, key) => {
    const row = rowOf(document, page, address, key)
    return row !== null && pointOut(row)
  },
}

/** Debounced: a reading follows each burst of changes, at most one a second. */
function watchObservations(...[page, address, tell, signal]: Parameters<Watcher['watch']>): void {
  const memory: TitleMemory = {}
  const nothing = '[]'
  let told = nothing
  let timer = 0
  let rested = performance.now()
  const read = (): void => {
    timer = 0
    rested = performance.now()
    const observations = observe(document, page, address, memory)
    observer.disconnect()
    for (const [node, what] of watched(document, page, address)) observer.observe(node, what)
    const text = JSON.stringify(observations)
    if (text === told) return
    told = text
    tell(observations)
  }
  const soon = (): void => {
    // The reading observes anew. Till then a change more says nothing.
    observer.disconnect()
    timer ||= window.setTimeout(read, Math.max(SOON, rested + PAUSE - performance.now()))
  }
  const observer = new MutationObserver(soon)
  const listening = { capture: true, signal }
  // A box that is ticked changes no node.
  document.addEventListener('change', soon, listening)
  const clickedAt = ({ target }: Event): void => {
    const key = told !== nothing && keyAt(document, page, address, target as Node)
    if (!key) return
    tell([], key)
    told = nothing
    // What the click changes, Zoom shows only once its server has answered.
    clearTimeout(timer)
    timer = window.setTimeout(read, PAUSE)
  }
  document.addEventListener('click', clickedAt, listening)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  // A document that is still parsed shows nothing yet, and the next reading would wait.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', read, listening)
  else read()
}
