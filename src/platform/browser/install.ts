import type { Browser } from 'webextension-polyfill'
import { api } from './api.ts'
import { version } from './own-manifest.ts'

/** What the reader's browser has for extensions. */
export type Toolbar = 'chrome' | 'firefox' | 'phone'

/**
 * Calls back when the extension was installed for the first time, and when it was updated to
 * another version. Not when the browser was, or when the same version was loaded again.
 */
export function onInstall(callback: (what: 'installed' | 'updated') => void): void {
  api().runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') callback('installed')
    if (reason === 'update' && previousVersion !== version()) callback('updated')
  })
}

/**
 * Whether an administrator has installed it: then nobody has asked for a page of ours. False where
 * the browser does not tell.
 */
export async function isManaged(): Promise<boolean> {
  const management = api().management as Browser['management'] | undefined
  const self = await management?.getSelf().catch(() => null)
  return self?.installType === 'admin'
}

/** Where this browser keeps the icons of extensions. */
export async function toolbarKind(): Promise<Toolbar> {
  const { os } = await api().runtime.getPlatformInfo()
  if (os === 'android') return 'phone'
  return api().runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome'
}

/** Chrome's method, and Firefox's, which the types of webextension-polyfill lack. */
interface Pinnable {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>
}

/** Whether our icon is in the toolbar; false where the browser does not tell. */
export async function isPinned(): Promise<boolean> {
  const action = api().action as Pinnable
  const settings = await action.getUserSettings?.().catch(() => null)
  return settings?.isOnToolbar ?? false
}
