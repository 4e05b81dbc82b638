/**
 * The session of a document. The background puts this there when the first look asks for
 * it (`keep-looking.ts`), on Zoom's hosts after `zoom-side.ts`; the scripts of a document share
 * their globals.
 */
import { ownGlobal } from './own-global.ts'
import { startSession, type ZoomSide } from './start-session.ts'

declare global {
  /** Absent on other sites than Zoom's. */
  var zoomSide: ((life: AbortSignal) => ZoomSide) | undefined
}

// Asked for twice it comes twice.
if (!ownGlobal('lookAgain')) {
  const life = new AbortController()
  const zoom = ownGlobal('zoomSide')?.(life.signal)
  const session = startSession(life, zoom)
  let frameCount = length
  globalThis.lookAgain = () => {
    session.look()
    // A frame that has gone could not tell its end.
    if (zoom && frameCount !== length) session.ask()
    frameCount = length
    return !life.signal.aborted
  }
  globalThis.lookAgain()
  const isBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) session.comeBack()
  }
  addEventListener('pageshow', isBack, { signal: life.signal })
}
