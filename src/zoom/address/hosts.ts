/**
 * Zoom's own domains; each was read in its source on 22 November 2026. The one list of them:
 * `npm run domains` writes it into the manifest and the documents, and a test asks whether it did.
 *
 * Warning: another domain widens `matches` in the manifest, so browsers disable the extension until
 * each user approves that. One without a solid public source belongs into spared.ts of the
 * look-alikes instead: to call a false host Zoom's is the worst error there is.
 */
export const ZOOM_DOMAINS = [
  // Zoom's firewall list, for the first two:
  // https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060561
  'zoom.us',
  'zoom.com',
  // Zoom for Government: meeting links in https://github.com/GSA/digitalgov.gov
  'zoomgov.com',
  // Asked for by Zoom's own scheduler extension, and in data/zoom of
  // https://github.com/v2fly/domain-list-community
  'zoom.com.cn',
  // Meeting links of German universities; accepted by https://github.com/leits/MeetingBar
  // No statement by Zoom was found.
  'zoom-x.de',
]

/**
 * Hosts in plain form at which an organization has doors of its own to Zoom, as its policy names
 * them. There, and only there, they count as Zoom's.
 */
export type OwnHosts = readonly string[]

/** The dot keeps `notzoom.us` out. */
const DOTTED = ZOOM_DOMAINS.map((domain) => `.${domain}`)

/** Whose a host is: Zoom's, one made to pass as Zoom's, one with Zoom's name in it, or another's. */
export type HostKind = 'zoom' | 'lookalike' | 'claims-zoom' | 'other'

/** Removes the dot that may end a host name: `zoom.us.` is `zoom.us`. */
export function withoutLastDot(hostname: string): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
}

/** A host name in the form in which hosts are compared: lower case, one trailing dot removed. */
export function plainHost(hostname: string): string {
  return withoutLastDot(hostname.toLowerCase())
}

/** Whether a plain host is this domain or lies under it. The dot keeps `notzoom.us` out. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith('.' + domain)
}

/**
 * Whether a host name is longer than there can be, or one of its labels (RFC 1035, 2.3.4). It leads
 * nowhere, and the time to decode it grows with the square of its length.
 */
export function isTooLong(host: string): boolean {
  // An expression takes as long as to parse an address: hardly any host is asked.
  return host.length > 63 && (host.length > 253 || /[^.]{64}/.test(host))
}

/**
 * Whether a host is Zoom's; nothing is said of look-alikes.
 * @param host in plain form; with an empty label, or too long, it is nobody's (RFC 1035, 2.3.4)
 */
export function isZooms(host: string): boolean {
  return (
    ZOOM_DOMAINS.some((domain, at) => host === domain || host.endsWith(DOTTED[at] ?? domain)) &&
    !host.startsWith('.') &&
    !host.includes('..') &&
    !isTooLong(host)
  )
}
