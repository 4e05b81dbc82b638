import type { HostKind, OwnHosts } from '../zoom/address/hosts.ts'
import { recognize, type Recognition } from '../zoom/address/recognition.ts'
import { FINDINGS } from '../zoom/finding.ts'
import { isCarrier } from '../zoom/text/find-links.ts'
import { beginning, LONGEST_TEXT } from '../zoom/text/longest-text.ts'
import { readingsOf } from '../zoom/text/readings.ts'
import {
  BLANK,
  lookalikeInside,
  openedIn,
  recognizeLoosely,
  type Opened,
} from './links-as-opened.ts'

/** A link and how often it occurs. */
export interface CountedLink {
  readonly recognition: Recognition
  readonly count: number
}

/**
 * Whose the address is, of several the worst; `cannot-tell` where a browser would not open the text
 * as it stands, and `none` where there is nothing to judge.
 */
export type Verdict = HostKind | 'cannot-tell' | 'none'

/** What is said of a text that the reader hands in. */
export interface Checked {
  readonly verdict: Verdict
  /** The host that the verdict is about, in plain form; null where it is about none. */
  readonly hostname: string | null
  /** Worst first, each once. */
  readonly links: readonly CountedLink[]
}

/** From the worst to the most harmless. */
const BY_WEIGHT: readonly HostKind[] = ['lookalike', 'claims-zoom', 'zoom', 'other']

/**
 * Checks an address or a whole text, such as an invitation. A text without blanks is one address,
 * judged as the browser would open it: that a Zoom address stands somewhere in it makes it no
 * address of Zoom's. Of one longer than `LONGEST_TEXT` the beginning is looked through for
 * look-alikes, and nobody can tell what else it holds. Never throws.
 * @param own the organization's hosts that count as Zoom's
 */
export function checkText(text: string, own?: OwnHosts): Checked {
  const trimmed = text.trim()
  const isToken = trimmed !== '' && !BLANK.test(trimmed)
  if (isToken && !isCarrier(trimmed)) return checkToken(trimmed, own)
  // A look-alike that is coded stays one beside links that are not.
  const isCoded = /https?%(?:25)*3a/i.test(text)
  const coded = isCoded ? (hiddenIn(beginning(text), own) ?? []).filter(isLookalike) : []
  const found = [...openedIn(text, own), ...coded]
  if (text.length > LONGEST_TEXT) {
    const checked = checkLinks(found)
    return checked.verdict === 'lookalike' ? checked : cannotTell(found)
  }
  // Browsers leave out control characters in front, too.
  const line = trimmed.slice(Math.max(0, trimmed.search(/[^\0- ]/)))
  const whole = mayBeOne(line) ? recognize(line, own) : null
  const isBroken = hasBrokenHost(line)
  if (whole && !whole.error) {
    const isSame = whole.hostKind === 'zoom' && whole.hostname === found[0]?.recognition.hostname
    if (!isSame && isBroken && found.length > 0) return cannotTell(found)
    if (!isSame && (isBroken || HAS_USER.test(line))) return checkLinks([{ recognition: whole }])
    // One address with blanks in it, or some beside each other: programs differ.
    if (!isSame && found.length > 0) return checkLinks(found, true)
  }
  if (found.length === 0) return checkHidden(text, own)
  if (RUNS_CODE.test(line)) return cannotTell(found)
  // A mail or an appointment opens no link that stands in it.
  if (isToken) return cannotTell(found)
  // Nothing opens a host that is none, whatever stands before its @.
  return whole?.error && HAS_USER.test(line) ? checkLinks(found, true) : checkLinks(found)
}

/** Whether an address has a user name, which may look like a host. */
const HAS_USER = /^https?:[\\/]*[^\\/?#]*@/i

/** What a browser shows or runs as a page of its own, whatever links stand in it. */
const RUNS_CODE = /^(?:data|javascript|vbscript|blob|view-source|about|filesystem):/i

/**
 * Whether blanks may be part of one address: browsers take those before an `@` for a user name, as in
 * https://zoom.us @evil.example/ , take those of a path as they are, and leave out tabs and line ends.
 */
const mayBeOne = (text: string): boolean =>
  /^https?:(?:[^\r\n]*@|[^\r\n]*$)/i.test(text) || hasBrokenHost(text)

const hasBrokenHost = (text: string): boolean => {
  const head = /^[a-z\t\r\n]{4,99}:[\\/\t\r\n]*[^\\/?# ]*/i.exec(text)?.[0] ?? ''
  return /[\t\r\n]/.test(head) && /^https?:/i.test(head.replace(/[\t\r\n]/g, ''))
}

/** A text without a link that can be read, but perhaps with one that is coded several times. */
function checkHidden(text: string, own?: OwnHosts): Checked {
  const hidden = hiddenIn(text, own)
  return hidden?.length === 0 ? checkLinks([]) : cannotTell(hidden ?? [])
}

/** The links of what a text says decoded; null where it cannot be read. */
function hiddenIn(text: string, own?: OwnHosts): Opened[] | null {
  const readings = readingsOf(text)
  return readings && [...readings].flatMap((each) => (each === text ? [] : openedIn(each, own)))
}

const isLookalike = ({ recognition }: Opened): boolean => recognition.hostKind === 'lookalike'

/** What a text cannot be cleared of it can still be warned of. */
function cannotTell(found: readonly Opened[]): Checked {
  const links = countOnce(found.filter(isLookalike))
  return { verdict: 'cannot-tell', hostname: null, links }
}

/** What browsers read in different ways in a host: *.zoom.us is %2A.zoom.us in Chromium. */
const UNLIKE = /[^\w.:[\]-]/

/** Addresses of files and of the browser's own pages, whose host each browser reads in its own way. */
const LOCAL = /^[\0- ]*(?:file|chrome(?:-[a-z]+)?|devtools|isolated-app):/i

function checkToken(token: string, own?: OwnHosts): Checked {
  const recognition = recognizeLoosely(token, own)
  const inside = recognition.hostKind === 'other' ? lookalikeInside(token) : undefined
  if (inside) return cannotTell([{ recognition: inside }])
  if (UNLIKE.test(recognition.hostname) || LOCAL.test(token)) return cannotTell([{ recognition }])
  // The target behind a link as Outlook writes it.
  const isDoubtful = /<\w+:/.test(token)
  if (recognition.hostname !== '') return checkLinks([{ recognition, isDoubtful }])
  const found = openedIn(token, own)
  return found.length === 0 && !/[.:]/.test(token) ? checkHidden(token, own) : cannotTell(found)
}

/** @param isDoubtful whether nobody can tell that it is Zoom's */
function checkLinks(
  found: readonly Opened[],
  isDoubtful: boolean = found.some((link) => link.isDoubtful),
): Checked {
  const links = countOnce(found)
  const hosts = links.map(({ recognition }) => recognition.hostKind)
  const verdict = BY_WEIGHT.find((kind) => hosts.includes(kind)) ?? 'none'
  const worst = links.find(({ recognition }) => recognition.hostKind === verdict)
  const hostname = worst?.recognition.hostname ?? null
  if (verdict === 'zoom' && (isDoubtful || UNLIKE.test(hostname ?? ''))) return cannotTell(found)
  return { verdict, hostname, links }
}

function countOnce(found: readonly Opened[]): CountedLink[] {
  const links = linkCount()
  for (const { recognition } of found) links.add({ recognition, count: 1 })
  return links.all()
}

/**
 * Puts links to the same place together and the worst first; else they keep their order. Nothing is
 * sorted, since there may be hundreds of thousands, and more while they are shown.
 */
export function linkCount<Link extends CountedLink = CountedLink>() {
  const known = new Map<string, Link & { count: number }>()
  const byBadness: Link[][] = []
  return {
    /** Says whether it is the first to its place. */
    add(link: Link): boolean {
      const { target } = link.recognition
      const same = known.get(target)
      if (same) {
        same.count += link.count
        return false
      }
      const counted = { ...link }
      known.set(target, counted)
      ;(byBadness[badness(link.recognition)] ??= []).push(counted)
      return true
    },
    // By far the fastest way to join long lists.
    all: (): Link[] => new Array<Link>().concat(...byBadness.filter(Boolean).toReversed()),
  }
}

/** The worst finding decides, then how many there are; others' links come last. */
function badness({ hostKind, findings: [worst, ...more] }: Recognition): number {
  if (!worst) return hostKind === 'other' ? 0 : 1
  return (FINDINGS.length - FINDINGS.indexOf(worst)) * FINDINGS.length + more.length + 1
}
