import type { Policy } from './policy.ts'

/** How far hiding the flag reaches. */
export type HideScope = 'page' | 'site' | 'always'

/** How far a reader may hide the flag. */
export function scopesUnder({ flagHiding = 'reader' }: Policy): readonly HideScope[] {
  if (flagHiding === 'reader') return ['page', 'site', 'always']
  return flagHiding === 'page' ? ['page'] : []
}
