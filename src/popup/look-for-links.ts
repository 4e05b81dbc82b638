import { countDangers, linksOnPage } from '../advice/links-on-page.ts'
import { readPageLinks } from '../platform/page/read-links.ts'
import type { ActiveTab } from '../platform/browser/tabs.ts'
import type { FoundLinks } from '../ui/popup/popup-model.ts'

/** The links on the page that the reader looks at; null where the browser does not let us look. */
export async function lookForLinks({ id }: ActiveTab): Promise<FoundLinks | null> {
  const frames = id === undefined ? null : await readPageLinks(id)
  if (!frames) return null
  const links = linksOnPage(frames)
  const isCut = frames.some((frame) => frame.isCut)
  return { links, dangers: countDangers(links), isCut }
}
