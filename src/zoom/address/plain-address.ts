import { LONGEST_ADDRESS, parse } from './parse.ts'

/** What is read of an address. */
export type Parsed = Pick<
  URL,
  'href' | 'protocol' | 'hostname' | 'pathname' | 'search' | 'hash' | 'searchParams'
>

/**
 * Addresses of which `URL` changes nothing: a host in small letters that is no number, a path without
 * percent codes, a query and a fragment without what is percent-coded there,
 * https://url.spec.whatwg.org/#percent-encoded-bytes (28 November 2026).
 */
const PLAIN =
  /^(https?:)\/\/((?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,63})(\/[\w~!$&()*+,;=:@./-]*)(\?[\w~!$&()*+,;=:@./?%-]*)?(#[\w~!$&()*+,;=:@./?%-]*)?$/

/** Segments that `URL` resolves, and labels that it looks into. */
const CHANGED = /\/\.|xn--/

class PlainAddress implements Parsed {
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly hash: string

  constructor(href: string, protocol = '', hostname = '', pathname = '', search = '', hash = '') {
    this.href = href
    this.protocol = protocol
    this.hostname = hostname
    this.pathname = pathname
    // A mark alone is none.
    this.search = search.length > 1 ? search : ''
    this.hash = hash.length > 1 ? hash : ''
  }

  get searchParams(): URLSearchParams {
    return new URLSearchParams(this.search)
  }
}

/**
 * The same as `parse`, of which it needs a part of the time where an address is plain, as nearly all
 * are: an object of the browser's is made for the others alone.
 */
export function readAddress(address: string): Parsed | undefined {
  const match = address.length > LONGEST_ADDRESS ? null : PLAIN.exec(address)
  if (!match || CHANGED.test(address)) return parse(address)
  const [, protocol, hostname, pathname, search, hash] = match
  return new PlainAddress(address, protocol, hostname, pathname, search, hash)
}
