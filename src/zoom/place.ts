/**
 * Where a page stands, without query and fragment, which hold the secrets.
 * @param address an address that `new URL` reads; throws a TypeError on any other
 */
export function placeOf(address: string): { site: string; page: string } {
  const { hostname, pathname } = new URL(address)
  return { site: hostname, page: hostname + pathname }
}
