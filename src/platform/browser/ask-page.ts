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
