import { linksOnPage, type PageLink, type Scrap } from '../../../src/advice/links-on-page.ts'

/** The links of a page that was read at once: of each frame what it has. */
export function pageLinks(frames: readonly { frame: number; scraps: Scrap[] }[]): PageLink[] {
  const links = linksOnPage()
  for (const { frame, scraps } of frames)
    for (const [index, scrap] of scraps.entries()) links.add(scrap, frame, index)
  return links.all()
}
