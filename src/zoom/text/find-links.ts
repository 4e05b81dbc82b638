import { recognize, type Recognition } from '../address/recognition.ts'
import type { OwnHosts } from '../address/hosts.ts'
import { parse } from '../address/parse.ts'
import type { View } from './decoded.ts'
import { readableView } from './encodings.ts'

/** A link to Zoom, or to what passes as Zoom, and where it stands in a text. */
export interface FoundLink {
  /**
   * Where it begins and ends, in UTF-16 code units. For one inside a mail or calendar link, where
   * that stands: it may hold several.
   */
  readonly offset: number
  readonly end: number
  readonly recognition: Recognition
}

/** Any link of a text whose escapes are decoded. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly address: string
  /** Null for one that carries a text: of a mail, or an appointment. */
  readonly recognition: Recognition | null
}

const BEGINS =
  'https?:(?:\\/{1,9}|(?=[\\p{L}\\p{N}]))|zoommtg:|zoomus:|mailto:|(?=[\\p{L}\\p{N}-])(?<![\\p{L}\\p{N}@._/%=-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::\\d{1,5})?\\/'
const STOPS = '\\s<>"\\\\|`“”„«»「」『』【】（）《》〈〉、。，；！–—،؛؟\\u200b'
const ENDS = "[,;)\\]]\\(?https?:\\/|'[,;:)}\\]]"

/** Where an address of Zoom's own ends besides: at the next link, or at a word behind a mark. */
const OWN_ENDS = "(?<=[\\p{L}\\p{N}])https?:\\/\\/|[,;()\\]'*]\\p{L}"

/** What each of these ends begins with. */
const MAY_END = "h,;()\\]'*"

/**
 * What may be a link: up to the next blank, quote, dash, bracket of markup, or to another link that
 * a comma or bracket sets apart. An address without a scheme needs a path, or every `zoom.us` in a
 * sentence would be one. No part can be matched in two ways, so the time grows with the text and no
 * faster.
 */
const CANDIDATE = new RegExp(
  `(?=[jd])(?<![\\p{L}\\p{N}])(?:javascript:|data:(?:[\\w.+-]{1,99}\\/[\\w.+-]{1,99})?[;,])[^\\s<>"]*|(?:${BEGINS})(?:[^${STOPS}${MAY_END}]|(?!${ENDS}|${OWN_ENDS})[${MAY_END}])+`,
  'giu',
)

/** What else belongs to the address where it is not Zoom's own. */
const MORE = new RegExp(`(?:[^${STOPS}${MAY_END}]|(?!${ENDS})[${MAY_END}])*`, 'iuy')

/** Marks that close a sentence or a markup, which no link of Zoom's ends in; and invisible ones. */
const AFTER_LINK = /[.,;:!?'`*|}\]\u200b-\u200f\u202a-\u202e\u2060-\u2069]/

/**
 * Pages that fill in a new appointment. Its text travels in their address, and with it the link:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs (22 November 2026).
 */
const CALENDAR =
  /^https?:\/\/(?:calendar\.google\.com|www\.google\.com\/calendar|outlook\.(?:live|office|office365)\.com|calendar\.yahoo\.com)\//i

/**
 * Finds every link to Zoom and to a look-alike in a text: a mail, a page, a calendar file, source.
 * Looks through the escapes of these, into wrapped links, mail links and calendar links. Never
 * throws; fetches nothing; links that run code (`javascript:`, `data:`) are passed over with all
 * that is in them.
 * @param own the organization's hosts that count as Zoom's
 * @param most of a text with more characters than these the beginning is read: 100,000 unless told
 * @returns in the order of the text, repeated ones each time
 */
export function findLinks(text: string, own?: OwnHosts, most?: number): FoundLink[] {
  return foundIn(text, own, most, true)
}

/** Whether an address carries a text, in which links may stand: of a mail, or an appointment. */
export function isCarrier(address: string): boolean {
  return /^mailto:/i.test(address) || CALENDAR.test(address)
}

function foundIn(
  text: string,
  own: OwnHosts | undefined,
  most: number | undefined,
  isOuter: boolean,
): FoundLink[] {
  const view = readableView(text, most)
  const carriedBy = eachCarried((carried) => foundIn(carried, own, most, false))
  const found: FoundLink[] = []
  for (const { start, end, address, recognition } of linksIn(view, text, own)) {
    const isFound = recognition !== null && recognition.hostKind !== 'other'
    if (!isFound && !(recognition === null && isOuter)) continue
    const place = { offset: view.start(start), end: view.end(end) }
    if (recognition) found.push({ ...place, recognition })
    else for (const inner of carriedBy(address)) found.push({ ...inner, ...place })
  }
  return found
}

/**
 * Every link of a view, whosever it is.
 * @param raw what the view was made from
 * @param own the organization's hosts that count as Zoom's
 */
export function* linksIn(view: View, raw: string, own?: OwnHosts): Generator<Link> {
  const { text } = view
  // Texts repeat their links; recognizing one is most of the work.
  const known: Known = { own, judged: new Map() }
  for (let at = 0; ;) {
    CANDIDATE.lastIndex = at
    const match = CANDIDATE.exec(text)
    if (!match) return
    const [candidate] = match
    at = CANDIDATE.lastIndex
    if (/^(?:data|javascript):/i.test(candidate)) continue
    const link = linkAt(view, raw, match.index, candidate, known)
    if (link.recognition?.hostKind === 'zoom' && link.recognition.target === link.address) {
      yield link
      continue
    }
    MORE.lastIndex = at
    const more = MORE.exec(text)?.[0] ?? ''
    at += more.length
    yield more === '' ? link : linkAt(view, raw, match.index, candidate + more, known)
  }
}

function linkAt(view: View, raw: string, start: number, candidate: string, known: Known): Link {
  const judged = known.judged.get(candidate) ?? judge(view, raw, start, candidate, known.own)
  const { length, address, recognition } = judged
  // What a backslash before it changes holds for this place alone.
  if (!address.includes('@')) known.judged.set(candidate, judged)
  return { start, end: start + length, address, recognition }
}

/** What is known of a candidate wherever it stands. */
interface Judged extends Pick<Link, 'address' | 'recognition'> {
  /** Without the marks behind it. */
  readonly length: number
}

interface Known {
  readonly own: OwnHosts | undefined
  readonly judged: Map<string, Judged>
}

function judge(
  view: View,
  raw: string,
  start: number,
  candidate: string,
  own: OwnHosts | undefined,
): Judged {
  const written = withoutEnd(candidate)
  const { length } = written
  const prefix = /^[a-z]+:/i.test(written) ? '' : 'https://'
  let address = prefix + written
  if (isCarrier(address)) return { length, address, recognition: null }
  // A backslash ends the host in a browser; decoded it may stand in a user name.
  if (/^https?:\/*[^/?#]*@/i.test(address)) {
    const asHandedIn = raw.slice(view.start(start), view.end(start + length))
    const isOther = recognize(prefix + asHandedIn, own).hostKind !== 'zoom'
    if (isOther && asHandedIn.includes('\\')) address = prefix + asHandedIn
  }
  return { length, address, recognition: recognize(address, own) }
}

/** The link without the marks behind it; a closing bracket stays where one was opened in it. */
function withoutEnd(candidate: string): string {
  let end = candidate.length
  if (/[\w/]$/.test(candidate)) return candidate
  let unopened = candidate.split(')').length - candidate.split('(').length
  for (; end > 0; end--) {
    const last = candidate.charAt(end - 1)
    if (last === ')' && unopened-- > 0) continue
    if (!AFTER_LINK.test(last)) break
  }
  return candidate.slice(0, end)
}

/** What is found in the texts that an address carries; looked for once, since texts repeat their links. */
export function eachCarried<Found>(
  find: (text: string) => Found[],
): (address: string) => readonly Found[] {
  const known = new Map<string, Found[]>()
  return (address) => {
    const found = known.get(address) ?? carriedTexts(address).flatMap(find)
    known.set(address, found)
    return found
  }
}

/** More parameters than these no mail and no appointment has. */
const MOST_PARAMETERS = 200

/**
 * The texts that a mail link or a calendar link carries, of the longest those at its beginning. In a
 * mail link `+` is no blank.
 */
export function carriedTexts(address: string): string[] {
  const search = parse(address)?.search.slice(1) ?? ''
  const query = /^mailto:/i.test(address) ? search.replaceAll('+', '%2B') : search
  const parameters = query.split('&').filter(Boolean).slice(0, MOST_PARAMETERS)
  return [...new URLSearchParams(parameters.join('&')).values()]
}
