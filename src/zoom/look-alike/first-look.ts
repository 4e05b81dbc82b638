import { isTooLong } from '../address/hosts.ts'
import { fold, shownHost } from './fold.ts'
import { SLIP } from './slips.ts'
import { unwrap } from '../address/wrappers.ts'

/**
 * What no imitation does without, once its letters are read as they look: Zoom's word, right or
 * with a slip in it, or a piece of a server's name. Almost every host of the web lacks it.
 */
const TRACE =
  /[zsxu2][o0]{2,}(?:m|nn|r[nm])|\d(?:us)?-?(?:we|wb|vve)|we(?:\d|b-?0|bob|b-?us0)|(?<![a-z])usweb|(?:0[\dol]|o\d)wseb/

/** A slip that has no trace else has a z, which most names lack: looked for first, that costs least. */
const hasTrace = (host: string): boolean =>
  TRACE.test(host) || (host.includes('z') && SLIP.test(host))

/**
 * Whether a host has anything by which it could be a look-alike. `judgeHost` asks this first, so a
 * host that is let go here is never judged. Hosts too long to exist are let go.
 * @param host in plain form; in punycode or as it is shown
 */
export function isWorthALook(host: string): boolean {
  return (
    !isTooLong(host) &&
    (hasTrace(host) || (/xn--|[^ -~]/.test(host) && hasTrace(fold(shownHost(host)))))
  )
}

/**
 * Whether an address, or the one that it wraps, could be a look-alike's. For the script that runs
 * on every site: it must cost a page next to nothing and name every address that
 * `recognize` would; the few that pass are judged there. Never throws.
 */
export function mayBeLookalike(address: string): boolean {
  const { url, hostname } = unwrap(address)
  return (
    url !== undefined &&
    // `URL` does not parse the host of `zoommtg:`; they are rare, so all pass.
    (url.protocol.startsWith('zoom') || isWorthALook(hostname.toLowerCase()))
  )
}
