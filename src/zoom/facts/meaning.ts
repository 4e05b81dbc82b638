import type { Fact, FactId, PlaceId, Reading } from './fact.ts'
import { fingerprint } from './fingerprint.ts'
import * as zoom from './markup.ts'
import { keyOf, type Sign, type SignKind } from './sign.ts'

type State = Fact['state']
type Label = keyof typeof zoom.WORDS

/**
 * The fingerprints of each label in every language, made when a page first shows signs: the
 * background starts anew many times a day, and most pages have none.
 */
const labels = new Map<Label, ReadonlySet<number>>()

function printsOf(label: Label): ReadonlySet<number> {
  const known = labels.get(label)
  if (known) return known
  const texts = zoom.WORDS[label].flatMap(({ words }) => Object.values<string>(words))
  const prints = new Set(texts.map(fingerprint))
  labels.set(label, prints)
  return prints
}

const UNMUTE_REFUSED = fingerprint(zoom.UNMUTE_REFUSED)

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

/** Where each kind of sign stands, and what one says by itself and beside the others. */
const KINDS: Readonly<
  Record<SignKind, readonly [PlaceId, (sign: Sign, signs: readonly Sign[]) => Meaning]>
> = {
  'form-box': ['schedule-form', readFormBox],
  'form-radio': [
    'schedule-form',
    (sign, signs) => {
      if (!otherOfTwo(sign, signs)) return undefined
      if (sign.hasNumber) return ['personal-id', stateOf(sign)]
      return isOneOf(sign.words, 'endToEnd') ? ['end-to-end', stateOf(sign)] : undefined
    },
  ],
  'form-personal-id': ['schedule-form', () => ['personal-id', 'on']],
  'old-option': ['schedule-form', readOldOption],
  'setting-toggle': [
    'settings-page',
    (sign, signs) => {
      const [, fact] = SETTINGS.find(([label]) => isOneOf(sign.name, label)) ?? []
      const isAlone = inRowOf(sign, signs).length === 1
      return fact && isAlone ? [fact, stateOf(sign), sign.isLocked || sign.isGreyed] : undefined
    },
  ],
  'setting-answer': ['settings-page', readSettingAnswer],
  'passcode-field': ['before-joining', () => ['passcode', 'on']],
  'preview-words': [
    'before-joining',
    ({ words }) => (isOneOf(words, 'mutedByHost') ? ['mute', 'on'] : undefined),
  ],
  'guest-waiting': ['waiting-room', () => ['waiting-room', 'on']],
  'host-tool': ['host-tools', readItem],
  'participants-item': [
    'participants-menu',
    (sign) => {
      const isLocked = isOneOf(sign.words, 'unlock')
      // One item says nothing of its state and changes its words. The German ones are the same.
      if (stateOf(sign) || sign.isTicked || isLocked === isOneOf(sign.words, 'lock'))
        return readItem(sign)
      return ['locked', isLocked ? 'on' : 'off']
    },
  ],
  'share-item': ['share-menu', readShareItem],
  'share-answer': ['share-dialog', readShareAnswer],
  'share-lock': ['share-dialog', () => undefined],
  'panel-switch': ['host-tools', (sign) => readSwitch(sign, stateOf(sign))],
  'panel-answer': [
    'host-tools',
    ({ name, words }) => {
      if (!isOneOf(name, 'whoCanShare')) return undefined
      if (isOneOf(words, 'hostOnly')) return ['share', 'on']
      return isOneOf(words, 'everybody') ? ['share', 'off'] : undefined
    },
  ],
  refusal: [
    'notice',
    ({ name, words }) => {
      if (name === UNMUTE_REFUSED) return ['unmute', 'off']
      return isOneOf(words, 'sharingRefused') ? ['share', 'on'] : undefined
    },
  ],
  title: [
    'window-title',
    (sign) => (isOneOf(sign.words, 'locked') ? ['locked', stateOf(sign)] : undefined),
  ],
}

/** Understands what `readSigns` saw, and says where on the page that was. */
export function understand(signs: readonly Sign[]): Reading {
  const places = new Set(signs.map(({ kind }) => KINDS[kind][0]))
  return { facts: factsOf(signs), places: [...places] }
}

/**
 * Understands what `readSigns` saw. What is not recognised, or is on in one place and off in
 * another, is left out: it is unknown. Each fact comes once.
 */
export function factsOf(signs: readonly Sign[]): Fact[] {
  const facts = new Map<FactId, Fact | null>()
  for (const sign of signs) {
    const [seenIn, read] = KINDS[sign.kind]
    const [fact, state, isLocked] = read(sign, signs) ?? []
    if (!fact || !state) continue
    const known = facts.get(fact)
    const lockedByOrganisation = !!isLocked
    if (known === undefined)
      facts.set(fact, { fact, state, lockedByOrganisation, seenIn, key: keyOf(sign) })
    else if (known?.state !== state) facts.set(fact, null)
  }
  return [...facts.values()].filter((fact) => fact !== null)
}

function isOneOf(print: number | undefined, label: Label): boolean {
  return print !== undefined && printsOf(label).has(print)
}

function stateOf({ says }: Sign): State | undefined {
  if (says === 'true' || says === 'selected') return 'on'
  return says === 'false' || says === 'unselect' ? 'off' : undefined
}

function inRowOf(sign: Sign, signs: readonly Sign[]): Sign[] {
  return signs.filter(({ kind, row }) => kind === sign.kind && row === sign.row)
}

/** The other one of two radios, where exactly one is chosen. */
function otherOfTwo(sign: Sign, signs: readonly Sign[]): Sign | undefined {
  const others = inRowOf(sign, signs).filter((other) => other !== sign)
  const states = [sign, ...others].map(stateOf).toSorted().join()
  return states === 'off,on' ? others[0] : undefined
}

function readSwitch(sign: Sign, state: State | undefined, isLocked = sign.isGreyed): Meaning {
  const [, fact, stateWhenOn] = SWITCHES.find(([label]) => isOneOf(sign.words, label)) ?? []
  if (!fact || !state) return undefined
  return [fact, state === stateWhenOn ? 'on' : 'off', isLocked]
}

/** Menus say it twice, by a tick and by the last word of the item's label. Both must say so. */
function readItem(sign: Sign): Meaning {
  const state = stateOf(sign)
  return readSwitch(sign, sign.isTicked === (state === 'on') ? state : undefined)
}

function readFormBox(sign: Sign, signs: readonly Sign[]): Meaning {
  const [row] = (sign.rowMark ?? '')
    .split(' ')
    .filter((mark) => Object.hasOwn(zoom.FORM_ROWS, mark))
  const fact = row && inRowOf(sign, signs).length === 1 ? zoom.FORM_ROWS[row] : undefined
  const isMute = !row && isOneOf(sign.words, 'mute')
  return fact || isMute ? [fact ?? 'mute', stateOf(sign), sign.isGreyed] : undefined
}

function readOldOption(sign: Sign, signs: readonly Sign[]): Meaning {
  const isLocked = sign.isLocked || sign.isGreyed
  if (sign.id === zoom.OLD_PERSONAL_ID) {
    const generated = signs.find(({ id }) => id === zoom.OLD_GENERATED_ID)
    const isOneChosen = generated && stateOf(generated) !== stateOf(sign)
    return isOneChosen ? ['personal-id', stateOf(sign), isLocked] : undefined
  }
  const fact = zoom.OLD_OPTIONS[sign.id ?? '']
  return fact && [fact, stateOf(sign), isLocked]
}

function readSettingAnswer(sign: Sign, signs: readonly Sign[]): Meaning {
  const other = otherOfTwo(sign, signs)
  const isQuestion = isOneOf(sign.name, 'whoCanShare')
  if (!isQuestion || !isOneOf(sign.words, 'hostOnly') || !isOneOf(other?.words, 'everybody'))
    return undefined
  const state = stateOf(sign)
  // Where several may share at once the answers are greyed out, and “Host only” does not count.
  return state === 'on' && sign.isGreyed ? undefined : ['share', state]
}

/** Where several may share at once, the second item is ticked: then everybody may. */
function readShareItem(sign: Sign, signs: readonly Sign[]): Meaning {
  const [one, several, divider] = signs.filter(({ kind }) => kind === sign.kind)
  const isKnown =
    sign === several &&
    several.isTicked &&
    !one?.isTicked &&
    divider?.rowMark?.split(' ').includes(zoom.SHARE_DIVIDER)
  return isKnown ? ['share', 'off', sign.isGreyed] : undefined
}

function readShareAnswer(sign: Sign, signs: readonly Sign[]): Meaning {
  const isQuestion = sign.rowMark?.split(' ').includes(zoom.SHARE_QUESTION)
  const other = otherOfTwo(sign, signs)
  if (!isQuestion || !other || sign.id !== zoom.SHARE_HOST_ONLY || other.id === sign.id)
    return undefined
  return ['share', stateOf(sign), signs.some(({ kind }) => kind === 'share-lock')]
}
