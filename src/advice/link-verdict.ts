import type { Checked } from './check-text.ts'
import { CANNOT_TELL, verdictOnHost, type VerdictView } from './verdict.ts'

/**
 * The verdict on a text that the reader hands in: on the worst of its links. Null where there is
 * nothing to judge.
 */
export function linkVerdict({ verdict, links: [worst] }: Checked): VerdictView | null {
  if (verdict === 'cannot-tell' && !worst) return CANNOT_TELL
  if (!worst) return null
  const said = verdictOnHost(worst.recognition)
  return said.id === 'zoom' ? { ...said, note: 'verdict_zoom_note' } : said
}
