import type { OwnHosts } from '../zoom/address/hosts.ts'
import type { FindingId } from '../zoom/finding.ts'
import { safeInvitation, type SafeInvitation } from '../zoom/text/safe-copy.ts'
import { checkText } from './check-text.ts'

/** What comes of a text that the reader wants to pass on. */
export type ShareText =
  /** It was changed, or may hold a secret that nobody can see. */
  | { readonly kind: 'safe' | 'unsure'; readonly safe: SafeInvitation }
  /** It holds a link of Zoom’s, and nothing that would have to be taken out. */
  | { readonly kind: 'same' }
  /** One of its links goes to a host that passes as Zoom’s: there is nothing to mend in it. */
  | { readonly kind: 'stranger'; readonly host: string; readonly finding: FindingId }
  /** It is empty, or nothing of Zoom’s is in it. */
  | { readonly kind: 'none' }

/** Makes a link or a whole invitation fit to be posted, where that can be done. Never throws. */
export function shareText(text: string, own?: OwnHosts): ShareText {
  if (text.trim() === '') return { kind: 'none' }
  const { verdict, links } = checkText(text, own)
  for (const { recognition } of links) {
    const [finding] = recognition.findings
    if (finding === 'lookalike-host' || finding === 'claims-zoom')
      return { kind: 'stranger', host: recognition.hostname, finding }
  }
  const safe = safeInvitation(text, own)
  if (!safe.isSure) return { kind: 'unsure', safe }
  if (safe.text !== text) return { kind: 'safe', safe }
  return { kind: verdict === 'zoom' ? 'same' : 'none' }
}
