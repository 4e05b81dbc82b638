import { flagFor } from '../advice/flag-view.ts'
import type { Asked } from '../platform/wire/answer.ts'
import { showBadge } from '../platform/browser/badge.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { askContent } from '../platform/wire/messages.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { addFindings } from '../zoom/facts/fact-findings.ts'
import { interpret } from '../zoom/facts/interpret.ts'
import { severityOf } from '../zoom/finding.ts'
import { recogniseSeen } from './recognise-seen.ts'

/** Recognises a page, sets the badge, and gives the words of the flag. A frame gets neither. */
export const pageSeen: Asked<'page-seen'> = async ({ address, facts }, { tab, frameId }) => {
  const seen = await recogniseSeen(address)
  const page = seen?.page ?? null
  if (frameId) return { page, view: null }
  const findings = addFindings(seen?.findings ?? [], facts)
  if (tab?.id !== undefined) {
    void showBadge(tab.id, findings.length, findings[0] ? severityOf(findings[0]) : 'note')
  }
  if (!seen || !seen.place || (await hiddenScope(seen.place))) return { page, view: null }
  const { language } = await load(SETTINGS)
  return { page, view: flagFor({ ...seen, findings }, await loadLocale(language), facts) }
}

/** Understands what a page or a frame in it shows, and tells the page. */
export const observationsMade: Asked<'observations-made'> = async (
  { address, observations, clicked },
  { tab, frameId = 0 },
) => {
  if (tab?.id === undefined) return
  const reading = observations && interpret(observations)
  await askContent(tab.id, 'facts-seen', { address, frame: frameId, reading, clicked })
}
