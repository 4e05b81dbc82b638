import { ownGlobal } from './own-global.ts'

declare global {
  /** Set by the session, once the reader leaves by its button. */
  var isLeaving: boolean | undefined
}

/**
 * Nothing of the page may hold back who leaves a look-alike. To be called before any of its scripts
 * runs: a listener that came later would hear of it too late.
 */
export function leaveFreely(): void {
  const letGo = (event: Event): void => {
    if (ownGlobal('isLeaving')) event.stopImmediatePropagation()
  }
  addEventListener('beforeunload', letGo, { capture: true })
}
