import type { Fact, FactId, Surface } from './fact.ts'
import { isOneOf, type Label } from './is-label.ts'
import { WRITTEN, type OpenerKind, type Observation, type ObservationKind } from './observation.ts'
import * as zoom from './values.ts'

type State = Fact['state']

/** What one observation says of which fact, and whether the organization has locked that; nothing where it says nothing. */
export type Meaning =
  readonly [FactId, State | undefined, isLocked?: boolean | undefined] | undefined

/** The host's switches by their labels, and the fact's state when one is on. */
const SWITCHES: readonly [Label, FactId, State][] = [
  ['waitingRoom', 'waiting-room', 'on'],
  ['lock', 'locked', 'on'],
  ['shareScreen', 'share', 'off'],
  ['unmute', 'unmute', 'on'],
  ['mute', 'mute', 'on'],
  ['chat', 'chat', 'on'],
  ['rename', 'rename', 'on'],
  ['startVideo', 'video', 'on'],
]

const SETTINGS: readonly [Label, FactId][] = [
  ['waitingRoom', 'waiting-room'],
  ['passcode', 'passcode'],
  ['embeddedPasscode', 'embedded-passcode'],
  ['mute', 'mute'],
  ['muteSetting', 'mute'],
  ['joinBeforeHost', 'join-before-host'],
  ['personalId', 'personal-id'],
  ['signedInOnly', 'signed-in-only'],
]

/** A kind's surface, and what reads a fact from one observation, given all of them. */
type Reader = readonly [
  Surface,
  (observation: Observation, observations: readonly Observation[]) => Meaning,
]

const READERS: Readonly<
  Record<Exclude<ObservationKind, 'some-box' | 'meeting' | 'end-sign' | OpenerKind>, Reader>
> = {
  'form-box': ['schedule-form', readFormBox],
  'form-radio': [
    'schedule-form',
    (observation, observations) => {
      if (!otherOfTwo(observation, observations)) return undefined
      // The first one generates a number, and may show it.
      const [first] = inRowOf(observation, observations)
      if (observation.hasNumber && first !== observation)
        return ['personal-id', stateOf(observation)]
      return isOneOf(observation.label, 'endToEnd')
        ? ['end-to-end', stateOf(observation)]
        : undefined
    },
  ],
  'form-personal-id': ['schedule-form', () => ['personal-id', 'on']],
  'old-option': ['schedule-form', readOldOption],
  'setting-toggle': [
    'settings-page',
    (observation, observations) => {
      const [, fact] = SETTINGS.find(([label]) => isOneOf(observation.name, label)) ?? []
      const isAlone = inRowOf(observation, observations).length === 1
      return fact && isAlone
        ? [fact, stateOf(observation), observation.isLocked || observation.isGrayed]
        : undefined
    },
  ],
  'setting-answer': ['settings-page', readSettingAnswer],
  'passcode-field': ['before-joining', () => ['passcode', 'on']],
  'preview-words': [
    'before-joining',
    ({ label }) => (isOneOf(label, 'mutedByHost') ? ['mute', 'on'] : undefined),
  ],
  'guest-waiting': ['waiting-room', () => ['waiting-room', 'on']],
  'host-tool': ['host-tools', readItem],
  'participants-item': [
    'participants-menu',
    (observation, observations) => {
      const isLocked = isOneOf(observation.label, 'unlock')
      // One item says nothing of its state and changes its words. The German ones are the same.
      if (
        stateOf(observation) ||
        observation.isTicked ||
        isLocked === isOneOf(observation.label, 'lock')
      )
        return readItem(observation)
      // Where an item that is on has no tick that we know, this one may have such a tick too.
      const isTickUnknown = observations.some(
        (it) => stateOf(it) === 'on' && !it.isTicked && it.kind === observation.kind,
      )
      return isTickUnknown ? undefined : ['locked', isLocked ? 'on' : 'off']
    },
  ],
  'share-item': ['share-menu', readShareItem],
  'share-answer': ['share-dialog', readShareAnswer],
  'share-lock': ['share-dialog', () => undefined],
  'panel-switch': ['host-tools', readPanelSwitch],
  'panel-radio': ['host-tools', readSettingAnswer],
  'panel-answer': ['host-tools', readPanelAnswer],
  'passcode-row': ['meeting-information', () => ['passcode', 'on']],
  refusal: [
    'notice',
    ({ name, label }) => {
      if (name === zoom.UNMUTE_REFUSED) return ['unmute', 'off']
      // Zoom's dialog is called what it says; one in which somebody's message stands is not.
      return name === label && isOneOf(label, 'sharingRefused') ? ['share', 'on'] : undefined
    },
  ],
  title: [
    'window-title',
    (observation) =>
      isOneOf(observation.label, 'locked') ? ['locked', stateOf(observation)] : undefined,
  ],
}

/** How a kind of observation is read; undefined for one that by itself tells no fact. */
export function readerOf(kind: ObservationKind): Reader | undefined {
  return (READERS as Partial<Record<ObservationKind, Reader>>)[kind]
}

function stateOf({ says }: Observation): State | undefined {
  if (says === 'true') return 'on'
  return says === 'false' ? 'off' : undefined
}

function inRowOf(observation: Observation, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    ({ kind, row }) => kind === observation.kind && row === observation.row,
  )
}

/** The other one of two radios, where exactly one is chosen. */
function otherOfTwo(
  observation: Observation,
  observations: readonly Observation[],
): Observation | undefined {
  const others = inRowOf(observation, observations).filter((other) => other !== observation)
  const states = [observation, ...others].map(stateOf).toSorted().join()
  return states === 'off,on' ? others[0] : undefined
}

function readSwitch(
  observation: Observation,
  state: State | undefined,
  isLocked = observation.isGrayed,
): Meaning {
  const [, fact, stateWhenOn] = SWITCHES.find(([label]) => isOneOf(observation.label, label)) ?? []
  if (!fact || !state) return undefined
  return [fact, state === stateWhenOn ? 'on' : 'off', isLocked]
}

/** Menus say it twice, by a tick and by the last word of the item's label. Both must say so. */
function readItem(observation: Observation): Meaning {
  const state = stateOf(observation)
  return readSwitch(observation, observation.isTicked === (state === 'on') ? state : undefined)
}

/**
 * In the panel only words and role tell a switch. A panel without the class that we know must be
 * headed so: in others people are named, and may be called what Zoom says.
 */
function readPanelSwitch(observation: Observation): Meaning {
  const isPanel =
    observation.rowMark?.includes(zoom.HOST_TOOLS) || isOneOf(observation.name, 'hostTools')
  return isPanel ? readSwitch(observation, stateOf(observation)) : undefined
}

/** What stands after the question is the answer, but for the first of all that may be answered. */
function readPanelAnswer(observation: Observation, observations: readonly Observation[]): Meaning {
  const { kind, name, label, row } = observation
  const isAnswer = (text: string | undefined): boolean =>
    text === WRITTEN || isOneOf(text, 'hostOnly') || isOneOf(text, 'everybody')
  const isChoice = observations.some(
    (other) =>
      other.kind === 'panel-radio' ||
      (other.kind === kind &&
        isAnswer(other.label) &&
        (isAnswer(other.name) || (other.row === row && other !== observation))),
  )
  if (isChoice || !isOneOf(name, 'whoCanShare') || !isAnswer(label)) return undefined
  return ['share', isOneOf(label, 'hostOnly') ? 'on' : 'off']
}

function readFormBox(observation: Observation, observations: readonly Observation[]): Meaning {
  const row = observation.rowMark?.split(' ').find((mark) => Object.hasOwn(zoom.FORM_ROWS, mark))
  const fact =
    row && inRowOf(observation, observations).length === 1 ? zoom.FORM_ROWS[row] : undefined
  const isMute = !row && isOneOf(observation.label, 'mute')
  return fact || isMute ? [fact ?? 'mute', stateOf(observation), observation.isGrayed] : undefined
}

const PERSONAL_OR_GENERATED: readonly string[] = [zoom.OLD_PERSONAL_ID, zoom.OLD_GENERATED_ID]

function readOldOption(observation: Observation, observations: readonly Observation[]): Meaning {
  const isLocked = observation.isLocked || observation.isGrayed
  if (observation.id === zoom.OLD_PERSONAL_ID) {
    const [other, more] = observations.filter(
      (it) =>
        it !== observation &&
        it.kind === observation.kind &&
        PERSONAL_OR_GENERATED.includes(it.id ?? ''),
    )
    const isOneChosen = other && !more && stateOf(other) !== stateOf(observation)
    return isOneChosen ? ['personal-id', stateOf(observation), isLocked] : undefined
  }
  const fact = zoom.OLD_OPTIONS[observation.id ?? '']
  return fact && [fact, stateOf(observation), isLocked]
}

function readSettingAnswer(
  observation: Observation,
  observations: readonly Observation[],
): Meaning {
  const other = otherOfTwo(observation, observations)
  const isQuestion = isOneOf(observation.name, 'whoCanShare')
  if (!isQuestion || !isOneOf(observation.label, 'hostOnly') || !isOneOf(other?.label, 'everybody'))
    return undefined
  const state = stateOf(observation)
  // Where several may share at once the answers are grayed out, and “Host only” does not count.
  return state === 'on' && observation.isGrayed ? undefined : ['share', state]
}

/** Where several may share at once, the second item is ticked: then everybody may. */
function readShareItem(observation: Observation, observations: readonly Observation[]): Meaning {
  const [one, several, divider] = observations.filter(({ kind }) => kind === observation.kind)
  const isKnown =
    observation === several &&
    several.isTicked &&
    !one?.isTicked &&
    divider?.rowMark?.split(' ').includes(zoom.SHARE_DIVIDER)
  return isKnown ? ['share', 'off', observation.isGrayed] : undefined
}

function readShareAnswer(observation: Observation, observations: readonly Observation[]): Meaning {
  const isQuestion = observation.rowMark?.split(' ').includes(zoom.SHARE_QUESTION)
  const other = otherOfTwo(observation, observations)
  if (
    !isQuestion ||
    !other ||
    observation.id !== zoom.SHARE_HOST_ONLY ||
    other.id === observation.id ||
    [observation.label, other.label].includes(WRITTEN) ||
    isOneOf(observation.label, 'everybody') ||
    isOneOf(other.label, 'hostOnly')
  )
    return undefined
  return ['share', stateOf(observation), observations.some(({ kind }) => kind === 'share-lock')]
}
