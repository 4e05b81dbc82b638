import { shared } from './shared.ts'

/**
 * Nothing of the page may hold back who leaves a look-alike. To be called before any of its scripts
 * runs: a listener that came later would hear of it too late.
 */
export function leaveFreely(): void {
  const letGo = (event: Event): void => {
    if (shared().isLeaving) event.stopImmediatePropagation()
  }
  addEventListener('beforeunload', letGo, { capture: true })
}
