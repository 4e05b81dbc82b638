import { recognise, type Recognition } from '../address/recognition.ts'
import { parse } from '../address/parse.ts'

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

/**
 * What may be a link: up to the next blank, quote or angle bracket, or to another link that a comma
 * or bracket sets apart. An address without a scheme needs a path, or every `zoom.us` in a sentence
 * would be one. No part can be matched in two ways, so the time grows with the text and no faster.
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}])(?:javascript:|data:(?:[\w.+-]{1,99}\/[\w.+-]{1,99})?[;,])[^\s<>"]*|(?:https?:\/\/|zoommtg:|zoomus:|mailto:|(?<![\p{L}\p{N}@._/%=-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?\/)(?:(?![,;|)\]]https?:\/\/)[^\s<>"\\“”„«»「」『』【】（）、。])+/giu

/** Marks that close a sentence or a markup, which no link of Zoom's ends in; and invisible ones. */
const AFTER_LINK = /[.,;:!?'`*|}\]\u200b-\u200f\u202a-\u202e\u2060-\u2069]/

/**
 * Pages that fill in a new appointment. Its text travels in their address, and with it the link:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs (22 November 2026).
 */
const CALENDAR =
  /^https?:\/\/(?:calendar\.google\.com|www\.google\.com\/calendar|outlook\.(?:live|office|office365)\.com|calendar\.yahoo\.com)\//i

/** The line break and blank by which calendar files fold long lines (RFC 5545, 3.1). */
const FOLD = /\r?\n[ \t]/g

/**
 * Finds every link to Zoom and to a look-alike in a text: a mail, a page, a calendar file, source.
 * Looks into wrapped links, mail links and calendar links. Never throws; fetches nothing; links
 * that run code (`javascript:`, `data:`) are passed over with all that is in them.
 * @returns in the order of the text, repeated ones each time
 */
export function findLinks(text: string): FoundLink[] {
  if (!/BEGIN:VCALENDAR/i.test(text)) return linksIn(text, true)
  // Links are searched for in the unfolded text; where each stood before is then counted back.
  const folds: { at: number; removed: number }[] = []
  let removed = 0
  const unfolded = text.replace(FOLD, ({ length }, at: number) => {
    folds.push({ at: at - removed, removed: (removed += length) })
    return ''
  })
  let passed = 0
  const before = (at: number): number => {
    while ((folds[passed]?.at ?? Infinity) <= at) passed++
    return at + (folds[passed - 1]?.removed ?? 0)
  }
  return linksIn(unfolded, true).map((link, index, all) => {
    // Links out of one carrier share their place, and the counting only ever goes on.
    if (link.offset < (all[index - 1]?.end ?? 0)) passed = 0
    const offset = before(link.offset)
    return { ...link, offset, end: before(link.end - 1) + 1 }
  })
}

/** Whether an address carries a text, in which links may stand: of a mail, or an appointment. */
export function isCarrier(address: string): boolean {
  return /^mailto:/i.test(address) || CALENDAR.test(address)
}

function linksIn(text: string, isOuter: boolean): FoundLink[] {
  const found: FoundLink[] = []
  for (const { 0: candidate, index: offset } of text.matchAll(CANDIDATE)) {
    const written = withoutEnd(candidate)
    const end = offset + written.length
    const scheme = /^[a-z]+(?=:)/i.exec(written)?.[0].toLowerCase()
    if (scheme === 'data' || scheme === 'javascript') continue
    const address = (scheme ? written : `https://${written}`).replaceAll('&amp;', '&')
    if (isCarrier(address)) {
      if (isOuter) {
        const inner = carriedTexts(address).flatMap((carried) => linksIn(carried, false))
        found.push(...inner.map((link) => ({ ...link, offset, end })))
      }
      continue
    }
    const recognition = recognise(address)
    if (recognition.host !== 'other') found.push({ offset, end, recognition })
  }
  return found
}

/** The link without the marks behind it; a closing bracket stays where one was opened in it. */
function withoutEnd(candidate: string): string {
  let end = candidate.length
  let unopened = candidate.split(')').length - candidate.split('(').length
  for (; end > 0; end--) {
    const last = candidate.charAt(end - 1)
    if (last === ')' && unopened-- > 0) continue
    if (!AFTER_LINK.test(last)) break
  }
  return candidate.slice(0, end)
}

/** The texts that a mail link or a calendar link carries. In a mail link `+` is no blank. */
function carriedTexts(address: string): string[] {
  const search = parse(address)?.search ?? ''
  const query = /^mailto:/i.test(address) ? search.replaceAll('+', '%2B') : search
  return [...new URLSearchParams(query).values()]
}
