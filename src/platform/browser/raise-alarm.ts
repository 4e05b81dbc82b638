import { api } from './api.ts'

/** Who has defeated the flag in this session of the browser, each as tab and host. */
const KEY = 'alarms'

/**
 * Notes that a look-alike has kept its flag from being seen, for as long as the browser runs.
 * @param host of the look-alike, in plain form
 * @returns whether that is the first time for this tab and host
 */
export function noteDefeat(tabId: number, host: string): Promise<boolean> {
  // One after the other: a defeat may be told twice at once.
  return navigator.locks.request(KEY, async () => {
    const before = await defeats()
    if (before.includes(nameOf(tabId, host))) return false
    // Where nothing can be kept, a warning too many is better than none.
    const kept = { [KEY]: [...before, nameOf(tabId, host)] }
    await api()
      .storage.session.set(kept)
      .catch(() => undefined)
    return true
  })
}

/** Opens our page about a look-alike in front of its tab. */
export async function openAlarm(tabId: number, host: string): Promise<void> {
  const { tabs, runtime, windows } = api()
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

/** Whether this look-alike has kept its flag from being seen in this tab. */
export async function wasDefeated(tabId: number, host: string): Promise<boolean> {
  return (await defeats()).includes(nameOf(tabId, host))
}

async function defeats(): Promise<readonly string[]> {
  const { [KEY]: kept } = await api()
    .storage.session.get(KEY)
    .catch(() => ({ [KEY]: [] }))
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
