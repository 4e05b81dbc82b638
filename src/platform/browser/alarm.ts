import { parse } from '../../zoom/address/parse.ts'
import { api } from './api.ts'
import { inTurn } from './later-script.ts'

/** Which alarms were raised in this session of the browser, each as tab and host. */
const KEY = 'alarms'

/**
 * Opens our page about a look-alike in front of its tab, once for each tab and host while the
 * browser runs: whoever goes back knowingly is not asked again.
 * @param host of the look-alike, in plain form
 */
export const raiseAlarm = inTurn(async (tabId: number, host: string) => {
  const { storage, tabs, runtime, windows } = api()
  if (await wasRaised(tabId, host)) return
  await storage.session.set({ [KEY]: [...(await raised()), nameOf(tabId, host)] })
  const asked = new URLSearchParams({ tab: String(tabId), host })
  const page = { url: runtime.getURL(`src/alarm/alarm.html?${asked}`), active: true }
  // Beside its tab: that need not be in the window in front. None opens in a window without tabs.
  const opened = await tabs
    .get(tabId)
    .then(({ windowId }) => tabs.create({ ...page, windowId: windowId!, openerTabId: tabId }))
    .catch(() => tabs.create(page))
  // Firefox for Android has no windows.
  if (opened.windowId !== undefined) await windows?.update(opened.windowId, { focused: true })
})

/** Whether the page about this look-alike has been opened for this tab. */
export async function wasRaised(tabId: number, host: string): Promise<boolean> {
  return (await raised()).includes(nameOf(tabId, host))
}

async function raised(): Promise<readonly string[]> {
  const { [KEY]: kept } = await api().storage.session.get(KEY)
  return Array.isArray(kept) ? kept : []
}

const nameOf = (tabId: number, host: string): string => `${tabId} ${host}`

/** Whether a page of the same origin as this address is in the tab. */
export async function isAt(tab: number, address: string): Promise<boolean> {
  const url = await api()
    .tabs.get(tab)
    .then((found) => found.url ?? '')
    .catch(() => '')
  return parse(url)?.origin === parse(address)?.origin
}

/** Sends a tab to an empty page, never back into the trap. */
export async function leavePage(tabId: number): Promise<void> {
  await api().tabs.update(tabId, { url: 'about:blank', active: true })
}

/** Brings a tab to the front. */
export async function goToTab(tabId: number): Promise<void> {
  await api().tabs.update(tabId, { active: true })
}

/** Closes the tab in which this page of ours stands. */
export async function closeOwnTab(): Promise<void> {
  const tab = await api().tabs.getCurrent()
  if (tab?.id !== undefined) await api().tabs.remove(tab.id)
}
