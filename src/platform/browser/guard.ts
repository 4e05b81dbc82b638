import type { Scripting } from 'webextension-polyfill'
import { recognise } from '../../zoom/address/recognition.ts'
import { api } from './api.ts'
import { zoomOrigins } from './own-manifest.ts'
import { askPage, redrawFlag } from './tabs.ts'

/**
 * The guard shows the flag on look-alikes by themselves, on every site. It is on exactly while the
 * browser grants us all sites: we ask for them for nothing else, so there is no setting beside the
 * permission that could say otherwise, and whoever grants or withdraws it in the browser's own
 * lists has switched the guard as well.
 */
export const EVERYWHERE = { origins: ['*://*/*'] }

/** The name of the guard's script, for the browser. */
const ID = 'guard'

/** Whether the guard is on, as the browser says. */
export async function isGuardOn(): Promise<boolean> {
  return api()
    .permissions.contains(EVERYWHERE)
    .catch(() => false)
}

/**
 * Asks the reader for all sites, or gives them back. Must be called from a click, before anything
 * is awaited. What follows is the background's (`keepGuard`), since the question may close the
 * popup. Where the reader or the browser refuses, nothing changes.
 */
export async function switchGuard(on: boolean): Promise<void> {
  const { request, remove } = api().permissions
  await (on ? request : remove)(EVERYWHERE).catch(() => false)
}

/** Calls back when the reader grants or withdraws a permission, wherever that happens. */
export function onPermissionChange(callback: () => void): void {
  api().permissions.onAdded.addListener(callback)
  api().permissions.onRemoved.addListener(callback)
}

/** The changes under way, one after the other: two at once would register the script twice. */
let keeping: Promise<void> = Promise.resolve()

/**
 * Brings the guard's script in line with the permission. To be called whenever the one may have
 * changed without the other; calling it too often changes nothing. A browser keeps the script over
 * its restarts, and drops it with an update of the extension.
 */
export function keepGuard(): Promise<void> {
  keeping = keeping.then(align).catch(() => undefined)
  return keeping
}

async function align(): Promise<void> {
  const { scripting } = api()
  const isOn = await isGuardOn()
  const wasOn = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: ['src/content/guard-script.js'],
    matches: EVERYWHERE.origins,
    excludeMatches: zoomOrigins(),
    runAt: 'document_start',
    persistAcrossSessions: true,
  }
  // An update of the extension may have changed what stands here.
  if (isOn) await scripting[wasOn ? 'updateContentScripts' : 'registerContentScripts']([script])
  else if (wasOn) await scripting.unregisterContentScripts({ ids: [ID] })
  if (isOn !== wasOn) await drawInOpenTabs(isOn)
}

/** Has the flag drawn on the look-alikes that are open already, or taken away. */
async function drawInOpenTabs(isOn: boolean): Promise<void> {
  const tabs = await api().tabs.query({ discarded: false })
  await Promise.all(
    tabs.map(async ({ id: tabId, url }) => {
      if (tabId === undefined) return
      const answer = await askPage({ id: tabId })
      const { host } = recognise(answer?.address ?? url ?? '')
      if (host !== 'lookalike') return
      if (answer) await redrawFlag(tabId)
      else if (isOn)
        await api()
          .scripting.executeScript({ target: { tabId }, files: ['src/content/guard-script.js'] })
          .catch(() => undefined)
    }),
  )
}
