import type { Tabs } from 'webextension-polyfill'
import type { Control } from '../../zoom/facts/controls.ts'
import { askAllFrames, askContent } from '../wire/ask.ts'
import type { PageState, Row } from '../wire/messages.ts'
import { api } from './api.ts'

/** The tab that the reader looks at. */
export interface ActiveTab {
  readonly id: number | undefined
  readonly windowId: number | undefined
  /** By `activeTab` after a click, or because we may enter the host; undefined elsewhere. */
  readonly address: string | undefined
  readonly isPrivate: boolean
}

/** How long a busy page may think before the popup opens without its answer, in milliseconds. */
const PATIENCE = 400

/** The active tab of this window. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await api().tabs.query({ active: true, currentWindow: true })
  return known(tab)
}

/** What is known of a tab; of none, nothing. */
export const known = (tab: Tabs.Tab | undefined): ActiveTab => ({
  id: tab?.id,
  windowId: tab?.windowId,
  address: tab?.url,
  isPrivate: tab?.incognito ?? false,
})

/**
 * What the content script in this tab says, or null where there is none (another site, a page of
 * the browser, a page that was open before the extension came) or where it does not answer.
 */
export async function askPage({ id }: Pick<ActiveTab, 'id'>): Promise<PageState | null> {
  if (id === undefined) return null
  return Promise.race([
    askContent(id, 'what-page').catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null)),
  ])
}

/** Shows on Zoom's page what a fact was seen in. False where it is not there any more. */
export async function showRow(tab: number | undefined, { frame, key }: Row): Promise<boolean> {
  if (tab === undefined) return false
  return askContent(tab, 'show-row', { key }, frame).catch(() => false)
}

/** Leads the reader along controls on Zoom's page, in whatever frame. False where none is on screen. */
export async function showPath(
  tab: number | undefined,
  path: readonly Control[],
): Promise<boolean> {
  if (tab === undefined) return false
  return askAllFrames(tab, 'follow-path', { path }).catch(() => false)
}

/** Opens the page of our settings, or brings it to the front. */
export async function openOptions(): Promise<void> {
  await api().runtime.openOptionsPage()
}

/** Opens a page of the extension, or of the web, in a new tab. */
export async function openTab(address: string): Promise<void> {
  await api().tabs.create({ url: address })
}

/** The address of a page of this extension. */
export const ownPage = (path: string): string => api().runtime.getURL(path)

/**
 * Opens the popup over the page. Must be called within the reader's click, before anything is
 * awaited. Rejects where the browser cannot: Chrome before 127, Firefox without a window.
 */
export async function openPopup(): Promise<void> {
  await api().action.openPopup()
}
