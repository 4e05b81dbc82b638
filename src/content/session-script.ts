/**
 * The session of a document. The background puts this there when the first look asks for
 * it (`keep-looking.ts`), on Zoom's hosts after `zoom-side.ts`; `shared.ts` says how they meet.
 */
import { shared } from './shared.ts'
import { startSession } from './start-session.ts'

// The background may put this into one document twice.
if (!shared().lookAgain) {
  const life = new AbortController()
  const zoom = shared().zoomSide?.(life.signal)
  const session = startSession(life, zoom)
  let frameCount = length
  const lookAgain = (): boolean => {
    session.look()
    // A frame that has gone could not tell its end.
    if (zoom && frameCount !== length) session.ask()
    frameCount = length
    return !life.signal.aborted
  }
  shared().lookAgain = lookAgain
  lookAgain()
  const isBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) session.comeBack()
  }
  addEventListener('pageshow', isBack, { signal: life.signal })
}
