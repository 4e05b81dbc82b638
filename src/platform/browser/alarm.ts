import { api } from './api.ts'

/** Which alarms were raised in this session of the browser, each as tab and host. */
const KEY = 'alarms'

/**
 * Opens our page about a look-alike in front of its tab, once for each tab and host while the
 * browser runs: whoever goes back knowingly is not asked again.
 * @param host of the look-alike, in plain form
 */
export async function raiseAlarm(tabId: number, host: string): Promise<void> {
  const { storage, tabs, runtime } = api()
  const { [KEY]: kept } = await storage.session.get(KEY)
  const raised = Array.isArray(kept) ? (kept as readonly string[]) : []
  const alarm = `${tabId} ${host}`
  if (raised.includes(alarm)) return
  await storage.session.set({ [KEY]: [...raised, alarm] })
  const asked = new URLSearchParams({ tab: String(tabId), host })
  await tabs.create({
    url: runtime.getURL(`src/alarm/alarm.html?${asked}`),
    openerTabId: tabId,
    active: true,
  })
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
