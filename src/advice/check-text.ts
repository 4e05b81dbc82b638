import { FINDINGS } from '../zoom/finding.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import { safeInvitation, type SafeInvitation } from '../zoom/text/safe-copy.ts'
import { findLinks } from '../zoom/text/find-links.ts'
import { recogniseAnywhere } from '../zoom/look-alike/recognise-anywhere.ts'

/** A link and how often it occurs. */
export interface CountedLink {
  readonly recognition: Recognition
  readonly count: number
}

/** What is said of a text that the reader hands in. */
export interface Checked {
  /** Worst first, each once. */
  readonly links: readonly CountedLink[]
  /** The text as it may be posted; null where a look-alike stands in it, or nothing of Zoom's. */
  readonly safe: SafeInvitation | null
}

/**
 * Checks an address or a whole text, such as an invitation.
 * A single address is judged wherever it leads, also without its scheme.
 */
export function checkText(text: string): Checked {
  const found = findLinks(text).map(({ recognition }) => recognition)
  const single = found.length === 0 ? singleAddress(text.trim()) : undefined
  const links = countLinks(
    (single ? [single] : found).map((recognition) => ({ recognition, count: 1 })),
  )
  const hosts = links.map(({ recognition }) => recognition.host)
  const isOurs = hosts.includes('zoom') && !hosts.includes('lookalike')
  return { links, safe: isOurs ? safeInvitation(text) : null }
}

/** The one address that a text is, or undefined. What has no host, `javascript:`, leads nowhere. */
function singleAddress(text: string): Recognition | undefined {
  if (/\s/.test(text)) return undefined
  const direct = recogniseAnywhere(text)
  const recognition =
    direct.error && text.includes('.') ? recogniseAnywhere(`https://${text}`) : direct
  return recognition.hostname === '' ? undefined : recognition
}

/** Puts links to the same place together and the worst first; else they keep their order. */
export function countLinks<Link extends CountedLink>(links: readonly Link[]): Link[] {
  const counted = new Map<string, Link>()
  for (const link of links) {
    const { target } = link.recognition
    const known = counted.get(target)
    counted.set(target, known ? { ...known, count: known.count + link.count } : link)
  }
  return [...counted.values()].toSorted((a, b) => badness(b.recognition) - badness(a.recognition))
}

/** The worst finding decides, then how many there are. */
function badness({ findings: [worst, ...more] }: Recognition): number {
  return worst ? (FINDINGS.length - FINDINGS.indexOf(worst)) * FINDINGS.length + more.length : 0
}
