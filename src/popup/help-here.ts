import { allowSite, dropSite, isGuardOn, postingPlaces } from '../platform/browser/posting-sites.ts'
import type { HelpHere } from '../ui/popup/popup-model.ts'
import { siteIn } from '../ui/views/posting-settings.tsx'

/**
 * Help with posting on one site, by the address of a page of it. Null where there is none to give:
 * on a page without a host name, and where the guard's permission serves all sites.
 */
export async function helpOn(address: string | undefined): Promise<HelpHere | null> {
  const site = siteIn(address ?? '')
  if (!site || (await isGuardOn())) return null
  const { sites } = await postingPlaces()
  return {
    site,
    isOn: sites.includes(site),
    turn: (on) => (on ? allowSite(site) : dropSite(site)),
  }
}
