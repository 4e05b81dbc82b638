import { describe, expect, test } from '@jest/globals'
import { badgeOf, viewOf } from '../../../src/advice/situation-view.ts'
import { NOWHERE, zoom, JOIN, START, LOOKALIKE, HOST, seen, rules } from './situations.ts'

// Notes and badge: what is told of a situation beside the checklist.

describe('notes', () => {
  const mute = { ticked: ['mute'] } as const
  rules(
    'ticks',
    // prettier-ignore
    [
      ['ticks on a meeting are kept', { ...START, ...mute }, 'ticks_note'],
      ['not in a private window', { ...START, ...mute, isPrivate: true }, 'private_note'],
      ['not without a meeting', { ...NOWHERE, ...HOST, ...mute }, 'ticks_unkept_note'],
      ['not on the settings', { ...zoom('/profile/setting'), ...mute }, 'ticks_unkept_note'],
      ['before the first tick too', START, 'ticks_note'],
      ['nothing to a guest', { ...JOIN, ...mute }, null],
    ],
    ({ ticksNote }) => ticksNote,
  )

  test.each(['page', 'site', 'always'] as const)('the flag is hidden: %s', (hidden) => {
    const note = { text: `flag_hidden_${hidden}`, scope: hidden }
    expect(viewOf({ ...JOIN, hidden }).hiddenNote).toEqual(note)
    expect(viewOf({ ...NOWHERE, hidden }).hiddenNote).toBeNull()
  })

  rules(
    'the link that can be checked',
    // prettier-ignore
    [
      ['of a meeting', JOIN, 'https://school.zoom.us/j/81234567890'],
      ['not of the settings', zoom('/profile/setting'), null],
      ['not without a page', NOWHERE, null],
    ],
    ({ meetingLink }) => meetingLink,
  )
})

describe('the badge counts the findings, and is as bad as the worst', () => {
  rules(
    'badge',
    // prettier-ignore
    [
      ['none', JOIN, '0 note'],
      ['the address’s', zoom('/j/123456789?zak=x&pwd=x'), '3 danger'],
      ['the page’s too', { ...zoom('/s/123456789'), facts: [seen('share', 'off')] }, '2 caution'],
      ['a look-alike', LOOKALIKE, '1 danger'],
    ],
    (view) => Object.values(badgeOf(view)).join(' '),
  )
})

test('done is what was seen on, and what a host ticked that was not seen off', () => {
  const facts = [seen('waiting-room', 'on'), seen('mute', 'off')]
  const { protections } = viewOf({ ...START, ticked: ['mute', 'share'], facts })
  const done = protections.filter(({ isDone }) => isDone).map(({ id }) => id)
  expect(done).toEqual(['waiting-room', 'share'])
})
