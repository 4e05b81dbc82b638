/** What `npm run bench` measures apart from a whole extension, bundled and run in a page. */
import { checkText } from '../../src/advice/check-text.ts'
import { linksOnPage } from '../../src/advice/links-on-page.ts'
import { collectLinks } from '../../src/platform/page/collect-links.ts'
import { recognize } from '../../src/zoom/address/recognition.ts'
import { isWorthALook, mayBeLookalike } from '../../src/zoom/look-alike/first-look.ts'
import { findLinks } from '../../src/zoom/text/find-links.ts'
import { safeInvitation } from '../../src/zoom/text/safe-copy.ts'

/** What takes a text that a stranger wrote. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  recognize,
  isWorthALook,
  mayBeLookalike,
  findLinks,
  safeInvitation,
  checkText,
}

const measured = { collectLinks, linksOnPage, recognize, readers }

declare global {
  interface Window {
    measured: typeof measured
  }
}

Object.assign(globalThis, { measured })
