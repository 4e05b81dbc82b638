import { describe, expect, test } from '@jest/globals'
import { FINDING_ADVICE } from '../../../src/advice/finding-advice.ts'
import { MEASURES } from '../../../src/advice/measures.ts'
import { doneOf, nextStep, type Situation } from '../../../src/advice/next-step.ts'
import { PROTECTIONS } from '../../../src/advice/protections.ts'
import { FINDINGS } from '../../../src/zoom/finding.ts'
import { MEETING_KINDS } from '../../../src/zoom/address/page-kind.ts'

const ALL = PROTECTIONS.map(({ id }) => id)
const PAGES = [...MEETING_KINDS, 'left', 'recording', 'event', 'other', null] as const
const ROLES = ['host', 'participant'] as const

const step = (
  role: Situation['role'],
  page: Situation['page'],
  ...findings: Situation['findings']
) => nextStep({ role, page, findings, done: [] })

const done = (page: Situation['page'], ...findings: Situation['findings']) =>
  nextStep({ role: 'host', page, findings, done: ALL })

describe('without findings', () => {
  test.each([
    ['host', 'settings', 'next_settings', 'waiting-room'],
    ['host', 'schedule', 'next_schedule', 'waiting-room'],
    ['host', 'invitation', 'next_invitation_plain', 'public-links'],
    ['host', 'start', 'next_start', 'waiting-room'],
    ['host', 'join', 'next_host', 'waiting-room'],
    ['host', 'personal', 'next_host', 'waiting-room'],
    ['host', 'webinar', 'next_host', 'waiting-room'],
    ['host', 'register', 'next_host', 'waiting-room'],
    ['host', 'portal', 'next_host', 'waiting-room'],
    ['host', 'other', 'next_host', 'waiting-room'],
    ['host', null, 'next_host', 'waiting-room'],
    ['participant', 'join', 'next_join', 'mute'],
    ['participant', 'personal', 'next_join', 'mute'],
    ['participant', 'webinar', 'next_join', 'mute'],
    ['participant', 'register', 'next_register', 'registration'],
    ['participant', 'portal', 'next_participant', 'public-links'],
    ['participant', 'settings', 'next_participant', 'public-links'],
    ['participant', 'other', 'next_participant', 'public-links'],
    ['participant', null, 'next_participant', 'public-links'],
  ] as const)('%s on %s: %s, which opens %s', (role, page, text, opens) => {
    expect(step(role, page)).toEqual({ text, opens })
  })
})

describe('with findings', () => {
  test.each([
    ['host', 'invitation', ['passcode-in-link'], 'next_invitation', 'passcode'],
    ['host', 'start', ['personal-meeting-id'], 'next_personal', 'personal-id'],
    ['host', 'join', ['personal-meeting-id'], 'next_personal', 'personal-id'],
    ['host', 'join', ['passcode-in-link'], 'next_host', 'waiting-room'],
    ['host', 'join', ['host-token'], 'next_host_token', 'host-token'],
    ['host', 'start', ['host-token'], 'next_host_token', 'host-token'],
    ['participant', 'join', ['passcode-in-link'], 'next_link', 'passcode-in-link'],
    ['participant', 'join', ['registrant-token'], 'next_registrant', 'registrant-token'],
    ['participant', 'webinar', ['registrant-token'], 'next_registrant', 'registrant-token'],
    ['participant', 'join', ['host-token'], 'next_host_token', 'host-token'],
    ['participant', 'join', ['old-meeting-id'], 'next_join', 'mute'],
    ['participant', 'join', ['wrapped-link'], 'next_join', 'mute'],
    ['participant', 'register', ['insecure-link'], 'next_register', 'registration'],
    ['host', null, ['lookalike-host'], 'next_lookalike', 'lookalike-host'],
    ['participant', null, ['lookalike-host'], 'next_lookalike', 'lookalike-host'],
  ] as const)('%s on %s with %j: %s, which opens %s', (role, page, findings, text, opens) => {
    expect(step(role, page, ...findings)).toEqual({ text, opens })
  })

  describe.each(ROLES)('for a %s', (role) => {
    test('a page that is not Zoom’s comes before all else', () => {
      expect(step(role, 'join', ...FINDINGS).opens).toBe('lookalike-host')
    })

    test('then comes an address that gives away the host’s powers', () => {
      const others = FINDINGS.filter((id) => id !== 'lookalike-host')
      for (const page of PAGES) expect(step(role, page, ...others).opens).toBe('host-token')
    })
  })
})

describe('a host who has ticked all four', () => {
  test.each(PAGES)('is told on %s what to do if it goes wrong', (page) => {
    expect(done(page, 'passcode-in-link')).toEqual({ text: 'next_ticked', opens: 'now' })
  })

  test('is warned of danger all the same', () => {
    expect(done('join', 'host-token').opens).toBe('host-token')
    expect(done(null, 'lookalike-host').opens).toBe('lookalike-host')
  })

  test('is not taken for done with three of four', () => {
    const texts = ALL.map((missing) => {
      const others = ALL.filter((id) => id !== missing)
      return nextStep({ role: 'host', page: 'join', findings: [], done: others })
    })
    expect(texts).toEqual([
      { text: 'next_host', opens: 'waiting-room' },
      { text: 'next_passcode', opens: 'passcode' },
      { text: 'next_mute', opens: 'mute' },
      { text: 'next_share', opens: 'share' },
    ])
  })

  test('counts as a guest once switched to guest: ticks are a host’s', () => {
    const guest = { role: 'participant', page: 'join', findings: [], done: ALL } as const
    expect(nextStep(guest).opens).toBe('mute')
  })
})

test('whatever the situation, there is a step, and what it opens is on the screen', () => {
  const always = [...ALL, ...MEASURES.map(({ id }) => id), 'now']
  for (const role of ROLES) {
    for (const page of PAGES) {
      for (const finding of [undefined, ...FINDINGS]) {
        const findings = finding ? [finding] : []
        const { opens } = nextStep({ role, page, findings, done: [] })
        expect([...always, ...findings]).toContain(opens)
      }
    }
  }
  expect(Object.keys(FINDING_ADVICE)).toHaveLength(FINDINGS.length)
})

describe('what is done', () => {
  const fact = (id: 'waiting-room' | 'mute', state: 'on' | 'off') =>
    ({
      fact: id,
      state,
      lockedByOrganisation: false,
      seenIn: 'schedule-form',
      key: '',
    }) as const

  test('is what is ticked and what Zoom’s page shows on', () => {
    expect(doneOf(['passcode'], [fact('waiting-room', 'on')])).toEqual(['waiting-room', 'passcode'])
  })

  test('is never what was seen off, ticked or not', () => {
    expect(doneOf(['mute', 'share'], [fact('mute', 'off')])).toEqual(['share'])
  })

  test('leads to the next one', () => {
    const at = (ids: Situation['done']) =>
      nextStep({ role: 'host', page: 'schedule', findings: [], done: ids }).text
    expect(at([])).toBe('next_schedule')
    expect(at(['waiting-room'])).toBe('next_passcode')
    expect(at(['waiting-room', 'passcode'])).toBe('next_share')
    expect(at(['waiting-room', 'passcode', 'share'])).toBe('next_mute')
  })
})
