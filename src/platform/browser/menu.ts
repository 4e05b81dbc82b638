import type { Browser } from 'webextension-polyfill'
import { api } from './api.ts'

/**
 * Puts our entry into the context menu of links and of selected text, in place of an older one.
 * Firefox for Android has no such menu.
 */
export async function offerMenu(title: string): Promise<void> {
  const menu = api().contextMenus as Browser['contextMenus'] | undefined
  await menu?.removeAll()
  menu?.create({ id: 'check', title, contexts: ['link', 'selection'] })
}

/** Calls back with the link or the text that our entry was chosen on, within the reader's click. */
export function onMenu(callback: (text: string) => void): void {
  const menu = api().contextMenus as Browser['contextMenus'] | undefined
  menu?.onClicked.addListener(({ linkUrl, selectionText }) => {
    callback(linkUrl ?? selectionText ?? '')
  })
}

/** Calls back when the browser starts, and when the extension is installed or updated. */
export function onStart(callback: () => void): void {
  api().runtime.onInstalled.addListener(callback)
  api().runtime.onStartup.addListener(callback)
}
