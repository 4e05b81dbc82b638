import type { Browser } from 'webextension-polyfill'
import { api } from './api.ts'
import { activeTab, tabOf, type ActiveTab } from './active-tab.ts'
import { openTab, ownPage } from './open-page.ts'

/** What the polyfill's types lack: Chrome's side panel, and that Firefox for Android has no windows. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
  readonly sidebarAction?: Browser['sidebarAction']
  readonly windows?: Browser['windows']
}

const PANEL = 'src/popup/panel.html'
/** As wide as the popup, and with room for all that it shows. */
const OWN_WINDOW = { type: 'popup', width: 400, height: 760 } as const

/** A tab, as far as the panel must know it. */
export interface BesideTab {
  readonly id?: number | undefined
  readonly windowId?: number | undefined
}

/**
 * Opens the side panel beside a tab. Must be called within the reader's action, before anything is
 * awaited. Where the browser has no panel, or opens it for clicks on its own parts alone (Firefox,
 * for a click in a web page), a window or a tab of our own stands in, for that one tab.
 */
export async function openPanel({ id, windowId }: BesideTab): Promise<void> {
  const { sidePanel, sidebarAction, windows } = api() as unknown as Panels
  try {
    if (sidePanel && windowId !== undefined) return await sidePanel.open({ windowId })
    if (sidebarAction) return await sidebarAction.open()
  } catch {
    const isOpen = windowId !== undefined && (await sidebarAction?.isOpen({ windowId }))
    if (isOpen) return
  }
  const { tabs } = api()
  const url = ownPage(id === undefined ? PANEL : `${PANEL}?tab=${id}`)
  // The browser tells addresses only of pages that we may enter.
  const opened = (await tabs.query({})).find((tab) => tab.url === url)
  if (opened) {
    await tabs.update(opened.id, { active: true })
    await windows?.update(Number(opened.windowId), { focused: true })
  } else if (windows) await windows.create({ ...OWN_WINDOW, url })
  else await openTab(url)
}

/** The active tab beside the panel or, in a window or tab of our own, the one for which it opened. */
export async function tabOfPanel(): Promise<ActiveTab> {
  const id = new URLSearchParams(location.search).get('tab')
  if (id === null) return activeTab()
  const tab = await api()
    .tabs.get(Number(id))
    .catch(() => undefined)
  return tabOf(tab)
}

/**
 * Calls back when another tab comes to the front, in any window, and when a tab begins or ends to
 * load a page. The browser tells both without a permission, the address only of pages that we may
 * enter.
 */
export function onTabChange(callback: (id: number) => void): void {
  const { onActivated, onUpdated } = api().tabs
  onActivated.addListener(({ tabId }) => callback(tabId))
  onUpdated.addListener((id, { status }) => {
    if (status) callback(id)
  })
}
