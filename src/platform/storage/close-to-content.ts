import type { Storage } from 'webextension-polyfill'
import { api } from '../browser/api.ts'

/** Chrome's method, which the types of webextension-polyfill lack. */
interface Closable extends Storage.StorageArea {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * Closes `storage.local` to content scripts where the browser can (Chrome 102, see
 * https://developer.chrome.com/docs/extensions/reference/api/storage, 2026-11-25): a page that has
 * taken over its renderer process could otherwise read it. To be called at each start of the
 * background. Never rejects.
 */
export async function closeStorageToContent(): Promise<void> {
  const area: Closable = api().storage.local
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined)
}
