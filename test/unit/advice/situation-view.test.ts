import { describe, expect, test } from '@jest/globals'
import { flagOf } from '../../../src/advice/flag-view.ts'
import { MEASURES } from '../../../src/advice/measures.ts'
import { PROTECTIONS } from '../../../src/advice/protections.ts'
import {
  badgeOf,
  viewOf,
  type Situation,
  type SituationView,
} from '../../../src/advice/situation-view.ts'
import { MEETING_KINDS } from '../../../src/zoom/address/page-kind.ts'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
import { FINDINGS } from '../../../src/zoom/finding.ts'
import { recognise } from '../../../src/zoom/address/recognition.ts'
import { english } from '../english.ts'

// The product's rules: each row is a situation in words, and what is said of it.

const NOWHERE = { recognition: null }
const at = (address: string) => ({ recognition: recognise(address) })
const zoom = (path: string) => at(`https://school.zoom.us${path}`)
const JOIN = zoom('/j/81234567890')
const START = zoom('/s/81234567890')
const SCHEDULE = zoom('/meeting/schedule')
const INVITATION = '/meetings/81234567890/invitations'
const LOOKALIKE = at('https://us05webzoom.us/j/81234567890')
const ALL = PROTECTIONS.map(({ id }) => id)
const HOST = { role: 'host' } as const
const GUEST = { role: 'participant' } as const

const seen = (fact: SeenFact['fact'], state: SeenFact['state']): SeenFact => ({
  fact,
  state,
  lockedByOrganisation: false,
  seenIn: 'schedule-form',
  key: `row of ${fact}`,
  frame: 3,
  at: 0,
})

/** One test for each row: a situation in words, the situation, what is said. */
function rules<Said>(
  topic: string,
  rows: readonly (readonly [rule: string, situation: Situation, said: Said])[],
  said: (view: SituationView) => Said,
): void {
  const named = rows.map(([rule, situation, wanted]) => ({ topic, rule, situation, wanted }))
  test.each(named)('$topic: $rule', ({ situation, wanted }) => {
    expect(said(viewOf(situation))).toEqual(wanted)
  })
}

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
      ['what Zoom shows says more than a tick', { ...START, ticked: ['waiting-room', 'mute'], facts: off }, 'seen-off unknown ticked unknown'],
      ['and more than the link', { ...zoom('/s/81234567890?pwd=x'), facts: [seen('passcode', 'off')] }, 'unknown seen-off unknown unknown'],
      ['a guest sees what Zoom shows', { ...JOIN, facts: on }, 'seen-on unknown unknown unknown'],
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
      ['also for a guest; off is not on', { ...JOIN, facts: off }, 'protections_seen 0'],
    ],
    ({ count }) => (count ? `${count.text} ${count.number}` : 'nothing'),
  )

  test('what was seen is told with its place, under Zoom’s own name, and its lock', () => {
    const locked = { ...on[0]!, seenIn: 'host-tools', lockedByOrganisation: true } as const
    const told = (fact: SeenFact) => viewOf({ ...JOIN, facts: [fact] }).protections[0]?.seen
    expect(told(locked)).toEqual({
      text: 'seen_on',
      surface: 'zoom_host_tools',
      isLocked: true,
      fact: locked,
    })
    expect(told(off[0]!)).toMatchObject({
      text: 'seen_off',
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
      // A host's page names the switch that is nearest.
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

describe('notes', () => {
  const mute = { ticked: ['mute'] } as const
  rules(
    'ticks',
    // prettier-ignore
    [
      ['ticks on a meeting are kept', { ...START, ...mute }, 'ticks_note'],
      ['not in a private window', { ...START, ...mute, isPrivate: true }, 'private_note'],
      ['not without a meeting', { ...NOWHERE, ...mute }, 'ticks_unkept_note'],
      ['not on the settings', { ...zoom('/profile/setting'), ...mute }, 'ticks_unkept_note'],
      ['nothing before the first tick', START, null],
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
    'the line of details',
    // prettier-ignore
    [
      ['number and host', JOIN, '812 3456 7890 · school.zoom.us'],
      ['host alone', SCHEDULE, 'school.zoom.us'],
      ['nothing', NOWHERE, ''],
    ],
    ({ details }) => details.join(' · '),
  )

  test('only on Zoom’s own pages the checklist comes before the links', () => {
    const places = [JOIN, NOWHERE, LOOKALIKE].map((situation) => viewOf(situation).isZooms)
    expect(places).toEqual([true, false, false])
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

describe('the flag', () => {
  const ENGLISH = { t: english, lang: 'en', dir: 'ltr' } as const
  const wrapped = `https://www.google.com/url?q=${encodeURIComponent('https://us05webzoom.us/j/81234567890')}`
  const keys = { t: (key: string, values: readonly string[] = []) => [key, ...values].join(' ') }

  rules(
    'flag',
    // prettier-ignore
    [
      // Calm where nothing was found and a meeting is about to begin or to be made.
      ['join', JOIN, 'calm page_join flag_join_text'],
      ['webinar', zoom('/w/81234567890'), 'calm page_webinar flag_join_text'],
      ['start', START, 'calm page_start flag_start_text'],
      ['schedule', SCHEDULE, 'calm page_schedule flag_schedule_text'],
      // Silent elsewhere.
      ['register', zoom('/meeting/register/abc'), null],
      ['invitation', zoom(INVITATION), null],
      ['settings', zoom('/profile/setting'), null],
      ['portal', zoom('/join'), null],
      ['other', zoom('/pricing'), null],
      ['not Zoom’s', at('https://www.example.org/'), null],
      ['a page that is not ours to speak of', { ...NOWHERE, facts: [seen('share', 'off')] }, null],
      // The worst that was found speaks for all.
      ['a finding', zoom(`${INVITATION}?pwd=x`), 'caution passcode_in_link_title passcode_in_link_text flag_more'],
      ['the worst', zoom('/j/123456789?zak=x&pwd=x'), 'danger host_token_title host_token_text flag_more'],
      ['a note', zoom('/j/123456789'), 'note old_meeting_id_title old_meeting_id_text flag_more'],
      ['what the page shows', { ...SCHEDULE, facts: [seen('share', 'off')] }, 'caution share_off_title share_off_text flag_more'],
      // On a look-alike, first of all whose address this really is.
      ['a look-alike', LOOKALIKE, 'danger lookalike_host_title flag_host us05webzoom.us lookalike_host_text flag_more'],
      ['a link to one', at(wrapped), 'danger lookalike_host_title flag_link_host us05webzoom.us lookalike_host_text flag_more'],
      ['foreign letters', at('https://zооm.us/'), 'danger lookalike_host_title flag_host xn--zm-fmca.us lookalike_host_text flag_more'],
    ],
    (view) => {
      const flag = flagOf(view, { ...ENGLISH, ...keys })
      return flag && [flag.severity, flag.title, ...flag.texts].join(' ')
    },
  )

  test('leads to what the page shows, in its frame; not where the address says it', () => {
    const shows = (situation: Situation) => flagOf(viewOf(situation), ENGLISH)?.show
    const row = { label: english('found_show'), frame: 3, key: 'row of share' }
    expect(shows({ ...SCHEDULE, facts: [seen('share', 'off')] })).toEqual(row)
    expect(shows(zoom('/j/81234567890?pwd=x'))).toBeNull()
  })

  test('carries all its words, its language and its direction', () => {
    expect(flagOf(viewOf(START), { ...keys, lang: 'he', dir: 'rtl' })).toEqual({
      severity: 'calm',
      title: 'page_start',
      texts: ['flag_start_text'],
      show: null,
      lang: 'he',
      dir: 'rtl',
      close: 'flag_close',
      hide: 'flag_hide',
      hideChoices: [
        { scope: 'page', label: 'flag_hide_page' },
        { scope: 'site', label: 'flag_hide_site' },
        { scope: 'always', label: 'flag_hide_always' },
      ],
      isHostile: false,
    })
  })
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
