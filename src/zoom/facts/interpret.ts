import type { Fact, FactId, Surface, Reading } from './fact.ts'
import { labelText } from './label-text.ts'
import { LABELS } from './labels.ts'
import * as zoom from './selectors.ts'
import { keyOf, type Observation, type ObservationKind } from './observation.ts'

type State = Fact['state']
type Label = keyof typeof LABELS

/**
 * Each label in every language, folded when it is first asked for: the service worker starts many
 * times a day, and most pages have no observations.
 */
const folded = new Map<Label, ReadonlySet<string>>()

function textsOf(label: Label): ReadonlySet<string> {
  const known = folded.get(label)
  if (known) return known
  const words = LABELS[label].flatMap((wording) => Object.values<string>(wording.words))
  const texts = new Set(words.map(labelText))
  folded.set(label, texts)
  return texts
}

type Meaning = readonly [FactId, State | undefined, isLocked?: boolean | undefined] | undefined

/** The host's switches by their labels, and the fact's state when one is on. */
const SWITCHES: readonly [Label, FactId, State][] = [
  ['waitingRoom', 'waiting-room', 'on'],
  ['lock', 'locked', 'on'],
  ['shareScreen', 'share', 'off'],
  ['unmute', 'unmute', 'on'],
  ['mute', 'mute', 'on'],
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

/** Per kind: its surface, and what reads a fact from one observation, given all of them. */
const KINDS: Readonly<
  Record<
    ObservationKind,
    readonly [Surface, (observation: Observation, observations: readonly Observation[]) => Meaning]
  >
> = {
  'form-box': ['schedule-form', readFormBox],
  'form-radio': [
    'schedule-form',
    (observation, observations) => {
      if (!otherOfTwo(observation, observations)) return undefined
      if (observation.hasNumber) return ['personal-id', stateOf(observation)]
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
        ? [fact, stateOf(observation), observation.isLocked || observation.isGreyed]
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
    (observation) => {
      const isLocked = isOneOf(observation.label, 'unlock')
      // One item says nothing of its state and changes its words. The German ones are the same.
      if (
        stateOf(observation) ||
        observation.isTicked ||
        isLocked === isOneOf(observation.label, 'lock')
      )
        return readItem(observation)
      return ['locked', isLocked ? 'on' : 'off']
    },
  ],
  'share-item': ['share-menu', readShareItem],
  'share-answer': ['share-dialog', readShareAnswer],
  'share-lock': ['share-dialog', () => undefined],
  'panel-switch': ['host-tools', (observation) => readSwitch(observation, stateOf(observation))],
  'panel-answer': [
    'host-tools',
    ({ name, label }) => {
      if (!isOneOf(name, 'whoCanShare')) return undefined
      if (isOneOf(label, 'hostOnly')) return ['share', 'on']
      return isOneOf(label, 'everybody') ? ['share', 'off'] : undefined
    },
  ],
  refusal: [
    'notice',
    ({ name, label }) => {
      if (name === zoom.UNMUTE_REFUSED) return ['unmute', 'off']
      return isOneOf(label, 'sharingRefused') ? ['share', 'on'] : undefined
    },
  ],
  title: [
    'window-title',
    (observation) =>
      isOneOf(observation.label, 'locked') ? ['locked', stateOf(observation)] : undefined,
  ],
}

/** Understands what `observe` saw, and says where on the page that was. */
export function interpret(observations: readonly Observation[]): Reading {
  const surfaces = new Set(observations.map(({ kind }) => KINDS[kind][0]))
  return { facts: factsIn(observations), surfaces: [...surfaces] }
}

/**
 * Understands what `observe` saw. What is not recognised, or is on in one place and off in
 * another, is left out: it is unknown. Each fact comes once.
 */
export function factsIn(observations: readonly Observation[]): Fact[] {
  const facts = new Map<FactId, Fact | null>()
  for (const observation of observations) {
    const [seenIn, read] = KINDS[observation.kind]
    const [fact, state, isLocked] = read(observation, observations) ?? []
    if (!fact || !state) continue
    const known = facts.get(fact)
    const lockedByOrganisation = !!isLocked
    if (known === undefined)
      facts.set(fact, { fact, state, lockedByOrganisation, seenIn, key: keyOf(observation) })
    else if (known?.state !== state) facts.set(fact, null)
  }
  return [...facts.values()].filter((fact) => fact !== null)
}

function isOneOf(text: string | undefined, label: Label): boolean {
  return !!text && textsOf(label).has(text)
}

function stateOf({ says }: Observation): State | undefined {
  if (says === 'true' || says === 'selected') return 'on'
  return says === 'false' || says === 'unselect' ? 'off' : undefined
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
  isLocked = observation.isGreyed,
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

function readFormBox(observation: Observation, observations: readonly Observation[]): Meaning {
  const [row] = (observation.rowMark ?? '')
    .split(' ')
    .filter((mark) => Object.hasOwn(zoom.FORM_ROWS, mark))
  const fact =
    row && inRowOf(observation, observations).length === 1 ? zoom.FORM_ROWS[row] : undefined
  const isMute = !row && isOneOf(observation.label, 'mute')
  return fact || isMute ? [fact ?? 'mute', stateOf(observation), observation.isGreyed] : undefined
}

function readOldOption(observation: Observation, observations: readonly Observation[]): Meaning {
  const isLocked = observation.isLocked || observation.isGreyed
  if (observation.id === zoom.OLD_PERSONAL_ID) {
    const generated = observations.find(({ id }) => id === zoom.OLD_GENERATED_ID)
    const isOneChosen = generated && stateOf(generated) !== stateOf(observation)
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
  // Where several may share at once the answers are greyed out, and “Host only” does not count.
  return state === 'on' && observation.isGreyed ? undefined : ['share', state]
}

/** Where several may share at once, the second item is ticked: then everybody may. */
function readShareItem(observation: Observation, observations: readonly Observation[]): Meaning {
  const [one, several, divider] = observations.filter(({ kind }) => kind === observation.kind)
  const isKnown =
    observation === several &&
    several.isTicked &&
    !one?.isTicked &&
    divider?.rowMark?.split(' ').includes(zoom.SHARE_DIVIDER)
  return isKnown ? ['share', 'off', observation.isGreyed] : undefined
}

function readShareAnswer(observation: Observation, observations: readonly Observation[]): Meaning {
  const isQuestion = observation.rowMark?.split(' ').includes(zoom.SHARE_QUESTION)
  const other = otherOfTwo(observation, observations)
  if (
    !isQuestion ||
    !other ||
    observation.id !== zoom.SHARE_HOST_ONLY ||
    other.id === observation.id
  )
    return undefined
  return ['share', stateOf(observation), observations.some(({ kind }) => kind === 'share-lock')]
}
