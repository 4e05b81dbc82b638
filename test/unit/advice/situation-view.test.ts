import { describe, expect, test } from '@jest/globals'
import { viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import type { Opener, SeenFact } from '../../../src/zoom/facts/fact.ts'
import { FINDINGS } from '../../../src/zoom/finding.ts'
import {
  NOWHERE,
  at,
  zoom,
  JOIN,
  START,
  SCHEDULE,
  LOOKALIKE,
  ALL,
  seen,
  was,
  locked,
  rules,
} from './situations.ts'

// Each row is a situation in words, and what is said of it.

describe('findings: worst first', () => {
  rules(
    'listed',
    // prettier-ignore
    [
      ['a plain meeting link', JOIN, ''],
      ['a passcode in it', zoom('/j/81234567890?pwd=x'), 'passcode-in-link'],
      ['a personal room', zoom('/my/a.teacher'), 'personal-meeting-id'],
      ['much at once', zoom('/j/123456789?zak=x&pwd=x'), 'host-token passcode-in-link old-meeting-id'],
      ['what the page shows', { ...SCHEDULE, facts: [seen('mute', 'off')] }, 'mute-off'],
      ['address and page together', { ...zoom('/j/81234567890?pwd=x'), facts: [seen('mute', 'off'), seen('share', 'off')] }, 'share-off passcode-in-link mute-off'],
      ['what it showed before', { ...SCHEDULE, facts: [was('share', 'off')] }, ''],
      ['what the page shows on', { ...SCHEDULE, facts: [seen('share', 'on')] }, ''],
      ['people before the host', { ...SCHEDULE, facts: [seen('join-before-host', 'on')] }, 'join-before-host'],
      ['but not where they wait for the host', { ...SCHEDULE, facts: [seen('join-before-host', 'on'), seen('waiting-room', 'on')] }, ''],
      ['which must be so now', { ...SCHEDULE, facts: [seen('join-before-host', 'on'), was('waiting-room', 'on')] }, 'join-before-host'],
      ['a look-alike', LOOKALIKE, 'lookalike-host'],
      ['no page of Zoom’s', at('https://example.org/'), ''],
      ['no page that could be asked', NOWHERE, ''],
    ],
    ({ findings }) => findings.map(({ id }) => id).join(' '),
  )

  test('each points at what the page has shown, and at nothing where the address gives it', () => {
    const off = seen('waiting-room', 'off')
    const { findings } = viewOf({ ...zoom('/j/81234567890?pwd=x'), facts: [off] })
    expect(findings.map(({ id, fact }) => [id, fact])).toEqual([
      ['waiting-room-off', off],
      ['passcode-in-link', null],
    ])
  })

  test.each([
    ['passcode-in-link', 'clean-link', 'copy_clean_link'],
    ['insecure-link', 'secure-link', 'copy_secure_link'],
  ] as const)('only a link can be mended by a copy: %s', (id, remedy, label) => {
    const recognition = { ...JOIN.recognition, findings: FINDINGS }
    const mended = viewOf({ recognition }).findings.filter((finding) => finding.remedy)
    expect(mended).toHaveLength(2)
    expect(mended.find((finding) => finding.id === id)?.remedy).toEqual({ id: remedy, label })
  })

  test('what to do about it depends on the reader’s part', () => {
    const todo = (role: 'host' | 'participant') =>
      viewOf({ ...zoom('/j/81234567890?zak=x'), role }).findings[0]?.todo.key
    expect([todo('host'), todo('participant')]).toEqual([
      'host_token_host',
      'host_token_participant',
    ])
  })
})

describe('protections: seen, ticked, in the link and unknown are never mixed', () => {
  const on = [seen('waiting-room', 'on')]
  const off = [seen('waiting-room', 'off')]
  rules(
    'state',
    // prettier-ignore
    [
      ['nothing is known', JOIN, 'unknown unknown unknown unknown'],
      ['a host’s ticks', { ...START, ticked: ['waiting-room', 'mute'] }, 'ticked unknown ticked unknown'],
      ['a host’s ticks are no guest’s', { ...JOIN, ticked: ALL }, 'unknown unknown unknown unknown'],
      ['a passcode in the link is not “on”', zoom('/j/81234567890?pwd=x'), 'unknown in-link unknown unknown'],
      ['a tick says more than the link', { ...zoom('/s/81234567890?pwd=x'), ticked: ['passcode'] }, 'unknown ticked unknown unknown'],
      ['what Zoom shows says more than a tick', { ...START, ticked: ['waiting-room', 'mute'], facts: off }, 'shown-off unknown ticked unknown'],
      ['and more than the link', { ...zoom('/s/81234567890?pwd=x'), facts: [seen('passcode', 'off')] }, 'unknown shown-off unknown unknown'],
      ['a guest sees what Zoom shows', { ...JOIN, facts: on }, 'shown-on unknown unknown unknown'],
      ['what was on is no longer on', { ...START, facts: [was('waiting-room', 'on'), was('share', 'off')] }, 'was-on unknown unknown was-off'],
      ['a tick says more than what was on, and less than what was off', { ...START, ticked: ALL, facts: [was('waiting-room', 'on'), was('share', 'off')] }, 'ticked ticked ticked was-off'],
      ['facts of other kinds say nothing here', { ...START, facts: [seen('unmute', 'off'), seen('locked', 'on')] }, 'unknown unknown unknown unknown'],
    ],
    ({ protections }) => protections.map(({ state }) => state).join(' '),
  )

  rules(
    'can be ticked',
    // prettier-ignore
    [
      ['all by a host', START, 'waiting-room passcode mute share'],
      ['but not what Zoom shows', { ...START, facts: on }, 'passcode mute share'],
      ['nor what it showed off', { ...START, facts: [was('waiting-room', 'on'), was('share', 'off')] }, 'waiting-room passcode mute'],
      ['none by a guest', JOIN, ''],
    ],
    ({ protections }) =>
      protections
        .filter(({ canTick }) => canTick)
        .map(({ id }) => id)
        .join(' '),
  )

  rules(
    'how many stages with steps, and ! for the lock that is told in their place',
    // prettier-ignore
    [
      ['all, as long as a host can change it', { ...START, facts: off }, '2 2 2 2'],
      ['none where only an administrator can turn it on', { ...START, facts: [locked('share', 'off')] }, '2 2 2 0!'],
      ['or off', { ...START, facts: [locked('waiting-room', 'on'), locked('passcode', 'off')] }, '0! 0! 2 2'],
      ['but for a passcode that is on: in free accounts Zoom itself locks it', { ...START, facts: [locked('passcode', 'on')] }, '2 2 2 2'],
      ['a guest’s stay: they turn nothing on', { ...JOIN, facts: [locked('share', 'off')] }, '2 2 2 2'],
    ],
    ({ protections }) =>
      protections.map((each) => `${each.stages.length}${each.locked ? '!' : ''}`).join(' '),
  )

  test('what was seen is told with its place, under Zoom’s own name', () => {
    const told = (fact: SeenFact) => viewOf({ ...JOIN, facts: [fact] }).protections[0]?.seen
    const fact = { ...on[0]!, seenIn: 'host-tools' } as const
    expect(told(fact)).toEqual({ text: 'shown_on', surface: 'zoom_host_tools', fact })
    expect(told(off[0]!)).toMatchObject({ text: 'shown_off', surface: 'place_form' })
  })

  describe('what the page does not show is behind a button of Zoom’s that it has', () => {
    const frame = (...openers: Opener[]) => ({
      frame: 3,
      openers: openers.map((opener) => ({ opener, key: opener })),
      isHost: openers.includes('host-tools'),
      circumstances: '',
      isChanged: false,
    })
    const host = [frame(), frame('host-tools', 'participants', 'meeting-information')]
    const guest = [frame('participants', 'meeting-information')]
    rules(
      'to open',
      // prettier-ignore
      [
        ['a host’s are behind three', { ...JOIN, frames: host }, 'host-tools meeting-information participants host-tools'],
        ['a guest sees only whether there is a passcode', { ...JOIN, frames: guest }, '- meeting-information - -'],
        ['what is shown needs none', { ...JOIN, frames: host, facts: [seen('waiting-room', 'on'), seen('share', 'off')] }, '- meeting-information participants -'],
        ['what was shown is looked for again', { ...JOIN, frames: host, facts: [was('share', 'on')] }, 'host-tools meeting-information participants host-tools'],
        ['nothing is behind a button that is not there', { ...JOIN, frames: [frame()] }, '- - - -'],
        ['nor on a form', SCHEDULE, '- - - -'],
      ],
      ({ protections }) => protections.map(({ lookIn }) => lookIn?.key ?? '-').join(' '),
    )

    test('which its row shows, in the frame where it stands', () => {
      const inClient = zoom('/wc/81234567890/start')
      const { rows } = viewOf({ ...inClient, role: 'host', frames: host })
      expect(rows.map(({ id, action }) => [id, action])).toContainEqual([
        'waiting-room',
        { id: 'show', label: 'found_show', at: { frame: 3, key: 'host-tools' } },
      ])
    })
  })

  test('a page that Zoom has changed says so at the head', () => {
    const frames = [{ frame: 0, openers: [], isHost: false, circumstances: '', isChanged: true }]
    expect(viewOf({ ...SCHEDULE, frames }).verdict.note).toBe('page_changed_text')
    expect(viewOf(SCHEDULE).verdict.note).not.toBe('page_changed_text')
  })

  test('the way to the switch is a host’s, before the meeting, on the reader’s own host', () => {
    const ways = (situation: Situation) =>
      viewOf(situation).protections.map(({ stages }) => stages.map(({ settings }) => settings))
    const own = 'https://school.zoom.us/profile/setting?tab=meeting'
    expect(ways(START)).toEqual(ALL.map(() => [own, null]))
    expect(ways(JOIN)).toEqual(ALL.map(() => [null, null]))
  })
})
