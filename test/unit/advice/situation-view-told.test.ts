import { describe, expect, test } from '@jest/globals'
import { flagOf } from '../../../src/advice/flag-view.ts'
import { badgeOf, viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import { english } from '../english.ts'
import {
  NOWHERE,
  at,
  zoom,
  JOIN,
  START,
  SCHEDULE,
  INVITATION,
  LOOKALIKE,
  HOST,
  seen,
  rules,
} from './situations.ts'

// Notes, flag and badge: what is told of a situation beside the checklist.

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
