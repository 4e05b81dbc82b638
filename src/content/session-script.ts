/**
 * The session of a document. The background puts this there when the first script asks
 * (`keep-looking.ts`), on Zoom's hosts behind `zoom-side.ts`; all of them share their globals.
 */
import { startHere, type ZoomSide } from './start-session.ts'

declare global {
  /** Absent on other sites than Zoom's. */
  var zoomSide: ((life: AbortSignal) => ZoomSide) | undefined
}

// Asked for twice it comes twice. An element of the page may bear a name, but is no property of its own.
if (!Object.hasOwn(globalThis, 'lookAgain')) {
  const life = new AbortController()
  const zoom = Object.hasOwn(globalThis, 'zoomSide')
    ? globalThis.zoomSide?.(life.signal)
    : undefined
  const session = startHere(life, zoom)
  let frameCount = length
  globalThis.lookAgain = () => {
    session.look()
    // A frame that has gone could not tell its end.
    if (zoom && frameCount !== length) session.ask()
    frameCount = length
    return !life.signal.aborted
  }
  globalThis.lookAgain()
}
