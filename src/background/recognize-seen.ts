import type { Policy } from '../advice/policy.ts'
import { isGuardOn } from '../platform/browser/permissions.ts'
import { recognize, type Recognition } from '../zoom/address/recognition.ts'
import { isMeetingKind } from '../zoom/address/page-kind.ts'

/**
 * What a page is that a script of ours reports, where it is one of which we speak: a meeting page
 * on Zoom's own host or, as long as the guard is on, a look-alike or a link to one. Null otherwise:
 * a script may live on in its page after the guard was switched off.
 */
export async function recognizeSeen(
  address: string,
  { zoomDomains }: Policy,
): Promise<Recognition | null> {
  const seen = recognize(address, zoomDomains)
  if (seen.hostKind === 'lookalike') return (await isGuardOn()) ? seen : null
  // Other sites' pages that lead to Zoom itself are not what the guard is for.
  return seen.target === address && isMeetingKind(seen.page) ? seen : null
}
