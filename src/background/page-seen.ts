import { flagOf } from '../advice/flag-view.ts'
import { badgeOf, viewOf } from '../advice/situation-view.ts'
import type { Asked } from '../platform/wire/answer.ts'
import { showBadge } from '../platform/browser/badge.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { askContent } from '../platform/wire/messages.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { interpret } from '../zoom/facts/interpret.ts'
import { recogniseSeen } from './recognise-seen.ts'

/** Recognises a page, sets the badge, and gives the words of the flag. A frame gets neither. */
export const pageSeen: Asked<'page-seen'> = async ({ address, facts }, { tab, frameId }) => {
  const seen = await recogniseSeen(address)
  const page = seen?.page ?? null
  if (frameId) return { page, view: null }
  const view = viewOf({ recognition: seen, facts })
  const { count, severity } = badgeOf(view)
  if (tab?.id !== undefined) void showBadge(tab.id, count, severity)
  if (!seen?.place || (await hiddenScope(seen.place))) return { page, view: null }
  const { language } = await load(SETTINGS)
  return { page, view: flagOf(view, await loadLocale(language)) }
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
