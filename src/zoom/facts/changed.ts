import type { PageKind } from '../address/page-kind.ts'
import type { Observation, ObservationKind } from './observation.ts'
import { LOOKS } from './selectors.ts'

/**
 * The kinds of observation of which a page, once it has loaded, shows at least one. None for a page
 * that may show none, such as a meeting whose menus are closed.
 */
export function expectedKinds(page: PageKind | null): readonly ObservationKind[] {
  if (page !== 'schedule' && page !== 'settings') return []
  return LOOKS[page].map(({ kind }) => kind)
}

/** Whether a page, once it has loaded, shows nothing of what it must show: Zoom has changed it. */
export function isChanged(page: PageKind | null, observations: readonly Observation[]): boolean {
  const expected = expectedKinds(page)
  return expected.length > 0 && !observations.some(({ kind }) => expected.includes(kind))
}
