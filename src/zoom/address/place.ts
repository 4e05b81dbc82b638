import { unwrap } from './wrappers.ts'

/**
 * Where a page stands, without query and fragment, which hold the secrets. For an address that
 * wraps another it is the place of that one: all that a wrapper leads to has the same path.
 * @param address an address that `new URL` reads; throws a TypeError on any other
 */
export function placeOf(address: string): { site: string; page: string } {
  const { hostname, pathname } = new URL(unwrap(address))
  return { site: hostname, page: hostname + pathname }
}
