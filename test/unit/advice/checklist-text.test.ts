import { describe, expect, test } from '@jest/globals'
import { checklistText } from '../../../src/advice/checklist-text.ts'
import { NO_POLICY } from '../../../src/advice/policy.ts'
import { viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import { english } from '../english.ts'
import { locked, seen, was } from './situations.ts'

const textFor = (situation: Omit<Situation, 'recognition'>): string =>
  checklistText(viewOf({ recognition: null, ...situation }), ENGLISH, situation.policy ?? NO_POLICY)

const ENGLISH = { t: english, lang: 'en', dir: 'ltr' } as const

describe('the checklist as text', () => {
  test('a protection: a box for a host, why, steps before and during, what it does not stop', () => {
    const text = textFor({ role: 'host', ticked: ['passcode', 'share'] })
    const [title, blank, ...protections] = text.split('\n')
    expect([title, blank]).toEqual([english('checklist_title'), ''])
    expect(protections.slice(0, protections.indexOf('') + 1)).toEqual([
      `[ ] Waiting room: ${english('waiting_room_why')}`,
      '  Before the meeting',
      '  - In Zoom’s settings, in the “Security” section, turn on the waiting room.',
      '  - For one meeting: edit it and check the “Waiting Room” box.',
      '  During the meeting',
      '  - Click the “Host tools” button and check the “Enable waiting room” option.',
      '  - Open the “Participants” list and click the “Admit” button beside each name you know.',
      '  What it doesn’t stop',
      `  - ${english('waiting_room_limits')}`,
      '',
    ])
    expect(text.match(/^\[.\] \w+/gm)).toEqual([
      '[ ] Waiting',
      '[x] Passcode',
      '[ ] Mute',
      '[x] Screen',
    ])
  })

  test('what Zoom’s page shows now is ticked, what it showed a while ago is not', () => {
    const text = textFor({ role: 'host', facts: [seen('share', 'on'), was('mute', 'on')] })
    expect(text.match(/^\[x\] \w+/gm)).toEqual(['[x] Screen'])
  })

  test('what only an administrator can change has that in place of steps, as in the popup', () => {
    const text = textFor({ role: 'host', facts: [locked('share', 'off')] })
    expect(text).toContain(
      `${english('share_why')}\n  ${english('seen_locked')}\n  ${english('limits_label')}\n`,
    )
  })

  test('what to do while it is happening, in order', () => {
    expect(textFor({ role: 'participant' })).toContain(
      `\n${english('now_title')}\n  1. ${english('now_participant_1')}\n  2. ${english('now_participant_2')}\n`,
    )
    expect(textFor({ role: 'host' })).toContain(
      '\n  3. Make sure the “Lock meeting” option is checked before you go on.\n',
    )
  })

  test('a further measure: its title, why and steps; the text ends with a line break', () => {
    expect(textFor({ role: 'host' })).toMatch(
      /\nWhat else .*\n- Lock .*: .*\n {2}- Click the “Host tools” button and check the “Lock meeting” option\.\n(?:.+\n)+$/,
    )
  })

  test('a guest gets no box and nothing that only a host can do', () => {
    const text = textFor({ role: 'participant', ticked: ['passcode'] })
    expect(text).not.toMatch(/\[[x ]\]/)
    expect(text).not.toContain(english('zoom_host_tools'))
  })

  test('what the organization asks for, under its name; what it does not use is not there', () => {
    const protections = { passcode: 'required', mute: 'unused', share: 'recommended' } as const
    const text = textFor({ role: 'host', policy: { preset: 'clinic', protections } })
    expect(text.match(/^\[.\] \w+/gm)).toEqual(['[ ] Waiting', '[ ] Passcode', '[ ] Screen'])
    expect(text.match(/.*Set by your clinic.*/g)).toEqual([
      '  Set by your clinic: Required.',
      '  Set by your clinic: Recommended.',
    ])
  })

  test('the organization’s tips with their place, its guides, and whom to ask', () => {
    const tips = [
      { text: '<b>Ask</b> first.' },
      { text: 'Use the list.', where: 'during', language: 'en' },
      { text: 'Fragen Sie.', language: 'de' },
    ] as const
    const guides = [{ title: 'Our Zoom', address: 'https://help.example.edu/zoom' }]
    const contact = { name: 'Service Desk', mail: 'help@example.edu', phone: '+1 555 0100' }
    expect(textFor({ role: 'host', policy: { preset: 'school', tips, guides, contact } }))
      .toContain(`

Set by your school
- <b>Ask</b> first.
- Shown in meetings: Use the list.
- Our Zoom: https://help.example.edu/zoom
  Need help?
  - Service Desk
  - help@example.edu
  - +1 555 0100

What else helps
`)
  })

  test.each(['host', 'participant'] as const)('no placeholder is left over: %s', (role) => {
    expect(textFor({ role })).not.toMatch(/\$|undefined|null|\[object/)
  })
})
