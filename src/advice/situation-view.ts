import { isMeetingKind, type PageKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import { settingsAddress } from '../zoom/address/settings-address.ts'
import type { SeenFact, SeenFrame } from '../zoom/facts/fact.ts'
import type { Severity } from '../zoom/finding.ts'
import { findingViews, type FindingView } from './finding-view.ts'
import { scopesUnder, type HideScope } from './hide-scope.ts'
import { NO_POLICY, type Policy } from './policy.ts'
import { protectionViews, type ProtectionView } from './protection-view.ts'
import type { ProtectionId } from './protections.ts'
import { guessRole, type Role } from './role.ts'
import { rowsOf, type RowView, type Whereabouts } from './rows.ts'
import type { MessageKey } from './text.ts'
import { isInMeeting, verdictOf, type VerdictView } from './verdict.ts'
import type { Sight } from './visit.ts'

/** All that is known now. The background gives recognition, facts and policy. */
export interface Situation {
  /** What the page's address is; null where it is not Zoom's, or the page cannot be asked. */
  readonly recognition: Recognition | null
  /** Seen where it is left out. */
  readonly sight?: Sight
  /** What Zoom's page has shown. */
  readonly facts?: readonly SeenFact[]
  /** What its documents are now, and which of Zoom's buttons are on them. */
  readonly frames?: readonly SeenFrame[]
  /** Guessed from the page where it is left out. */
  readonly role?: Role
  readonly ticked?: readonly ProtectionId[]
  readonly isPrivate?: boolean
  /** How far the flag is hidden here. */
  readonly hidden?: HideScope | null
  /** What the organization has set. */
  readonly policy?: Policy
}

/** What is to be drawn in a situation: the one source for flag, badge, popup, copy and print. */
export interface SituationView {
  readonly recognition: Recognition | null
  readonly role: Role
  readonly verdict: VerdictView
  /** A meeting runs in the page. */
  readonly isInMeeting: boolean
  /** The checklist: none on a look-alike. */
  readonly rows: readonly RowView[]
  /** Worst first. */
  readonly findings: readonly FindingView[]
  readonly protections: readonly ProtectionView[]
  /**
   * How far a host is, one part for each protection, what is on first; null for a guest, and where
   * nothing is known.
   */
  readonly meter: readonly ('on' | 'off' | 'unknown')[] | null
  /** What becomes of a host's ticks; null for a guest. */
  readonly ticksNote: MessageKey | null
  /** How far the reader may hide the flag. */
  readonly hideScopes: readonly HideScope[]
  readonly hiddenNote: { readonly text: MessageKey; readonly scope: HideScope } | null
  /** The link of the meeting that the page is about, or null. */
  readonly meetingLink: string | null
}

/** The badge on the toolbar icon. No badge where `count` is 0. */
export interface BadgeView {
  readonly count: number
  readonly severity: Severity
}

const HIDDEN_NOTE = {
  page: 'flag_hidden_page',
  site: 'flag_hidden_site',
  always: 'flag_hidden_always',
} as const satisfies Record<HideScope, MessageKey>

/** Computes the view of a situation. Pure; never throws. */
export function viewOf(situation: Situation): SituationView {
  const {
    recognition,
    facts = [],
    frames = [],
    ticked = [],
    isPrivate = false,
    hidden = null,
    policy = NO_POLICY,
  } = situation
  const page = recognition?.page ?? null
  const { role = guessRole(page, frames), sight = 'seen' } = situation
  const findings = findingViews(recognition?.findings ?? [], role, facts, policy)
  const protections = protectionViews({
    role,
    ticked,
    facts,
    frames,
    isPasscodeInLink: findings.some(({ id }) => id === 'passcode-in-link'),
    settings: settingsAddress(recognition?.hostname ?? null),
    policy,
  })
  const counted = countedOf(protections)
  const [count, total] = [countOf(counted), counted.length]
  const verdict = verdictOf({ recognition, sight, role, facts, frames, count, total })
  const isMeeting = typeof recognition?.meetingKey === 'string'
  return {
    recognition,
    role,
    verdict,
    isInMeeting: !!recognition && isInMeeting(recognition, facts),
    rows:
      verdict.id === 'lookalike'
        ? []
        : rowsOf({ role, findings, protections, where: whereIs(verdict, page) }),
    findings,
    protections,
    meter: role === 'host' && count !== null && isMeetingKind(page) ? meterOf(counted) : null,
    ticksNote: role === 'host' ? ticksNote(isPrivate, isMeeting) : null,
    hideScopes: scopesUnder(policy),
    hiddenNote: hidden && recognition && { text: HIDDEN_NOTE[hidden], scope: hidden },
    meetingLink: isMeeting ? recognition.target : null,
  }
}

/** The number of findings, and the severity of the worst; `note` where there is none. */
export function badgeOf({ findings }: SituationView): BadgeView {
  return { count: findings.length, severity: findings[0]?.severity ?? 'note' }
}

/** Those that the organization uses: all, where none has said otherwise. */
export function countedOf(protections: readonly ProtectionView[]): readonly ProtectionView[] {
  return protections.filter(({ demand }) => demand !== 'unused')
}

/** Reads as progress: what is on first. */
function meterOf(protections: readonly ProtectionView[]): NonNullable<SituationView['meter']> {
  const parts = protections.map(partOf)
  return (['on', 'off', 'unknown'] as const).flatMap((kind) => parts.filter((it) => it === kind))
}

/** How many are on, as far as the page shows it or the host has ticked it; null if nothing is known. */
function countOf(protections: readonly ProtectionView[]): number | null {
  const isKnown = protections.some(({ isDone, seen }) => isDone || seen)
  return isKnown ? protections.filter(({ isDone }) => isDone).length : null
}

function whereIs({ id }: VerdictView, page: PageKind | null): Whereabouts {
  if (id === 'meeting') return 'meeting'
  return page === 'schedule' ? 'form' : page === 'settings' ? 'settings' : 'other'
}

function partOf({ isDone, state }: ProtectionView): 'on' | 'off' | 'unknown' {
  return isDone ? 'on' : state === 'shown-off' ? 'off' : 'unknown'
}

/** Ticks are kept by meeting; a private window keeps nothing. */
function ticksNote(isPrivate: boolean, isMeeting: boolean): MessageKey {
  if (isPrivate) return 'private_note'
  return isMeeting ? 'ticks_note' : 'ticks_unkept_note'
}
