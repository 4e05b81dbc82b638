import { expect, test } from '@jest/globals'
import type { SeenFact, Surface } from '../../../../src/zoom/facts/fact.ts'
import { addFindings, factBehind } from '../../../../src/zoom/facts/fact-findings.ts'

const fact = (
  id: SeenFact['fact'],
  state: SeenFact['state'],
  seenIn: Surface = 'schedule-form',
): SeenFact => ({
  fact: id,
  state,
  lockedByOrganization: false,
  seenIn,
  key: id,
  frame: 0,
  at: 0,
  isShown: true,
})

test.each([
  ['waiting-room', 'off', 'waiting-room-off'],
  ['passcode', 'off', 'passcode-off'],
  ['share', 'off', 'share-off'],
  ['mute', 'off', 'mute-off'],
  ['join-before-host', 'on', 'join-before-host'],
  ['personal-id', 'on', 'personal-meeting-id'],
] as const)('%s %s gives rise to %s, which points back at it', (id, state, finding) => {
  const seen = fact(id, state)
  expect(addFindings([], [seen])).toEqual([finding])
  expect(factBehind(finding, [fact('locked', 'off'), seen])).toBe(seen)
  expect(addFindings([], [fact(id, state === 'on' ? 'off' : 'on')])).toEqual([])
  expect(addFindings([], [{ ...seen, isShown: false }])).toEqual([])
})

test.each(['unmute', 'locked', 'signed-in-only', 'end-to-end', 'embedded-passcode'] as const)(
  '%s is nobody’s mistake, on or off',
  (id) => {
    expect(addFindings([], [fact(id, 'on')])).toEqual([])
    expect(addFindings([], [fact(id, 'off')])).toEqual([])
  },
)

test('a setting for meetings to come is no personal room', () => {
  expect(addFindings([], [fact('personal-id', 'on', 'settings-page')])).toEqual([])
})

test('those of the address and of the page stand together, worst first, each once', () => {
  const facts = [fact('mute', 'off'), fact('waiting-room', 'off'), fact('personal-id', 'on')]
  expect(addFindings(['host-token', 'personal-meeting-id', 'wrapped-link'], facts)).toEqual([
    'host-token',
    'waiting-room-off',
    'personal-meeting-id',
    'mute-off',
    'wrapped-link',
  ])
  expect(factBehind('host-token', facts)).toBeUndefined()
})
