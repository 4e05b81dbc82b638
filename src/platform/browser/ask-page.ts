import type { Shown } from '../../advice/look-in.ts'
import type { Control } from '../../zoom/facts/control-paths.ts'
import { askAllFrames, askContent, askInTime } from '../wire/ask.ts'
import type { PageState, Row } from '../wire/messages.ts'
import type { ActiveTab } from './active-tab.ts'

/** How long a busy page may think before the popup opens without its answer, in milliseconds. */
const PATIENCE = 400

/**
 * What the content script in this tab says, or null where there is none (another site, a page of
 * the browser, a page that was open before the extension came) or where it does not answer.
 */
export async function askPage({ id }: Pick<ActiveTab, 'id'>): Promise<PageState | null> {
  return id === undefined ? null : askInTime(id, 'what-page', PATIENCE)
}

/** Leads on Zoom's page to what a fact was seen in. */
export async function showRow(tab: number | undefined, { frame, key }: Row): Promise<Shown> {
  if (tab === undefined) return 'gone'
  return askContent(tab, 'show-row', { key }, frame).catch(() => 'gone')
}

/** Leads the reader along controls on Zoom's page, in whatever frame. False where none is on screen. */
export async function showPath(
  tab: number | undefined,
  path: readonly Control[],
): Promise<boolean> {
  if (tab === undefined) return false
  return askAllFrames(tab, 'follow-path', { path }).catch(() => false)
}
