import { isUnder, isZooms, plainHost } from './hosts.ts'

/** Hosts of the web client and of services: they have no settings page of their own. */
const WITHOUT_PORTAL = /^(app|events|support|developers|marketplace|blog|explore|scheduler)\./

/**
 * Zoom's settings for meetings, on the reader's own host where the page has one (a school's
 * `school.zoom.us`), else on the main one. Address as recorded on a free account in November 2025,
 * github.com/sebastianferragut/DSC180A_PrivacyProject.
 * @param hostname the host of the page, or null where the page is not Zoom's
 */
export function settingsAddress(hostname: string | null): string {
  const host = plainHost(hostname ?? '')
  const own = isZooms(host) && !WITHOUT_PORTAL.test(host) && !isUnder(host, 'zoom.com')
  const gov = isUnder(host, 'zoomgov.com')
  return `https://${own ? host : gov ? 'www.zoomgov.com' : 'zoom.us'}/profile/setting?tab=meeting`
}
