import type { OwnHosts } from '../zoom/address/hosts.ts'
import { safeInvitation } from '../zoom/text/safe-copy.ts'
import { safeLink } from '../zoom/text/safe-link.ts'
import type { PageLink } from './links-on-page.ts'

/** The links of a page as a list that may be posted. */
export interface SafeList {
  readonly text: string
  readonly count: number
  /** How many are not in it: not Zoom's, or perhaps not without a secret. */
  readonly leftOut: number
}

/** Whether words may stand in a post: there are some, and no passcode is among them. */
function isHarmless(words: string, own?: OwnHosts): boolean {
  const { text, isSure } = safeInvitation(words, own)
  return words !== '' && isSure && text === words
}

/**
 * Zoom's links among them, in the order of the page, each in a line below that of its words. Where
 * there are words, a blank line tells what belongs together.
 */
export function safeList(links: readonly PageLink[], own?: OwnHosts): SafeList {
  const inOrder = links.toSorted((a, b) => a.frame - b.frame || a.index - b.index)
  const lines = new Map<string, string>()
  let leftOut = 0
  for (const { recognition, title } of inOrder) {
    const link = safeInvitation(safeLink(recognition), own)
    if (recognition.hostKind !== 'zoom' || !link.isSure) leftOut++
    else if (!lines.has(link.text)) lines.set(link.text, isHarmless(title, own) ? `${title}\n` : '')
  }
  const between = [...lines.values()].some(Boolean) ? '\n\n' : '\n'
  const titled = safeInvitation([...lines].map(([link, words]) => words + link).join(between), own)
  const text = titled.isSure ? titled.text : [...lines.keys()].join('\n')
  return { text, count: lines.size, leftOut }
}
