import { api } from '../browser/api.ts'
import { collectLinks, pointOut, type PageScraps } from './page-script.ts'

/** How much of one document is read: more would only make the reader wait. */
const MOST_SCRAPS = 50_000
const MOST_CHARACTERS = 5_000_000

/** What one document of a page gave, the page itself or a frame in it. */
export interface FrameScraps extends PageScraps {
  readonly frame: number
}

/**
 * What may be links in the page of a tab and in its frames of the same origin. Needs the reader's
 * click on the icon, which opens this one tab to us. Null where the browser forbids it.
 */
export async function readPageLinks(tab: number): Promise<readonly FrameScraps[] | null> {
  try {
    const results = await api().scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: collectLinks,
      args: [MOST_SCRAPS, MOST_CHARACTERS],
    })
    return results.flatMap(({ frameId, result }) =>
      result ? [{ ...(result as PageScraps), frame: frameId }] : [],
    )
  } catch {
    return null
  }
}

/** Shows on the page where a link stands. False where it cannot be seen there any more. */
export async function showOnPage(tab: number, frame: number, index: number): Promise<boolean> {
  try {
    const [answer] = await api().scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: pointOut,
      args: [index],
    })
    return answer?.result === true
  } catch {
    return false
  }
}
