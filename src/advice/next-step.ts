import type { FindingId } from '../zoom/finding.ts'
import type { PageKind } from '../zoom/address/page-kind.ts'
import type { MeasureId } from './measures.ts'
import { PROTECTIONS, type ProtectionId } from './protections.ts'
import type { Role } from './role.ts'
import type { MessageKey } from './text.ts'

/** The one thing to do now, and the advice that “Show me” opens. */
export interface NextStep {
  readonly text: MessageKey
  readonly opens: ProtectionId | MeasureId | FindingId | 'now'
}

/** What the next step depends on. */
export interface Need {
  readonly role: Role
  readonly page: PageKind | null
  readonly findings: readonly FindingId[]
  /** Ticked, or shown on. */
  readonly done: readonly ProtectionId[]
}

interface Rule extends NextStep {
  readonly role?: Role
  readonly pages?: readonly PageKind[]
  readonly finding?: FindingId
  /** Matches while this protection is not done. */
  readonly missing?: ProtectionId
  readonly allDone?: true
}

/** The first match wins. Ordered by urgency; the last rule has no condition. */
const RULES: readonly Rule[] = [
  { finding: 'lookalike-host', text: 'next_lookalike', opens: 'lookalike-host' },
  { finding: 'host-token', text: 'next_host_token', opens: 'host-token' },
  { role: 'host', allDone: true, text: 'next_ticked', opens: 'now' },
  {
    role: 'host',
    pages: ['settings'],
    missing: 'waiting-room',
    text: 'next_settings',
    opens: 'waiting-room',
  },
  {
    role: 'host',
    pages: ['schedule'],
    missing: 'waiting-room',
    text: 'next_schedule',
    opens: 'waiting-room',
  },
  {
    role: 'host',
    pages: ['invitation'],
    finding: 'passcode-in-link',
    text: 'next_invitation',
    opens: 'passcode',
  },
  {
    role: 'host',
    pages: ['invitation'],
    text: 'next_invitation_plain',
    opens: 'public-links',
  },
  { role: 'host', finding: 'personal-meeting-id', text: 'next_personal', opens: 'personal-id' },
  {
    role: 'host',
    pages: ['start'],
    missing: 'waiting-room',
    text: 'next_start',
    opens: 'waiting-room',
  },
  { role: 'host', missing: 'waiting-room', text: 'next_host', opens: 'waiting-room' },
  { role: 'host', missing: 'passcode', text: 'next_passcode', opens: 'passcode' },
  { role: 'host', missing: 'share', text: 'next_share', opens: 'share' },
  { role: 'host', missing: 'mute', text: 'next_mute', opens: 'mute' },
  { finding: 'registrant-token', text: 'next_registrant', opens: 'registrant-token' },
  { finding: 'passcode-in-link', text: 'next_link', opens: 'passcode-in-link' },
  { pages: ['register'], text: 'next_register', opens: 'registration' },
  { pages: ['join', 'personal', 'webinar'], text: 'next_join', opens: 'mute' },
  { text: 'next_participant', opens: 'public-links' },
]

/** The step of the first matching rule. */
export function nextStep({ role, page, findings, done }: Need): NextStep {
  const first = RULES.find(
    (rule) =>
      (!rule.role || rule.role === role) &&
      (!rule.pages || (page !== null && rule.pages.includes(page))) &&
      (!rule.finding || findings.includes(rule.finding)) &&
      (!rule.missing || !done.includes(rule.missing)) &&
      (!rule.allDone || PROTECTIONS.every(({ id }) => done.includes(id))),
  )
  if (!first) throw new Error('The last rule fits always.')
  return { text: first.text, opens: first.opens }
}
