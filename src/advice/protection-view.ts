import type { SeenFact, SeenFrame, Surface } from '../zoom/facts/fact.ts'
import { lookInFor, type OnPage } from './look-in.ts'
import { demandOf, type Demand, type Policy } from './policy.ts'
import { PROTECTIONS, STAGE_NAME, type Protection, type ProtectionId } from './protections.ts'
import type { Role } from './role.ts'
import type { MessageKey, Text } from './text.ts'

/**
 * Where the knowledge of a protection comes from, and what it says; exactly one applies. *Shown* is
 * what Zoom's page shows now, *was* what it showed a while ago: that is neither done nor counted.
 */
export type ProtectionState =
  'shown-on' | 'shown-off' | 'was-on' | 'was-off' | 'ticked' | 'in-link' | 'unknown'

/** One protection, ready to be drawn. */
export interface ProtectionView extends Pick<
  Protection,
  'name' | 'line' | 'why' | 'limits' | 'sources'
> {
  readonly id: ProtectionId
  readonly state: ProtectionState
  /** Placeholder: the time of day at which it was shown. */
  readonly stateName: MessageKey
  /** Shown on, or ticked by a host and not seen off. */
  readonly isDone: boolean
  /** A host can tick what Zoom's page does not show, and has not shown off. */
  readonly canTick: boolean
  readonly isTicked: boolean
  /** Where it is or was shown; null where it was not. */
  readonly seen: SeenView | null
  /** What of Zoom's to open, as long as the page does not show it; null where there is nothing. */
  readonly lookIn: OnPage | null
  /** None where only an administrator can change it: no host is told to turn on what they cannot. */
  readonly stages: readonly StageView[]
  /** What is said in place of the stages; null where there are some. */
  readonly locked: MessageKey | null
  /** What the organization asks for; null where it says nothing. */
  readonly demand: Demand | null
}

export interface SeenView {
  /** Placeholders: the surface's name, the time of day. */
  readonly text: MessageKey
  readonly surface: MessageKey
  readonly fact: SeenFact
}

export interface StageView {
  readonly name: MessageKey
  readonly steps: readonly Text[]
  /** The address of Zoom's settings, where the reader has a switch there; else null. */
  readonly settings: string | null
}

/** The part of a situation that the protections depend on. */
interface Known {
  readonly role: Role
  readonly ticked: readonly ProtectionId[]
  readonly facts: readonly SeenFact[]
  readonly frames: readonly SeenFrame[]
  readonly isPasscodeInLink: boolean
  readonly settings: string
  readonly policy: Policy
}

const STATE_NAME = {
  'shown-on': 'state_shown_on',
  'shown-off': 'state_shown_off',
  'was-on': 'state_was_on',
  'was-off': 'state_was_off',
  ticked: 'state_ticked',
  'in-link': 'state_in_link',
  unknown: 'state_unknown',
} as const satisfies Record<ProtectionState, MessageKey>

const SEEN_TEXT = {
  'shown-on': 'shown_on',
  'shown-off': 'shown_off',
  'was-on': 'was_on',
  'was-off': 'was_off',
} as const satisfies Partial<Record<ProtectionState, MessageKey>>

/** Menus and dialogs carry Zoom's own label. */
const SURFACE_NAME = {
  'schedule-form': 'place_form',
  'settings-page': 'place_settings',
  'before-joining': 'place_before',
  'waiting-room': 'zoom_waiting_room',
  'host-tools': 'zoom_host_tools',
  'participants-menu': 'zoom_participants',
  'share-menu': 'zoom_share_screen',
  'share-dialog': 'zoom_share_screen',
  notice: 'place_notice',
  'window-title': 'place_title',
  'meeting-information': 'place_information',
} as const satisfies Record<Surface, MessageKey>

/** The four protections in the order of the letter. */
export function protectionViews(known: Known): readonly ProtectionView[] {
  return PROTECTIONS.map((protection) => protectionView(protection, known))
}

function protectionView(
  protection: Protection & { readonly id: ProtectionId },
  { role, ticked, facts, frames, isPasscodeInLink, settings, policy }: Known,
): ProtectionView {
  const { id, name, line, why, limits, sources, steps } = protection
  const fact = facts.find((seen) => seen.fact === id)
  const isTicked = ticked.includes(id)
  const state = stateOf(fact, role === 'host' && isTicked, id === 'passcode' && isPasscodeInLink)
  const isLocked = role === 'host' && !!fact && isOrganizationsLock(fact)
  const stages = isLocked ? [] : (['before', 'during'] as const)
  return {
    id,
    name,
    line,
    why,
    limits,
    sources,
    state,
    isTicked,
    stateName: STATE_NAME[state],
    isDone: state === 'shown-on' || state === 'ticked',
    canTick: role === 'host' && !outweighs(fact),
    seen: fact ? seenView(fact) : null,
    lookIn: fact?.isShown ? null : lookInFor(id, frames),
    stages: stages.map((stage) => ({
      name: STAGE_NAME[stage],
      steps: steps[role][stage],
      settings: stage === 'before' && role === 'host' ? settings : null,
    })),
    locked: isLocked ? 'seen_locked' : null,
    demand: demandOf(policy, id),
  }
}

/**
 * Whether only an administrator can change it. The passcode is locked on by Zoom itself in every
 * free account (KB0063160): nobody's organization has done that, and what else to do about it counts.
 */
function isOrganizationsLock({ fact, state, lockedByOrganization }: SeenFact): boolean {
  return lockedByOrganization && !(fact === 'passcode' && state === 'on')
}

/** Whether a fact says more than a tick: one that was on does not, for a reader may know better now. */
function outweighs(fact: SeenFact | undefined): boolean {
  return !!fact && (fact.isShown || fact.state === 'off')
}

/** Precedence: fact, then tick, then what was on, then passcode in the link. */
function stateOf(
  fact: SeenFact | undefined,
  isTicked: boolean,
  isInLink: boolean,
): ProtectionState {
  if (fact && !(isTicked && !outweighs(fact))) return seenState(fact)
  if (isTicked) return 'ticked'
  return isInLink ? 'in-link' : 'unknown'
}

function seenState({ isShown, state }: SeenFact) {
  return isShown ? (`shown-${state}` as const) : (`was-${state}` as const)
}

function seenView(fact: SeenFact): SeenView {
  return {
    text: SEEN_TEXT[seenState(fact)],
    surface: SURFACE_NAME[fact.seenIn],
    fact,
  }
}
