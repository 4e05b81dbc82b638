import { api } from './api.ts'

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
