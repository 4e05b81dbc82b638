import type { HostKind, OwnHosts } from '../zoom/address/hosts.ts'
import { recognise, type Recognition } from '../zoom/address/recognition.ts'
import { FINDINGS } from '../zoom/finding.ts'
import { findLinks, isCarrier } from '../zoom/text/find-links.ts'
import { readingsOf } from '../zoom/text/readings.ts'

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
 * address of Zoom's. Never throws.
 * @param own the organisation's hosts that count as Zoom's
 */
export function checkText(text: string, own?: OwnHosts): Checked {
  const trimmed = text.trim()
  if (trimmed !== '' && !/\s/.test(trimmed) && !isCarrier(trimmed)) return checkToken(trimmed, own)
  const found = recognitionsIn(text, own)
  const whole = mayBeOne(trimmed) ? recognise(trimmed, own) : null
  const isOne = whole !== null && !whole.error && whole.hostname !== found[0]?.hostname
  if (isOne && hasBrokenHost(trimmed) && found.length > 0) return cannotTell(found)
  if (isOne) return checkLinks([whole])
  return found.length > 0 ? checkLinks(found) : checkHidden(text, own)
}

/**
 * Whether blanks may be part of one address: browsers take those before an `@` for a user name, as in
 * https://zoom.us @evil.example/ , and leave out tabs and line ends.
 */
const mayBeOne = (text: string): boolean => /^https?:[^\r\n]*@/i.test(text) || hasBrokenHost(text)

const hasBrokenHost = (text: string): boolean => {
  const head = /^[a-z\t\r\n]{4,99}:[\\/\t\r\n]*[^\\/?# ]*/i.exec(text)?.[0] ?? ''
  return /[\t\r\n]/.test(head) && /^https?:/i.test(head.replace(/[\t\r\n]/g, ''))
}

/** A text without a link that can be read, but perhaps with one that is coded several times. */
function checkHidden(text: string, own?: OwnHosts): Checked {
  const hidden = [...(readingsOf(text) ?? [])].flatMap((reading) =>
    reading === text ? [] : recognitionsIn(reading, own),
  )
  return hidden.length > 0 ? cannotTell(hidden) : checkLinks([])
}

/** What a text cannot be cleared of it can still be warned of. */
function cannotTell(found: readonly Recognition[]): Checked {
  const links = countOnce(found.filter(({ host }) => host === 'lookalike'))
  return { verdict: 'cannot-tell', hostname: null, links }
}

/** What a browser takes for a host where no scheme is written. */
const SCHEMELESS = /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.[\p{L}\p{N}.-]*(?:[/?#]|$)/u

function checkToken(token: string, own?: OwnHosts): Checked {
  const direct = recognise(token, own)
  const recognition =
    direct.error && SCHEMELESS.test(token) ? recognise(`https://${token}`, own) : direct
  if (recognition.hostname !== '') return checkLinks([recognition])
  const found = recognitionsIn(token, own)
  return found.length === 0 && !/[.:]/.test(token) ? checkHidden(token, own) : cannotTell(found)
}

function checkLinks(recognitions: readonly Recognition[]): Checked {
  const links = countOnce(recognitions)
  const hosts = links.map(({ recognition }) => recognition.host)
  const verdict = BY_WEIGHT.find((kind) => hosts.includes(kind)) ?? 'none'
  const worst = links.find(({ recognition }) => recognition.host === verdict)
  return {
    verdict,
    hostname: worst?.recognition.hostname ?? null,
    links,
  }
}

const recognitionsIn = (text: string, own?: OwnHosts): Recognition[] =>
  findLinks(text, own).map(({ recognition, offset }) => asOpened(text, offset, recognition, own))

/** How far around a link the address is looked for of which it may be a part. */
const AROUND = 2000

/**
 * What a browser would open where a link was found. The link may be a part of another address, which
 * then counts: https://evil.example/a,https://zoom.us/j/1 or https://zoom.us"@evil.example/.
 */
function asOpened(
  text: string,
  offset: number,
  found: Recognition,
  own: OwnHosts | undefined,
): Recognition {
  const isFirst = isEdge(text.charAt(offset - 1))
  if (isFirst && text.startsWith(found.address, offset))
    if (isEdge(text.charAt(offset + found.address.length))) return found
  const before = isFirst ? '' : text.slice(Math.max(0, offset - AROUND), offset)
  const [start = ''] = /(?<![^\s<>"'(])https?:[\\/]{2}\S*$/i.exec(before) ?? []
  const [rest = ''] = /^\S*/.exec(text.slice(offset, offset + AROUND)) ?? []
  const address = start + rest
  if (!/^https?:/i.test(address) || isCarrier(address)) return found
  const whole = recognise(address, own)
  return whole.error || whole.hostname === found.hostname ? found : whole
}

/** Whether a character, or none, sets two words apart. */
const isEdge = (character: string): boolean => /^\s?$/.test(character)

function countOnce(recognitions: readonly Recognition[]): CountedLink[] {
  const links = linkCount()
  for (const recognition of recognitions) links.add({ recognition, count: 1 })
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

/** The worst finding decides, then how many there are. */
function badness({ findings: [worst, ...more] }: Recognition): number {
  return worst ? (FINDINGS.length - FINDINGS.indexOf(worst)) * FINDINGS.length + more.length : 0
}
