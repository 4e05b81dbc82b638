import { isTooLong, isZooms, withoutLastDot } from './hosts.ts'
import { LONGEST_ADDRESS } from './parse.ts'
import { readAddress, type Parsed } from './plain-address.ts'
import { SHORTENERS } from './shorteners.ts'
import { OPAQUE } from './simple-wrappers.ts'
import { WRAPPERS, type Wrapper } from './wrapper-list.ts'

/** How many wrappers deep an address is followed. */
const MOST_WRAPPERS = 5

/**
 * Why an address cannot be followed without asking somebody: it is a short link, or a wrapper that
 * keeps the address to itself, carries it damaged, or is one too many.
 */
export type Unresolved = 'short-link' | 'wrapper'

/** By them nearly every host is let go: faster than any expression. */
const DOMAINS: ReadonlySet<string> = new Set(WRAPPERS.flatMap(({ domains }) => domains))

const lastTwoLabels = (host: string): string =>
  host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1)

/** What is left of an address when its wrappers are off. */
export interface Unwrapped {
  /** The address inside, as its wrapper gives it; the same text where nothing wraps it. */
  readonly target: string
  /** The target, parsed; undefined where it is no address. */
  readonly url: Parsed | undefined
  /** Its host in plain form: to ask `URL` for a part costs as much as a quarter of its parsing. */
  readonly hostname: string
  readonly unresolved: Unresolved | undefined
}

/**
 * Takes the wrappers off an address that mail programs and search engines put around links. A
 * wrapper is known by its own host, never by what it carries. Nothing is fetched. Never throws. The
 * longest addresses are parsed as far as `LONGEST_ADDRESS`, and not unwrapped.
 */
export function unwrap(address: string): Unwrapped {
  let target = address
  let url = readAddress(target)
  let hostname = ''
  for (let depth = 0; url; depth++) {
    hostname = withoutLastDot(url.hostname)
    if (isTooLong(hostname) || isZooms(hostname))
      return { target, url, hostname, unresolved: undefined }
    if (!DOMAINS.has(lastTwoLabels(hostname)) && !hostname.includes('google.')) break
    const wrapper = WRAPPERS.find(({ host }) => host.test(hostname))
    if (!wrapper) break
    const inner = target.length > LONGEST_ADDRESS ? undefined : readInside(wrapper, url)
    const innerUrl = inner === undefined ? undefined : readAddress(inner)
    const isOwn = wrapper.isSite && !innerUrl
    if (inner === undefined || !innerUrl || depth === MOST_WRAPPERS)
      return { target, url, hostname, unresolved: isOwn ? undefined : 'wrapper' }
    target = inner
    url = innerUrl
  }
  const host = hostname.startsWith('www.') ? hostname.slice(4) : hostname
  const isShortener = SHORTENERS.has(host) || /\.(?:app|page)\.link$/.test(host)
  const isShort = url !== undefined && isShortener && url.pathname.length > 1
  const isOpaque = url !== undefined && OPAQUE.test(host + url.pathname)
  const unresolved = isShort ? 'short-link' : isOpaque ? 'wrapper' : undefined
  return { target, url, hostname, unresolved }
}

/** Whose wrapper stands outermost around an address; null where none does. */
export function wrapperMaker(address: string): string | null {
  if (unwrap(address).target === address) return null
  const hostname = withoutLastDot(readAddress(address)?.hostname ?? '')
  return WRAPPERS.find(({ host }) => host.test(hostname))?.maker ?? null
}

function readInside(wrapper: Wrapper, url: Parsed): string | undefined {
  try {
    return wrapper.read(url)
  } catch {
    // Damaged: nothing can be read from it.
    return undefined
  }
}
