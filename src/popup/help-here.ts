import {
  allowSite,
  dropSite,
  isGuardOn,
  postingPlaces,
  switchPosting,
} from '../platform/browser/posting-sites.ts'
import type { ActiveTab } from '../platform/browser/active-tab.ts'
import type { HelpHere } from '../ui/popup/popup-model.ts'
import { siteIn } from '../ui/views/posting-settings.tsx'

/**
 * Help with posting on the site of a page; on all sites where the guard's permission serves these.
 * Null where there is none to give: on a page without a host name, and for all sites in a private
 * window, which keeps no setting.
 */
export async function helpOn({ address, isPrivate }: ActiveTab): Promise<HelpHere | null> {
  const site = siteIn(address ?? '')
  if (!site) return null
  const [isOnAll, { isEverywhere, sites }] = await Promise.all([isGuardOn(), postingPlaces()])
  if (isOnAll) return isPrivate ? null : { site: null, isOn: isEverywhere, turn: switchPosting }
  return {
    site,
    isOn: sites.includes(site),
    turn: (on) => (on ? allowSite(site) : dropSite(site)),
  }
}
