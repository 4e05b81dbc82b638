import type { FindingId } from '../zoom/finding.ts'
import type { Remedy } from './finding-advice.ts'
import type { FindingView } from './finding-view.ts'
import type { OnPage } from './look-in.ts'
import type { ProtectionView } from './protection-view.ts'
import type { ProtectionId } from './protections.ts'
import type { Role } from './role.ts'
import type { MessageKey, Text, ZoomLabel } from './text.ts'

/** One row of the checklist: a protection, a finding, or both in one where they say the same. */
export interface RowView {
  readonly id: ProtectionId | FindingId
  /** `todo` and `danger` ask for something, `done` is what is on. */
  readonly tone: 'danger' | 'todo' | 'plain' | 'done'
  readonly title: MessageKey
  /**
   * On, off, done, or where else to look. Placeholder: the time of day. Null where nothing is
   * known.
   */
  readonly state: MessageKey | null
  readonly line: Text | null
  /** Whether the line waits until the row is unfolded: beside the emergency steps there is no room. */
  readonly isBrief?: boolean
  readonly action: RowAction | null
  readonly finding: FindingView | null
  readonly protection: ProtectionView | null
}

/** The one thing that a click can do about a row. */
export type RowAction =
  | { readonly id: 'show'; readonly label: MessageKey; readonly at: OnPage }
  | { readonly id: 'copy'; readonly label: MessageKey; readonly remedy: Remedy }

/** The findings that say the same as a protection: they stand in its row. */
const SAME_AS: Partial<Record<FindingId, ProtectionId>> = {
  'waiting-room-off': 'waiting-room',
  'passcode-off': 'passcode',
  'passcode-in-link': 'passcode',
  'share-off': 'share',
  'mute-off': 'mute',
}

const GUEST_LINE = {
  'waiting-room': 'guest_waiting_room',
  passcode: 'guest_passcode',
  mute: 'guest_mute',
  share: 'guest_share',
} as const satisfies Record<ProtectionId, MessageKey>

/** What a host opens in a meeting, so that Zoom shows the state of a protection. */
const CONTROL: Partial<Record<ProtectionId, ZoomLabel>> = {
  'waiting-room': 'zoom_host_tools',
  mute: 'zoom_participants',
  share: 'zoom_host_tools',
}

/** Where the reader is: what a page does not show has to be looked for elsewhere. */
export type Whereabouts = 'form' | 'settings' | 'meeting' | 'other'

/** What the rows are made of. */
interface RowParts {
  readonly role: Role
  /** Worst first. */
  readonly findings: readonly FindingView[]
  readonly protections: readonly ProtectionView[]
  readonly where: Whereabouts
}

/**
 * The checklist as one list: what asks for something first, worst first, then what is not known,
 * last what is on. A tick moves no row: the reader's focus is in it.
 */
export function rowsOf({ role, findings, protections, where }: RowParts): readonly RowView[] {
  const isKnown = where === 'meeting' || protections.some(({ isDone, seen }) => isDone || seen)
  const isWaitingRoomOff = findings.some(({ id }) => id === 'waiting-room-off')
  const all = findings.map((finding) => {
    const protection = protections.find(({ id }) => id === SAME_AS[finding.id])
    const row = protection
      ? bothInOne(finding, protection, role)
      : findingRow(finding, isWaitingRoomOff)
    return { ...row, isBrief: where === 'meeting' }
  })
  // Two may be about one protection: the worse speaks for both.
  const found = all.filter(({ id }, index) => all.findIndex((row) => row.id === id) === index)
  const rest = protections
    .filter(({ id }) => !found.some(({ protection }) => protection?.id === id))
    .map((protection) => protectionRow(protection, role, isKnown ? where : null))
  const [asking, notes] = [found.filter(asks), found.filter((row) => !asks(row))]
  const isLast = ({ protection }: RowView) =>
    protection?.state === 'shown-on' || protection?.demand === 'unused'
  return [...asking, ...rest.filter((row) => !isLast(row)), ...notes, ...rest.filter(isLast)]
}

/** Whether a row stands among those that ask for something: a ticked one stays where it was. */
const asks = ({ tone, protection }: RowView): boolean =>
  tone === 'danger' || tone === 'todo' || protection?.state === 'ticked'

function findingRow(finding: FindingView, isWaitingRoomOff: boolean): RowView {
  const { id, severity, title, text, todo } = finding
  const isAnswered = id === 'join-before-host' && isWaitingRoomOff
  // The verdict has said what it is: here stands what follows.
  const isClaim = id === 'claims-zoom'
  return {
    id,
    tone: severity === 'danger' ? 'danger' : severity === 'caution' ? 'todo' : 'plain',
    title: isClaim ? todo.key : title,
    state: null,
    line: { key: isAnswered ? 'join_before_host_waiting' : text },
    action: isAnswered ? null : actionOf(finding),
    finding,
    protection: null,
  }
}

/** A finding that says the same as a protection, unless the host has ticked it off. */
function bothInOne(finding: FindingView, protection: ProtectionView, role: Role): RowView {
  const isOff = protection.state === 'shown-off'
  const isDone = protection.state === 'ticked'
  return {
    id: protection.id,
    tone: isDone ? 'done' : finding.demand === 'required' ? 'danger' : 'todo',
    title: isOff || isDone ? protection.name : finding.title,
    state: isOff || isDone ? protection.stateName : null,
    line: isDone ? null : lineOf(finding, isOff, role),
    action: isDone ? null : actionOf(finding),
    finding: isDone ? null : finding,
    protection,
  }
}

/** A guest reads what to ask for, and everybody what the organization requires. */
function lineOf({ demand, text, todo }: FindingView, isOff: boolean, role: Role): Text {
  return role === 'participant' && isOff && demand !== 'required' ? todo : { key: text }
}

/** @param where null where nothing is known of any: the verdict has said where to look */
function protectionRow(protection: ProtectionView, role: Role, where: Whereabouts | null): RowView {
  const { id, name, line, state, stateName, isDone, lookIn } = protection
  const row = { id, title: name, action: null, finding: null, protection }
  if (isDone) return { ...row, tone: 'done', state: stateName, line: null }
  if (protection.demand === 'unused')
    return { ...row, tone: 'plain', state: 'demand_unused', line: null }
  const known = state === 'unknown' || state === 'in-link' ? null : stateName
  if (role === 'participant')
    return { ...row, tone: 'plain', state: known, line: { key: GUEST_LINE[id] } }
  const control = where === 'meeting' ? CONTROL[id] : undefined
  if (control) {
    const action = lookIn && ({ id: 'show', label: 'found_show', at: lookIn } as const)
    const look = { key: 'look_in', labels: [control] } as const
    return {
      ...row,
      tone: 'plain',
      state: known ?? 'state_unknown',
      line: look,
      action,
      isBrief: true,
    }
  }
  const isOffForm = where === 'form' && id === 'share'
  const isElsewhere = where === 'other' || isOffForm
  const unknown = isElsewhere ? 'state_in_settings' : where && 'state_unknown'
  return {
    ...row,
    tone: 'plain',
    state: known ?? unknown,
    line: { key: isOffForm && !known ? 'look_form' : line },
    isBrief: where === 'meeting',
  }
}

function actionOf({ fact, remedy, isLocked }: FindingView): RowAction | null {
  if (isLocked) return null
  if (fact) return { id: 'show', label: 'action_show', at: fact }
  return remedy && { id: 'copy', label: remedy.label, remedy: remedy.id }
}
