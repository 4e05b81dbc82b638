import type { OwnHosts } from '../zoom/address/hosts.ts'
import { FINDINGS, type FindingId } from '../zoom/finding.ts'
import { findLinks } from '../zoom/text/find-links.ts'
import type { Piece } from '../zoom/text/pieces.ts'
import { safeInvitation } from '../zoom/text/safe-copy.ts'
import { FINDING_ADVICE } from './finding-advice.ts'
import { sayIn, type FlagButton } from './flag-card.ts'
import type { FlagView } from './flag-view.ts'
import { scopesUnder } from './hide-scope.ts'
import type { Policy } from './policy.ts'
import type { Locale, MessageKey } from './text.ts'

/**
 * What the flag shows: the offer to mend the text where it was pasted or, where it cannot be found
 * there, to copy it; and that it was mended.
 */
export type PostingStage = 'paste' | 'copy' | 'done'

/** Help with a text that was pasted. */
export interface PostingOffer {
  /** The whole text as it was pasted, and what is to become of each part. */
  readonly pieces: readonly Piece[]
  readonly views: Readonly<Record<PostingStage, FlagView>>
}

/** What in a link lets others in, or in as somebody else, and what our button calls it. */
const SECRET_WORDS = {
  'host-token': ['posting_paste_key', 'posting_copy_key', 'posting_done_key'],
  'registrant-token': ['posting_paste_key', 'posting_copy_key', 'posting_done_key'],
  'passcode-in-link': ['posting_paste', 'safe_copy', 'posting_done'],
} as const satisfies Partial<Record<FindingId, readonly MessageKey[]>>

type Secret = keyof typeof SECRET_WORDS

/**
 * The help with a text that was pasted into a page of another site; null where no link in it holds a
 * passcode or a token that can be taken out.
 */
export function postingOffer(
  text: string,
  locale: Locale,
  policy: Policy = {},
): PostingOffer | null {
  const own = policy.zoomDomains
  const secret = worstSecret(text, own)
  const { text: safe, pieces, isSure } = safeInvitation(text, own)
  if (!secret || safe === text) return null
  const say = sayIn(locale)
  const advice = FINDING_ADVICE[secret]
  const [paste, copy, done] = SECRET_WORDS[secret]
  const caution = [isSure ? [] : [say('safe_unsure')]].flat()
  const base = {
    lang: locale.lang,
    dir: locale.dir,
    close: say('flag_close'),
    hide: say('flag_hide'),
    hideChoices: (['site'] as const)
      .filter((scope) => scopesUnder(policy).includes(scope))
      .map((scope) => ({ label: say('flag_hide_site'), scope, hidden: say('flag_hidden_site') })),
    undo: say('flag_undo'),
    isHostile: false,
  }
  const offer = (key: MessageKey, act: FlagButton['act'], why: MessageKey): FlagView => ({
    ...base,
    tone: 'caution',
    title: say(advice.title),
    texts: [say(why), ...caution, say('posting_keys')],
    buttons: [{ label: say(key), act }],
  })
  return {
    pieces,
    views: {
      paste: offer(paste, { type: 'mend-field' }, advice.text),
      copy: offer(
        copy,
        { type: 'copy', text: safe, done: say('posting_copied'), failed: say('copy_failed') },
        'posting_by_hand',
      ),
      done: {
        ...base,
        tone: 'done',
        title: say(done),
        texts: [say('posting_undo'), ...caution],
        buttons: [],
      },
    },
  }
}

function worstSecret(text: string, own?: OwnHosts): Secret | null {
  const findings = new Set(findLinks(text, own).flatMap(({ recognition }) => recognition.findings))
  const worst = FINDINGS.find((id) => id in SECRET_WORDS && findings.has(id))
  return (worst as Secret | undefined) ?? null
}
