import type { OwnHosts } from '../zoom/address/hosts.ts'
import { recognise, type Recognition } from '../zoom/address/recognition.ts'
import { severityOf } from '../zoom/finding.ts'
import { findLinks, isCarrier } from '../zoom/text/find-links.ts'
import { countLinks, type CountedLink } from './check-text.ts'

/** What was read in one document of a page: links, and texts that may hold some. */
export interface ReadFrame {
  readonly frame: number
  readonly scraps: readonly { text: string; isLink: boolean; title: string; count: number }[]
}

/** A link, how often the page has it, and where it stands first. */
export interface PageLink extends CountedLink {
  /** Its words on the page; empty where it has none but its address. */
  readonly title: string
  readonly frame: number
  readonly index: number
}

/**
 * The links of a page that lead to a meeting or to a look-alike: worst first, each target once.
 * Other pages of Zoom's, such as its help, are left out.
 * @param own the organisation's hosts that count as Zoom's
 */
export function linksOnPage(frames: readonly ReadFrame[], own?: OwnHosts): PageLink[] {
  const links = frames.flatMap(({ frame, scraps }) =>
    scraps.flatMap(({ text, isLink, title, count }, index) =>
      recognitionsIn(text, isLink, own)
        .filter(isWorthListing)
        .map((recognition) => ({ recognition, title: wordsOf(title), count, frame, index })),
    ),
  )
  return countLinks(links)
}

/** How many of the links are dangerous. */
export function countDangers(links: readonly PageLink[]): number {
  return links.filter(({ recognition: { findings } }) => {
    return findings[0] && severityOf(findings[0]) === 'danger'
  }).length
}

/** Words that are an address themselves may lead elsewhere than their link, or hold a passcode. */
const wordsOf = (title: string): string =>
  title.includes('/') && findLinks(title).length > 0 ? '' : title

function recognitionsIn(text: string, isLink: boolean, own?: OwnHosts): Recognition[] {
  if (!isLink || isCarrier(text)) return findLinks(text, own).map(({ recognition }) => recognition)
  return [recognise(text, own)]
}

function isWorthListing(recognition: Recognition): boolean {
  return recognition.findings.length > 0 || recognition.meetingKey !== null
}
