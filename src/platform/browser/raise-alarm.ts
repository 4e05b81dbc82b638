import { api } from './api.ts'

/** Which alarms were raised in this session of the browser, each as tab and host. */
const KEY = 'alarms'

/**
 * Opens our page about a look-alike in front of its tab, once for each tab and host while the
 * browser runs: whoever goes back knowingly is not asked again.
 * @param host of the look-alike, in plain form
 */
export async function raiseAlarm(tabId: number, host: string): Promise<void> {
  const { storage, tabs, runtime, windows } = api()
  // One after the other: a defeat may be told twice at once.
  const isFirst = await navigator.locks.request(KEY, async () => {
    const before = await raised()
    if (before.includes(nameOf(tabId, host))) return false
    await storage.session.set({ [KEY]: [...before, nameOf(tabId, host)] })
    return true
  })
  if (!isFirst) return
  const asked = new URLSearchParams({ tab: String(tabId), host })
  const page = { url: runtime.getURL(`src/alarm/alarm.html?${asked}`), active: true }
  // Beside its tab: that need not be in the window in front. None opens in a window without tabs.
  const opened = await tabs
    .get(tabId)
    .then(({ windowId }) => tabs.create({ ...page, windowId: windowId!, openerTabId: tabId }))
    .catch(() => tabs.create(page))
  // Firefox for Android has no windows.
  if (opened.windowId !== undefined) await windows?.update(opened.windowId, { focused: true })
}

/** Whether the page about this look-alike has been opened for this tab. */
export async function wasRaised(tabId: number, host: string): Promise<boolean> {
  return (await raised()).includes(nameOf(tabId, host))
}

async function raised(): Promise<readonly string[]> {
  const { [KEY]: kept } = await api().storage.session.get(KEY)
  return Array.isArray(kept) ? kept : []
}

const nameOf = (tabId: number, host: string): string => `${tabId} ${host}`

/** The address of a tab that is in front of its window, of a `blob:` that of its site; else empty. */
export async function addressInFront(tabId: number): Promise<string> {
  return api()
    .tabs.get(tabId)
    .then(({ url = '', active }) => (active ? url.replace(/^blob:/, '') : ''))
    .catch(() => '')
}
