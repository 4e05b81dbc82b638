import { api } from '../browser/api.ts'
import { collectLinks, type PageScraps } from './collect-links.ts'
import { pointOut } from './outline.ts'

/** How much of one document is read: more would only make the reader wait. */
const MOST_SCRAPS = 50_000
const MOST_CHARACTERS = 5_000_000

/** What one document of a page gave, the page itself or a frame in it. */
export interface FrameScraps extends PageScraps {
  readonly frame: number
}

/**
 * What may be links in the page of a tab and in its frames of the same origin. Needs the reader's
 * click on the icon, which opens this one tab to us. A frame in which the reading threw counts as
 * cut off. Null where the page itself could not be read: the browser forbids it, or it threw.
 */
export async function readPageLinks(tab: number): Promise<readonly FrameScraps[] | null> {
  try {
    const results = await api().scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: collectLinks,
      args: [MOST_SCRAPS, MOST_CHARACTERS],
    })
    // Where it threw, Chrome gives no result and Firefox an error.
    if (!results.some(({ frameId, result }) => frameId === 0 && result)) return null
    return results.map(({ frameId, result }) => {
      const { scraps, isCut } = (result as PageScraps | null) ?? { scraps: [], isCut: true }
      return { scraps, isCut, frame: frameId }
    })
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
