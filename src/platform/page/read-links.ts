import { api } from '../browser/api.ts'
import { collectLinks, type PageScraps } from './collect-links.ts'
import { pointOut } from './outline.ts'

/** How long a page may be held up, in milliseconds, and how much is read of it at once and in all. */
const AT_ONCE = 25
const PART = 200_000
const MOST = 100_000_000

/** What one document of a page gave, the page itself or a frame in it. */
export interface FrameScraps extends PageScraps {
  readonly frame: number
}

/** All frames of a tab, or one. */
type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: [number] }

/**
 * What may be links in the page of a tab and in its frames of the same origin, part by part. Needs
 * the reader's click on the icon, which opens this one tab to us, or a host that we may enter. Goes
 * on only as long as it is asked for more. A frame in which the reading threw, or that has gone,
 * counts as cut off. Gives nothing where the page itself could not be read: the browser forbids it,
 * or it threw.
 */
export async function* readPageLinks(tab: number): AsyncGenerator<FrameScraps> {
  const reading = crypto.randomUUID()
  const first = await look({ tabId: tab, allFrames: true }, reading, true)
  if (!first.some(({ frame, isRead }) => frame === 0 && isRead)) return
  yield* first
  for (const { frame, isDone } of first) {
    for (let isLast = isDone; !isLast;) {
      const [part = cutOff(frame)] = await look({ tabId: tab, frameIds: [frame] }, reading, false)
      yield part
      isLast = part.isDone
    }
  }
}

const cutOff = (frame: number) => {
  return { frame, from: 0, scraps: [], isDone: true, isCut: true, isRead: false }
}

/** One part of each of these frames; none where the browser gives no access to them. */
async function look(
  target: Target,
  reading: string,
  isFirst: boolean,
): Promise<(FrameScraps & { readonly isRead: boolean })[]> {
  const args = [reading, isFirst, AT_ONCE, PART, MOST] satisfies Parameters<typeof collectLinks>
  try {
    const results = await api().scripting.executeScript({ target, func: collectLinks, args })
    // Where it threw, Chrome gives no result and Firefox an error.
    return results.map(({ frameId, result }) => {
      const part = result as PageScraps | null | undefined
      return part ? { ...part, frame: frameId, isRead: true } : cutOff(frameId)
    })
  } catch {
    return []
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
