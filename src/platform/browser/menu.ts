import type { Browser } from 'webextension-polyfill'
import { api } from './api.ts'
import type { BesideTab } from './panel.ts'

/** The titles of our entries. */
export interface MenuTitles {
  /** On links and on selected text. */
  readonly check: string
  /** On pages and on our icon. */
  readonly panel: string
}

/**
 * Puts our entries into the context menus, in place of older ones. Firefox for Android has no such
 * menus.
 */
export async function offerMenu({ check, panel }: MenuTitles): Promise<void> {
  const menu = api().contextMenus as Browser['contextMenus'] | undefined
  await menu?.removeAll()
  menu?.create({ id: 'check', title: check, contexts: ['link', 'selection'] })
  menu?.create({ id: 'panel', title: panel, contexts: ['page', 'action'] })
}

/** Calls back, within the reader's click, with the link or the text that an entry was chosen on. */
export function onMenu(answers: {
  readonly check: (text: string) => void
  readonly panel: (tab: BesideTab) => void
}): void {
  const menu = api().contextMenus as Browser['contextMenus'] | undefined
  menu?.onClicked.addListener(({ menuItemId, linkUrl, selectionText }, tab) => {
    if (menuItemId === 'panel') answers.panel(tab ?? {})
    else answers.check(linkUrl ?? selectionText ?? '')
  })
}

/** Calls back within the reader's press of our shortcut. */
export function onShortcut(callback: (tab: BesideTab) => void): void {
  // Firefox for Android knows no shortcuts.
  const commands = api().commands as Browser['commands'] | undefined
  commands?.onCommand.addListener((_, tab) => callback(tab ?? {}))
}

/** Calls back when the browser starts, and when the extension is installed or updated. */
export function onStart(callback: () => void): void {
  api().runtime.onInstalled.addListener(callback)
  api().runtime.onStartup.addListener(callback)
}
