import { recognize } from '../../zoom/address/recognition.ts'
import { loadPolicy } from '../storage/managed-policy.ts'
import { loadSettings } from '../storage/settings.ts'
import { askBackground } from '../wire/ask.ts'
import { api } from './api.ts'
import { grantedDoors, zoomPatterns } from './doors.ts'
import { alignScript, inTurn, runInTabs } from './later-script.ts'
import { EVERYWHERE, isGuardOn, patternOf } from './permissions.ts'
import { activeTab } from './active-tab.ts'

export { isGuardOn, switchGuard } from './permissions.ts'

const FILE = 'src/content/posting-script.js'

const siteOf = (pattern: string): string => pattern.split('/')[2] ?? ''

/**
 * The sites where the reader wants help with posting: all, where the guard is on and the setting
 * says so, else those that were granted one by one. They are granted for nothing else.
 */
async function wanted(): Promise<string[]> {
  const [isEverywhere, settings] = await Promise.all([isGuardOn(), loadSettings()])
  return isEverywhere && settings.posting ? EVERYWHERE.origins : sitePatterns()
}

async function sitePatterns(): Promise<string[]> {
  const { origins = [] } = await api().permissions.getAll()
  const doors = [...(await zoomPatterns()), ...(await grantedDoors())]
  const others = [...doors, ...EVERYWHERE.origins, '<all_urls>']
  return origins.filter((origin) => !others.includes(origin))
}

/** Where the reader wants help, for the settings: by the setting, and by single grants. */
export async function postingPlaces(): Promise<{ isEverywhere: boolean; sites: string[] }> {
  const [{ posting }, patterns] = await Promise.all([loadSettings(), sitePatterns()])
  return { isEverywhere: posting, sites: patterns.map(siteOf) }
}

/** Switches help on all sites on or off. In a private window nothing changes. */
export async function switchPosting(on: boolean): Promise<void> {
  const { id, isPrivate } = await activeTab()
  const asks = { change: { posting: on }, tab: { id, isPrivate } }
  await askBackground('keep-settings', asks).catch(() => undefined)
}

/**
 * Asks the reader for one site. Must be called from a click, before anything is awaited. What
 * follows is the background's (`keepPosting`).
 */
export async function allowSite(site: string): Promise<void> {
  await api()
    .permissions.request({ origins: [patternOf(site)] })
    .catch(() => false)
}

/** Gives one site back. */
export async function dropSite(site: string): Promise<void> {
  await api()
    .permissions.remove({ origins: [patternOf(site)] })
    .catch(() => false)
}

/** Whether the reader wants help on the site with this host name. */
export async function isPostingOn(site: string): Promise<boolean> {
  const patterns = await wanted().catch(() => [])
  return patterns.map(siteOf).some((each) => each === '*' || each === site)
}

/** Puts the script that helps into the page of a tab. */
export async function helpToPost(tabId: number): Promise<void> {
  await api().scripting.executeScript({
    target: { tabId },
    files: ['src/content/posting-help.js'],
  })
}

/** Brings the script in line with permission and setting, as `keepGuard` does for the guard's. */
export const keepPosting = inTurn(async () => {
  const matches = await wanted()
  const excludeMatches = await zoomPatterns()
  const wasOn = await alignScript({ id: 'posting', file: FILE, matches, excludeMatches })
  if (matches.length > 0 && !wasOn) await hearInOpenTabs(matches)
})

/** A reader tries the switch on the page at hand. */
async function hearInOpenTabs(url: string[]): Promise<void> {
  const [open, { policy }] = await Promise.all([
    api().tabs.query({ discarded: false, url }),
    loadPolicy(),
  ])
  const others = open.filter(
    (tab) => recognize(tab.url ?? '', policy.zoomDomains).hostKind !== 'zoom',
  )
  await runInTabs(
    others.map(({ id }) => id),
    FILE,
  )
}
