/** What `npm run bench` measures apart from a whole extension, bundled and run in a page. */
import { linksOnPage } from '../../src/advice/links-on-page.ts'
import { collectLinks } from '../../src/platform/page/collect-links.ts'
import { recognize } from '../../src/zoom/address/recognition.ts'
import { readers } from './readers.ts'

const measured = { collectLinks, linksOnPage, recognize, readers }

declare global {
  interface Window {
    measured: typeof measured
  }
}

Object.assign(globalThis, { measured })
