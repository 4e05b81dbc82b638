import type { Scripting } from 'webextension-polyfill'
import { recognise } from '../../zoom/address/recognition.ts'
import { SETTINGS } from '../storage/settings.ts'
import { load } from '../storage/storage.ts'
import { askBackground } from '../wire/ask.ts'
import { api } from './api.ts'
import { EVERYWHERE, isGuardOn } from './guard.ts'
import { zoomOrigins } from './own-manifest.ts'
import { activeTab } from './tabs.ts'

export { isGuardOn, switchGuard } from './guard.ts'

/** The name of the script, for the browser. */
const ID = 'posting'

const patternOf = (site: string): string => `*://${site}/*`
const siteOf = (pattern: string): string => pattern.split('/')[2] ?? ''

/**
 * The sites where the reader wants help with posting: all, where the guard is on and the setting
 * says so, else those that were granted one by one. They are granted for nothing else.
 */
async function wanted(): Promise<string[]> {
  const [isEverywhere, settings] = await Promise.all([isGuardOn(), load(SETTINGS)])
  return isEverywhere && settings.posting ? EVERYWHERE.origins : sitePatterns()
}

async function sitePatterns(): Promise<string[]> {
  const { origins = [] } = await api().permissions.getAll()
  const others = [...zoomOrigins(), ...EVERYWHERE.origins, '<all_urls>']
  return origins.filter((origin) => !others.includes(origin))
}

/** Where the reader wants help, for the settings: by the setting, and by single grants. */
export async function postingPlaces(): Promise<{ isEverywhere: boolean; sites: string[] }> {
  const [{ posting }, patterns] = await Promise.all([load(SETTINGS), sitePatterns()])
  return { isEverywhere: posting, sites: patterns.map(siteOf) }
}

/** Wants help on every site that the guard is allowed to see, or no more. In a private window nothing changes. */
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

/** The changes under way, one after the other. */
let keeping: Promise<void> = Promise.resolve()

/** Brings the script in line with permission and setting, as `keepGuard` does for the guard's. */
export function keepPosting(): Promise<void> {
  keeping = keeping.then(align).catch(() => undefined)
  return keeping
}

async function align(): Promise<void> {
  const { scripting } = api()
  const matches = await wanted()
  const wasOn = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: ['src/content/posting-script.js'],
    matches,
    excludeMatches: zoomOrigins(),
    runAt: 'document_start',
    persistAcrossSessions: true,
  }
  if (matches.length > 0)
    await scripting[wasOn ? 'updateContentScripts' : 'registerContentScripts']([script])
  else if (wasOn) await scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length > 0 && !wasOn) await hearInOpenTabs(matches)
}

/** A reader tries the switch on the page at hand. */
async function hearInOpenTabs(url: string[]): Promise<void> {
  const { scripting, tabs } = api()
  const files = ['src/content/posting-script.js']
  const open = await tabs.query({ discarded: false, url })
  await Promise.all(
    open
      .filter((tab) => recognise(tab.url ?? '').host !== 'zoom')
      .map(({ id: tabId }) =>
        tabId === undefined
          ? null
          : scripting.executeScript({ target: { tabId }, files }).catch(() => null),
      ),
  )
}
