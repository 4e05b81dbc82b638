import type { Runtime } from 'webextension-polyfill'
import { isZooms, plainHost } from '../../zoom/address/hosts.ts'
import { parse } from '../../zoom/address/parse.ts'
import type { ReadPolicy } from '../storage/managed-policy.ts'
import { api } from './api.ts'

/**
 * Puts the script of the session into the document that asks for it, on Zoom's hosts and the
 * organization's own doors with what reads their pages. Rejects where the browser does not let us.
 */
export async function bringSession(
  { tab, frameId = 0, url = '' }: Runtime.MessageSender,
  asked: Promise<ReadPolicy>,
): Promise<void> {
  if (tab?.id === undefined) return
  const host = plainHost(parse(url)?.hostname ?? '')
  const isZoom = isZooms(host) || ((await asked).policy.zoomDomains ?? []).includes(host)
  await api().scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [...(isZoom ? ['zoom-side'] : []), 'session-script'].map(
      (name) => `src/content/${name}.js`,
    ),
    // Also where the page never finishes loading.
    injectImmediately: true,
  })
}
