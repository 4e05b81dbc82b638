import { linksOnPage } from '../advice/links-on-page.ts'
import { readPageLinks } from '../platform/page/read-links.ts'
import type { ActiveTab } from '../platform/browser/tabs.ts'
import type { FoundLinks } from '../ui/popup/popup-model.ts'
import { severityOf } from '../zoom/finding.ts'

/** The links on the page that the reader looks at; null where the browser does not let us look. */
export async function lookForLinks({ id }: ActiveTab): Promise<FoundLinks | null> {
  const frames = id === undefined ? null : await readPageLinks(id)
  if (!frames) return null
  const links = linksOnPage(frames)
  const dangers = links.filter(({ recognition: { findings } }) => {
    return findings[0] && severityOf(findings[0]) === 'danger'
  })
  return { links, dangers: dangers.length, isCut: frames.some(({ isCut }) => isCut) }
}
