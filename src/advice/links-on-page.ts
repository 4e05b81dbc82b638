import type { OwnHosts } from '../zoom/address/hosts.ts'
import { recognize, type Recognition } from '../zoom/address/recognition.ts'
import { severityOf } from '../zoom/finding.ts'
import { findLinks, isCarrier } from '../zoom/text/find-links.ts'
import { linkCount, type CountedLink } from './check-text.ts'

/** A link of a page, or a text that may hold some. */
export interface Scrap {
  readonly text: string
  readonly isLink: boolean
  readonly title: string
  readonly count: number
}

/** A link, how often the page has it, and where it stands first. */
export interface PageLink extends CountedLink {
  /** Its words on the page; empty where it has none but its address. */
  readonly title: string
  readonly frame: number
  readonly index: number
}

/**
 * The links of a page that lead to a meeting or to a look-alike: worst first, each target once, as
 * more and more of the page is read. Other pages of Zoom's, such as its help, are left out.
 * @param own the organization's hosts that count as Zoom's
 */
export function linksOnPage(own?: OwnHosts) {
  const links = linkCount<PageLink>()
  let dangers = 0
  return {
    /** Adds those of one scrap: in which frame, and at which place there, it stands. */
    add({ text, isLink, title, count }: Scrap, frame: number, index: number): void {
      for (const recognition of recognitionsIn(text, isLink, own).filter(isWorthListing)) {
        const isNew = links.add({ recognition, title: wordsOf(title), count, frame, index })
        if (isNew && isDangerous(recognition)) dangers++
      }
    },
    all: () => links.all(),
    /** How many of them are dangerous. */
    dangers: () => dangers,
  }
}

function isDangerous({ findings: [worst] }: Recognition): boolean {
  return worst !== undefined && severityOf(worst) === 'danger'
}

/** Words that are an address themselves may lead elsewhere than their link, or hold a passcode. */
const wordsOf = (title: string): string =>
  title.includes('/') && findLinks(title).length > 0 ? '' : title

function recognitionsIn(text: string, isLink: boolean, own?: OwnHosts): Recognition[] {
  if (!isLink || isCarrier(text)) return findLinks(text, own).map(({ recognition }) => recognition)
  return [recognize(text, own)]
}

function isWorthListing(recognition: Recognition): boolean {
  return recognition.findings.length > 0 || recognition.meetingKey !== null
}
