import browser from 'webextension-polyfill'

/**
 * Puts our entry into the context menu of links and of selected text, in place of an older one.
 * Firefox for Android has no such menu.
 */
export async function offerMenu(title: string): Promise<void> {
  const menu = browser.contextMenus as typeof browser.contextMenus | undefined
  await menu?.removeAll()
  menu?.create({ id: 'check', title, contexts: ['link', 'selection'] })
}

/** Calls back with the link or the text that our entry was chosen on, within the reader's click. */
export function onMenu(callback: (text: string) => void): void {
  const menu = browser.contextMenus as typeof browser.contextMenus | undefined
  menu?.onClicked.addListener(({ linkUrl, selectionText }) => {
    callback(linkUrl ?? selectionText ?? '')
  })
}

/** Calls back when the browser starts, and when the extension is installed or updated. */
export function onStart(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback)
  browser.runtime.onStartup.addListener(callback)
}
