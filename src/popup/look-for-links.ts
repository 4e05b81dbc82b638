import { countDangers, linksOnPage } from '../advice/links-on-page.ts'
import type { OwnHosts } from '../zoom/address/hosts.ts'
import { readPageLinks } from '../platform/page/read-links.ts'
import type { ActiveTab } from '../platform/browser/tabs.ts'
import type { FoundLinks } from '../ui/popup/popup-model.ts'

/**
 * The links on the page that the reader looks at; null where the browser does not let us look.
 * @param own the organisation's hosts that count as Zoom's
 */
export async function lookForLinks({ id }: ActiveTab, own?: OwnHosts): Promise<FoundLinks | null> {
  const frames = id === undefined ? null : await readPageLinks(id)
  if (!frames) return null
  const links = linksOnPage(frames, own)
  const isCut = frames.some((frame) => frame.isCut)
  return { links, dangers: countDangers(links), isCut }
}
