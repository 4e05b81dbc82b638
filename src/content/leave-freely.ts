import { shared } from './shared.ts'

/**
 * Nothing of the page may hold back who leaves a look-alike, nor swallow what is done to the flag. To
 * be called before any of its scripts runs: a listener that came later would hear of it too late.
 */
export function leaveFreely(): void {
  const letGo = (event: Event): void => {
    if (shared().isLeaving) event.stopImmediatePropagation()
  }
  addEventListener('beforeunload', letGo, { capture: true })
  for (const type of ['click', 'keydown', 'keyup'] as const)
    addEventListener(type, (event) => shared().hearFirst?.(event), { capture: true })
}
