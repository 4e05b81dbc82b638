/**
 * Zoom's own domains.
 * zoom.us and zoom.com: Zoom's firewall list,
 * https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060561
 * zoomgov.com: Zoom for Government, meeting links in github.com/GSA/digitalgov.gov.
 * zoom.com.cn: asked for by Zoom's own scheduler extension, and in
 * github.com/v2fly/domain-list-community, data/zoom.
 * zoom-x.de: meeting links of German universities, and accepted by github.com/leits/MeetingBar;
 * no statement by Zoom was found. All read on 22 November 2026.
 */
const ZOOM_HOST = /(?:^|\.)zoom(?:\.us|\.com|gov\.com|\.com\.cn|-x\.de)\.?$/i

/** Whose a host is: Zoom's, one made to pass as Zoom's, or anybody else's. */
export type HostKind = 'zoom' | 'lookalike' | 'other'

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
 * Whose a host is.
 * @param hostname as `URL.hostname` gives it; the empty text is nobody's
 * @param own further domains that an organisation says are its Zoom's. One without a dot is
 *   ignored: `com` would make every shop a Zoom
 */
export function hostKind(hostname: string, own?: readonly string[]): HostKind {
  const isZooms =
    ZOOM_HOST.test(hostname) ||
    own
      ?.map(plainHost)
      .some((domain) => domain.includes('.') && isUnder(plainHost(hostname), domain))
  return isZooms ? 'zoom' : 'other'
}
