import { isUnder } from '../address/hosts.ts'

/**
 * Domains that a rule would accuse although they deceive nobody: neither called Zoom's nor accused.
 * All but us.es and us.auth0.com are probably Zoom's own, but no public statement of its was found,
 * or it serves no meetings there:
 * - learn-zoom.us trains, zoomus.cn serves the SDK in China (github.com/zoom/meetingsdk-web),
 *   meetzoom.us runs meetings for RingCentral; onzoom.com was the events platform.
 * - zoomconnector.com, meetzoom.net, zoom.cn, zoomgov.mil: public code lists them beside zoom.us
 *   as hosts of meetings; zoomconnector.com and zoomgov.mil are in public top lists, too
 *   (github.com/cbuijs/accomplist, chris/umbrella-top.list).
 * - zoomdev.com.cn, zoomgovdev.com: npm @zoom/meetingsdk 6.2.0; zoomdev.us: public code.
 * - zoomonprem.com: Zoom's article KB0058078, for its Node servers; zoomapp.cloud, zoomcdn.com and
 *   zoomstatus.com: lists in public code beside zoom.us.
 * - zoomus.zendesk.com, zoomacademy.zendesk.com, zoomvideo.atlassian.net: its places at suppliers.
 * - Of others: us.es is the University of Seville, and us.auth0.com gives each customer a name, so
 *   `zoom.us.es` and `zoom.us.auth0.com` would be their own.
 * All read on 22 to 28 November 2026.
 */
const SPARED = (
  'learn-zoom.us zoomus.cn meetzoom.us onzoom.com zoomconnector.com meetzoom.net zoom.cn zoomgov.mil ' +
  'zoomdev.us zoomdev.com.cn zoomgovdev.com zoomonprem.com zoomapp.cloud zoomcdn.com zoomstatus.com ' +
  'zoomus.zendesk.com zoomacademy.zendesk.com zoomvideo.atlassian.net us.es us.auth0.com'
).split(' ')

/** Whether no rule is asked about a plain host. */
export function isSpared(host: string): boolean {
  return SPARED.some((domain) => isUnder(host, domain))
}

/**
 * What stands behind the host whose page is shown: only their makers give these names, one for each
 * host. Read on 27 November 2026.
 * - Microsoft's Defender for Cloud Apps: github.com/MISP/misp-warninglists, microsoft-mdca-proxy; its
 *   older names: github.com/MicrosoftDocs/CloudAppSecurityDocs, troubleshooting-proxy.md.
 * - Akamai, under whose names its customers' hosts stand: https://techdocs.akamai.com/property-mgr/docs/know-your-edge-hostname
 * - Cloudflare, for who keeps their own name server: https://developers.cloudflare.com/dns/zone-setups/partial-setup/
 */
const BEHIND_ORIGIN =
  /\.(?:(?:rs-)?mcas(?:-gov|-df|-gov-df)?\.(?:ms|us)|(?:us[23]?|eu2?)\.cas\.ms|cdn\.cloudflare\.net|edge(?:key|suite)\.net)$/

/** https://developers.google.com/search/docs/appearance/ad-network-and-translation (27 November 2026) */
const TRANSLATED = /\.translate\.goog$/

/** The plain host whose page a host shows in its place; the same where it shows its own. */
export function originOf(host: string): string {
  if (!TRANSLATED.test(host)) return host.replace(BEHIND_ORIGIN, '')
  return host
    .replace(TRANSLATED, '')
    .replace(/-+/g, (dashes) => (dashes === '-' ? '.' : dashes.slice(1)))
}
