import { askContent } from '../wire/ask.ts'
import { api } from './api.ts'

/** Lets the content script draw its flag anew. A page that cannot be asked has none. */
export async function redrawFlag(id: number | undefined): Promise<void> {
  if (id !== undefined) await askContent(id, 'redraw-flag').catch(() => undefined)
}

/** Lets all content scripts draw their flags anew. */
export async function redrawFlags(): Promise<void> {
  const tabs = await api().tabs.query({ discarded: false })
  await Promise.all(tabs.map(({ id }) => redrawFlag(id)))
}
