import type { Reason } from '../zoom/look-alike/rules.ts'
import type { MessageKey } from './text.ts'

/** Why we say that an address imitates Zoom's, by the rule that named it. */
const WHY: Partial<Record<Reason, MessageKey>> = {
  unicode: 'why_letters',
  'swapped-characters': 'why_swapped',
  'left-label': 'why_in_front',
  'file-like': 'why_file',
  'dash-for-dot': 'why_dash',
  glued: 'why_dash',
  'turned-round': 'why_order',
  'server-name': 'why_server',
  'server-piece': 'why_server',
  misspelled: 'why_misspelled',
  'meeting-name': 'why_words',
  'own-ending': 'why_words',
  'meeting-door': 'why_in_front',
}

/** Why, in a sentence; null where the rule is none of those that name a look-alike. */
export const lookAlikeReason = (because: Reason | undefined): MessageKey | null =>
  (because && WHY[because]) ?? null
