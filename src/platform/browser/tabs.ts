import { askInTime } from '../wire/ask.ts'
import { api } from './api.ts'

/** How long a page may take to hear that the reader leaves. One that hangs holds nobody back. */
const PATIENCE = 400

/** Sends a tab to an empty page, never back into the trap. */
export async function leavePage(tabId: number): Promise<void> {
  await askInTime(tabId, 'let-go', PATIENCE)
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
