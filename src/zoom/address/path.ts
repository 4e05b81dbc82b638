import type { PageKind } from './page-kind.ts'
import type { Parameters } from './parameters.ts'
import { decode } from './parse.ts'

/** What a path says: the page, and the text that stands where the meeting number belongs. */
export interface PathReading {
  page: PageKind
  number?: string | undefined
}

/**
 * The pages of a Zoom host by their paths; the first that fits counts, and its group is where the
 * meeting number belongs. Whatever stands there, nothing included, the page is the same (`/j/`,
 * but not `/j`): Zoom's launcher does not check the number either.
 *
 * Sources, read on 22 November 2026: the launcher, `/join`, the schedule and the invitation pages
 * in github.com/unnat7779/Zoom-Clone-Scaler_Ai-task, docs/requirements/03-schedule.md and
 * 04-join.md; the web client's routes (`/wc/…`) in github.com/dominic676767/meeting-summarizer,
 * docs/research/zoom-web-client.md; start links in
 * https://developers.zoom.us/docs/isv/workflows/start-meeting/ ; personal links, which are names
 * and no numbers, in https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0068443
 */
const PAGES: readonly [PageKind, RegExp][] = [
  ['join', /^\/(?:j|wc\/join|launch\/jc)\/+([^/]*)/],
  ['start', /^\/(?:s|start|wc\/start)\/+([^/]*)/],
  ['personal', /^\/(?:my|wc\/my)\//],
  ['left', /^\/(?:wc\/leave|postattendee)(?:\/|$)/],
  ['join', /^\/wc\/([^/]+)\/join(?:\/|$)/],
  ['start', /^\/wc\/([^/]+)\/start(?:\/|$)/],
  ['join', /^\/wc\/((?:\d[\s\p{Pd}]*){9,11})(?:\/|$)/u],
  ['webinar', /^\/w\/+([^/]*)/],
  ['register', /^\/(?:meeting|webinar)\/register\//],
  ['schedule', /^\/(?:meeting|webinar)\/schedule\/?$/],
  ['schedule', /^\/(?:meeting|webinar)\/([^/]+)\/edit(?:\/|$)/],
  ['invitation', /^\/meetings\/([^/]+)\/invitations(?:\/|$)/],
  ['settings', /^\/profile(?:\/setting)?\/?$/],
  ['portal', /^\/join\/?$/],
  ['recording', /^\/(?:rec|recording)\//],
]

/** How all of these paths begin: their first parts, each between blanks. */
const FIRST_PARTS =
  ' j s w my wc launch start join meeting meetings webinar profile rec recording postattendee '

/**
 * Whether a path (`URL.pathname`) begins like one of these, or has something unusual in it. Nearly
 * all of Zoom's other pages are told by this alone. Without an expression: on a fresh page, to
 * prepare one takes a quarter of all that our script does there.
 */
export function mayBePage(pathname: string): boolean {
  const end = pathname.indexOf('/', 1)
  const first = end < 0 ? pathname.slice(1) : pathname.slice(1, end)
  return (
    FIRST_PARTS.includes(` ${first} `) ||
    pathname !== pathname.toLowerCase() ||
    pathname.includes('%') ||
    pathname.includes('//')
  )
}

/** What the paths of Zoom's own links never have: percent codes, capitals, repeated slashes. */
const UNUSUAL = /[%A-Z]|\/\//

/**
 * Tells a page on a Zoom host from its path. Repeated slashes count as one, and letters in any
 * case and in percent codes are read: whether Zoom's servers do so is not known, and a page that
 * is recognized too often is better than one that is missed.
 * @param pathname as `URL.pathname` gives it
 * @param parameters of the address; only `mn`, the web client's meeting number, is read
 */
export function readPath(pathname: string, parameters: Parameters): PathReading {
  if (!mayBePage(pathname)) return { page: 'other' }
  const reading = readPlainPath(pathname, parameters)
  if (reading.page !== 'other' || !UNUSUAL.test(pathname)) return reading
  return readPlainPath(
    decode(pathname)
      .toLowerCase()
      .replace(/\/{2,}/g, '/'),
    parameters,
  )
}

function readPlainPath(path: string, parameters: Parameters): PathReading {
  for (const [page, pattern] of PAGES) {
    const match = pattern.exec(path)
    if (match) return { page, number: match[1] }
  }
  const mn = /^\/wc\/?$/.test(path) ? parameters.mn : undefined
  return mn ? { page: 'join', number: mn } : { page: 'other' }
}
