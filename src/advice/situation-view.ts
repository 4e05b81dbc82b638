import { formatMeetingId } from '../zoom/address/meeting-id.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import { settingsAddress } from '../zoom/address/settings-address.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import type { Severity } from '../zoom/finding.ts'
import { findingViews, type FindingView } from './finding-view.ts'
import type { HideScope } from './hide-scope.ts'
import { nextStep, type NextStep } from './next-step.ts'
import { protectionViews, type ProtectionView } from './protection-view.ts'
import type { ProtectionId } from './protections.ts'
import { guessRole, type Role } from './role.ts'
import type { MessageKey } from './text.ts'

/** All that is known now. The background knows only the first two. */
export interface Situation {
  /** What the page's address is; null where it is not Zoom's, or the page cannot be asked. */
  readonly recognition: Recognition | null
  /** What Zoom's page has shown. */
  readonly facts?: readonly SeenFact[]
  /** Guessed from the page where it is left out. */
  readonly role?: Role
  readonly ticked?: readonly ProtectionId[]
  readonly isPrivate?: boolean
  /** How far the flag is hidden here. */
  readonly hidden?: HideScope | null
}

/** What is to be drawn in a situation: the one source for flag, badge, popup, copy and print. */
export interface SituationView {
  readonly recognition: Recognition | null
  readonly role: Role
  /** Number and host of the meeting, shown as they are. */
  readonly details: readonly string[]
  /** Worst first. */
  readonly findings: readonly FindingView[]
  readonly next: NextStep
  readonly protections: readonly ProtectionView[]
  /** How many protections Zoom shows on or, where it shows none, are ticked; null for a guest. */
  readonly count: { readonly text: MessageKey; readonly number: number } | null
  /** What becomes of the ticks; null where there are none. */
  readonly ticksNote: MessageKey | null
  readonly hiddenNote: { readonly text: MessageKey; readonly scope: HideScope } | null
  /** The link of the meeting that the page is about, or null. */
  readonly meetingLink: string | null
  /** On Zoom's own pages the links found rank below the checklist. */
  readonly isZooms: boolean
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
  const { recognition, facts = [], ticked = [], isPrivate = false, hidden = null } = situation
  const page = recognition?.page ?? null
  const { role = guessRole(page) } = situation
  const findings = findingViews(recognition?.findings ?? [], role, facts)
  const ids = findings.map(({ id }) => id)
  const protections = protectionViews({
    role,
    ticked,
    facts,
    isPasscodeInLink: ids.includes('passcode-in-link'),
    settings: settingsAddress(recognition?.hostname ?? null),
  })
  const done = protections.filter(({ isDone }) => isDone).map(({ id }) => id)
  const isMeeting = typeof recognition?.meetingKey === 'string'
  return {
    recognition,
    role,
    findings,
    protections,
    details: recognition ? detailsOf(recognition) : [],
    next: nextStep({ role, page, findings: ids, done }),
    count: countOf(protections, role),
    ticksNote: role === 'host' && ticked.length > 0 ? ticksNote(isPrivate, isMeeting) : null,
    hiddenNote: hidden && recognition && { text: HIDDEN_NOTE[hidden], scope: hidden },
    meetingLink: isMeeting ? recognition.target : null,
    isZooms: recognition?.host === 'zoom',
  }
}

/** The number of findings, and the severity of the worst; `note` where there is none. */
export function badgeOf({ findings }: SituationView): BadgeView {
  return { count: findings.length, severity: findings[0]?.severity ?? 'note' }
}

function detailsOf({ meetingId, hostname }: Recognition): readonly string[] {
  return [meetingId ? formatMeetingId(meetingId) : '', hostname].filter((detail) => detail !== '')
}

function countOf(protections: readonly ProtectionView[], role: Role): SituationView['count'] {
  const number = (state: ProtectionView['state']): number =>
    protections.filter((protection) => protection.state === state).length
  if (protections.some(({ seen }) => seen?.fact.isShown)) {
    return { text: 'protections_seen', number: number('shown-on') }
  }
  return role === 'host' ? { text: 'protections_ticked', number: number('ticked') } : null
}

/** Ticks are kept by meeting; a private window keeps nothing. */
function ticksNote(isPrivate: boolean, isMeeting: boolean): MessageKey {
  if (isPrivate) return 'private_note'
  return isMeeting ? 'ticks_note' : 'ticks_unkept_note'
}
