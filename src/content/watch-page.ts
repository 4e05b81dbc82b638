import { unfolderOf } from '../zoom/facts/unfolder.ts'
import { observe, observeAt, rowOf, watched } from '../zoom/facts/observe.ts'
import { FOOTER } from '../zoom/facts/selectors.ts'
import type { MeetingMemory } from '../zoom/facts/read-meeting.ts'
import { zoomLanguage } from '../zoom/page-language.ts'
import type { Lead } from './lead.ts'
import type { Watcher } from './page-memory.ts'

/** How long changes are gathered before the page is read again, in milliseconds. */
const SOON = 100
/** How long it is left alone after that: a meeting changes all the time. */
const PAUSE = 1000
/** When it is read even if nothing was heard: a script that ticks a box, or a sheet of styles, changes no node. */
const AGAIN = 10_000

/** The keys that change a control, an arrow where one of several is chosen; a click has none. */
const CHOICE = /^( |Enter|Arrow.*|undefined)$/

/** Observes what Zoom's own page shows of its protections, and leads to it. */
export function makeWatcher(lead: Lead): Watcher {
  /** The meeting that stood in the document when it came back: nobody is in it any more. */
  let left: MeetingMemory['left']
  return {
    watch: (looks, tell, signal) => {
      if (looks.length > 0) watch(looks, tell, signal, { left })
    },
    showRow: (looks, key) => {
      const row = () => rowOf(document, looks, key)
      const fold = () => {
        const found = row()
        return found && unfolderOf(found)
      }
      return (['fold', 'itself'] as const)[lead([fold, row])] ?? 'gone'
    },
    // A document need not be HTML, nor have a root.
    language: () => zoomLanguage(document.documentElement?.getAttribute('lang') ?? ''),
    comeBack: () => {
      left = document.querySelector(FOOTER)
    },
  }
}

/** Debounced: a reading follows each burst of changes, at most one a second, at least one in ten. */
function watch(
  ...[looks, tell, signal, memory]: [...Parameters<Watcher['watch']>, MeetingMemory]
): void {
  const isForm = looks.some(({ kind }) => kind === 'form-box')
  let told = '[]'
  let timer = 0
  let rested = performance.now()
  let isSoon = false
  const readIn = (pause: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(read, pause)
  }
  const read = (): void => {
    isSoon = false
    readIn(AGAIN)
    rested = performance.now()
    const observations = observe(document, looks, memory)
    observer.disconnect()
    for (const [node, what] of watched(document)) observer.observe(node, what)
    const text = JSON.stringify(observations)
    if (text === told) return
    told = text
    tell(observations)
  }
  const soon = (): void => {
    // `read` observes again; until then further changes need no hearing.
    observer.disconnect()
    if (!isSoon) readIn(Math.max(SOON, rested + PAUSE - performance.now()))
    isSoon = true
  }
  const observer = new MutationObserver(soon)
  const listening = { capture: true, signal }
  // Ticking a box, or a menu sliding into view, changes no node.
  for (const type of ['change', 'transitionend', 'animationend'])
    document.addEventListener(type, soon, listening)
  const chosenAt = ({ target, key }: Partial<KeyboardEvent>): void => {
    // Where nothing was told, there is nothing to forget.
    const hasTold = told.length > '[]'.length
    const at = CHOICE.test(`${key}`) && hasTold && observeAt(document, looks, target as Node)
    if (!at) return
    tell(...at)
    // So that the next reading is told even if it sees nothing.
    told = ''
    // What the click changes, Zoom shows only once its server has answered; a form shows it at once.
    isSoon = true
    readIn(isForm ? SOON : PAUSE)
  }
  for (const type of ['click', 'keydown', 'keyup'] as const)
    document.addEventListener(type, chosenAt, listening)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  // A document that is still parsed shows nothing yet, and the next reading would wait.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', read, listening)
  else read()
}
