import type { Tabs } from 'webextension-polyfill'
import { api } from './api.ts'

/** The tab that the reader looks at. */
export interface ActiveTab {
  readonly id: number | undefined
  readonly windowId: number | undefined
  /** By `activeTab` after a click, or because we may enter the host; undefined elsewhere. */
  readonly address: string | undefined
  readonly isPrivate: boolean
}

/** The active tab of this window. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await api().tabs.query({ active: true, currentWindow: true })
  return tabOf(tab)
}

/** What is known of a tab; of none, nothing. */
export const tabOf = (tab: Tabs.Tab | undefined): ActiveTab => ({
  id: tab?.id,
  windowId: tab?.windowId,
  address: tab?.url,
  isPrivate: tab?.incognito ?? false,
})
