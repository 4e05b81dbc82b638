import { describe, expect, test } from '@jest/globals'
import { MEASURES } from '../../../src/advice/measures.ts'
import { viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import { MEETING_KINDS } from '../../../src/zoom/address/page-kind.ts'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
import { FINDINGS } from '../../../src/zoom/finding.ts'
import {
  NOWHERE,
  at,
  zoom,
  JOIN,
  START,
  SCHEDULE,
  INVITATION,
  LOOKALIKE,
  ALL,
  HOST,
  GUEST,
  seen,
  was,
  rules,
} from './situations.ts'

// Each row is a situation in words, and what is said of it.

describe('findings: worst first, and what is merely good to know below the checklist', () => {
  rules(
    'listed',
    // prettier-ignore
    [
      ['a plain meeting link', JOIN, ' / '],
      ['a passcode in it', zoom('/j/81234567890?pwd=x'), 'passcode-in-link / '],
      ['a personal room', zoom('/my/a.teacher'), 'personal-meeting-id / '],
      ['much at once', zoom('/j/123456789?zak=x&pwd=x'), 'host-token passcode-in-link / old-meeting-id'],
      ['what the page shows', { ...SCHEDULE, facts: [seen('mute', 'off')] }, ' / mute-off'],
      ['address and page together', { ...zoom('/j/81234567890?pwd=x'), facts: [seen('mute', 'off'), seen('share', 'off')] }, 'share-off passcode-in-link / mute-off'],
      ['what it showed before', { ...SCHEDULE, facts: [was('share', 'off')] }, ' / '],
      ['what the page shows on', { ...SCHEDULE, facts: [seen('share', 'on')] }, ' / '],
      ['a look-alike', LOOKALIKE, 'lookalike-host / '],
      ['no page of Zoom’s', at('https://example.org/'), ' / '],
      ['no page that could be asked', NOWHERE, ' / '],
    ],
    ({ findings }) => {
      const ids = (isBelow: boolean) =>
        findings.filter((finding) => finding.isBelow === isBelow).map(({ id }) => id)
      return `${ids(false).join(' ')} / ${ids(true).join(' ')}`
    },
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
    'counted',
    // prettier-ignore
    [
      ['a host sees ticks counted', { ...START, ticked: ['mute'] }, 'protections_ticked 1'],
      ['from none on', START, 'protections_ticked 0'],
      ['a guest has no ticks', { ...JOIN, ticked: ALL }, 'nothing'],
      ['once something was seen, only that counts', { ...START, ticked: ['mute', 'share'], facts: on }, 'protections_seen 1'],
      ['what was on counts for nothing', { ...START, facts: [was('mute', 'on')] }, 'protections_ticked 0'],
      ['nor beside what is shown', { ...START, facts: [...on, was('mute', 'on')] }, 'protections_seen 1'],
      ['also for a guest; off is not on', { ...JOIN, facts: off }, 'protections_seen 0'],
    ],
    ({ count }) => (count ? `${count.text} ${count.number}` : 'nothing'),
  )

  test('what was seen is told with its place, under Zoom’s own name, and its lock', () => {
    const locked = { ...on[0]!, seenIn: 'host-tools', lockedByOrganisation: true } as const
    const told = (fact: SeenFact) => viewOf({ ...JOIN, facts: [fact] }).protections[0]?.seen
    expect(told(locked)).toEqual({
      text: 'shown_on',
      surface: 'zoom_host_tools',
      isLocked: true,
      fact: locked,
    })
    expect(told(off[0]!)).toMatchObject({
      text: 'shown_off',
      surface: 'place_form',
      isLocked: false,
    })
  })

  test('the way to the switch is a host’s, before the meeting, on the reader’s own host', () => {
    const ways = (situation: Situation) =>
      viewOf(situation).protections.map(({ stages }) => stages.map(({ settings }) => settings))
    const own = 'https://school.zoom.us/profile/setting?tab=meeting'
    expect(ways(START)).toEqual(ALL.map(() => [own, null]))
    expect(ways(JOIN)).toEqual(ALL.map(() => [null, null]))
  })
})

describe('the next step', () => {
  const three = (missing: string) => ALL.filter((id) => id !== missing)
  rules(
    'step',
    // prettier-ignore
    [
      // Danger comes before all else, for everybody, done or not.
      ['a look-alike', LOOKALIKE, 'next_lookalike lookalike-host'],
      ['for a host who has done all', { ...LOOKALIKE, ...HOST, ticked: ALL }, 'next_lookalike lookalike-host'],
      ['the host’s powers in a link', zoom('/j/81234567890?zak=x&pwd=x&tk=x'), 'next_host_token host-token'],
      ['also for a host who has done all', { ...zoom('/s/81234567890?zak=x'), ticked: ALL }, 'next_host_token host-token'],
      // A host who has done all is told what to do when it goes wrong.
      ['all ticked', { ...START, ticked: ALL }, 'next_ticked now'],
      ['all ticked, wherever', { ...NOWHERE, ticked: ALL }, 'next_ticked now'],
      ['all ticked, but one seen off', { ...START, ticked: ALL, facts: [seen('mute', 'off')] }, 'next_mute mute'],
      ['all but one ticked, that one seen on', { ...START, ticked: three('mute'), facts: [seen('mute', 'on')] }, 'next_ticked now'],
      ['all but one ticked, that one was on', { ...START, ticked: three('mute'), facts: [was('mute', 'on')] }, 'next_mute mute'],
      // A host’s page names the switch that is nearest.
      ['settings', zoom('/profile/setting'), 'next_settings waiting-room'],
      ['schedule', SCHEDULE, 'next_schedule waiting-room'],
      ['invitation', zoom(INVITATION), 'next_invitation_plain public-links'],
      ['invitation with a passcode', zoom(`${INVITATION}?pwd=x`), 'next_invitation passcode'],
      ['start', START, 'next_start waiting-room'],
      ['start in a personal room', zoom('/s/1234567890'), 'next_personal personal-id'],
      ['any other of Zoom’s', zoom('/pricing'), 'next_host waiting-room'],
      ['none of Zoom’s', NOWHERE, 'next_host waiting-room'],
      ['join, but as a host', { ...JOIN, ...HOST }, 'next_host waiting-room'],
      ['where the passcode in the link is not what matters', { ...zoom('/j/81234567890?pwd=x'), ...HOST }, 'next_host waiting-room'],
      // Then the first that is missing.
      ['waiting room ticked', { ...SCHEDULE, ticked: ['waiting-room'] }, 'next_passcode passcode'],
      ['waiting room seen on', { ...SCHEDULE, facts: [seen('waiting-room', 'on')] }, 'next_passcode passcode'],
      ['passcode too', { ...SCHEDULE, ticked: ['waiting-room', 'passcode'] }, 'next_share share'],
      ['only muting missing', { ...SCHEDULE, ticked: three('mute') }, 'next_mute mute'],
      ['only the waiting room missing', { ...JOIN, ...HOST, ticked: three('waiting-room') }, 'next_host waiting-room'],
      // A guest looks after the link, then the own microphone.
      ['a registrant’s link', zoom('/w/81234567890?tk=x&pwd=x'), 'next_registrant registrant-token'],
      ['a passcode in the link', zoom('/j/81234567890?pwd=x'), 'next_link passcode-in-link'],
      ['registration', zoom('/meeting/register/abc'), 'next_register registration'],
      ['join', JOIN, 'next_join mute'],
      ['a webinar', zoom('/w/81234567890'), 'next_join mute'],
      ['a personal room', zoom('/my/a.teacher'), 'next_join mute'],
      ['an old number', zoom('/j/123456789'), 'next_join mute'],
      ['a guest elsewhere', { ...zoom('/join'), ...GUEST }, 'next_participant public-links'],
      ['ticks are a host’s', { ...JOIN, ticked: ALL }, 'next_join mute'],
    ],
    ({ next }) => `${next.text} ${next.opens}`,
  )

  test('there is always one, and what it opens is on the screen', () => {
    const always = [...ALL, ...MEASURES.map(({ id }) => id), 'now']
    for (const page of [...MEETING_KINDS, 'left', 'recording', 'event', 'other', null] as const) {
      for (const findings of [[], FINDINGS, ...FINDINGS.map((id) => [id])]) {
        for (const part of [HOST, GUEST]) {
          const recognition = { ...JOIN.recognition, page, findings }
          const { next } = viewOf({ recognition, ...part })
          expect([...always, ...findings]).toContain(next.opens)
        }
      }
    }
  })
})
