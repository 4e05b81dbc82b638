import type { PageKind } from '../address/page-kind.ts'
import type { Fact } from './fact.ts'
import { LOOKS } from './looks.ts'
import type { Observation, ObservationKind } from './observation.ts'

/**
 * The kinds of observation of which a page, once it has loaded, shows at least one. None for a page
 * that may show none, such as a meeting whose menus are closed.
 */
export function expectedKinds(page: PageKind | null, address: string): readonly ObservationKind[] {
  if (page !== 'schedule' && page !== 'settings') return []
  // Webinars have a form, the profile and other tabs of the settings have boxes of their own.
  if (!/\/meeting\b|[?&]tab=meeting\b/.test(address)) return []
  return LOOKS[page].map(({ kind }) => kind).filter((kind) => kind !== 'some-box')
}

/**
 * Whether a page has boxes or switches, and not one that we know: Zoom has changed it. A page
 * without any has not loaded yet, or is no form. A form's rows are known in every language, so there
 * one must tell a fact; the names of settings are not.
 * @param facts what the observations say
 */
export function isChanged(
  page: PageKind | null,
  address: string,
  observations: readonly Observation[],
  facts: readonly Fact[],
): boolean {
  const expected = expectedKinds(page, address)
  const found = observations.map(({ kind }) => kind)
  return (
    expected.length > 0 &&
    found.includes('some-box') &&
    !(page === 'schedule' ? facts.length > 0 : found.some((kind) => expected.includes(kind)))
  )
}
