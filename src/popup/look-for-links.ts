import { linksOnPage } from '../advice/links-on-page.ts'
import type { OwnHosts } from '../zoom/address/hosts.ts'
import type { ActiveTab } from '../platform/browser/active-tab.ts'
import { readPageLinks } from '../platform/page/read-links.ts'
import type { FoundLinks } from '../ui/popup/popup-model.ts'

/** For how long links are judged without a pause in which the popup can draw and hear. */
const AT_ONCE = 12

/** How much longer than a drawing took the next one is put off. */
const REST = 10

/**
 * The links on the page that the reader looks at: the first of them at once, then more and more
 * until all are read. Goes on only as long as it is asked for more. Null where the browser does not
 * let us look.
 * @param own the organization's hosts that count as Zoom's
 */
export async function* lookForLinks(
  { id }: ActiveTab,
  own?: OwnHosts,
): AsyncGenerator<FoundLinks | null> {
  if (id === undefined) return yield null
  const links = linksOnPage(own)
  let isCut = false
  let isRead = false
  let paused = performance.now()
  let next = 0
  const found = (isDone: boolean): FoundLinks => ({
    links: links.all(),
    dangers: links.dangers(),
    isCut,
    isDone,
  })
  for await (const { frame, from, scraps, ...part } of readPageLinks(id)) {
    isRead = true
    isCut ||= part.isCut
    for (const [at, scrap] of scraps.entries()) {
      links.add(scrap, frame, from + at)
      if (performance.now() - paused < AT_ONCE) continue
      await new Promise((resolve) => setTimeout(resolve))
      paused = performance.now()
    }
    const now = performance.now()
    if (part.isDone || now < next) continue
    yield found(false)
    next = performance.now() + (performance.now() - now) * REST
  }
  yield isRead ? found(true) : null
}
