import { describe, expect, test } from '@jest/globals'
import type { Said } from '../../../src/advice/flag-card.ts'
import { flagOf, type FlagView } from '../../../src/advice/flag-view.ts'
import { NO_PROGRESS, progressOf } from '../../../src/advice/progress.ts'
import { viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import type { Translate } from '../../../src/advice/text.ts'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
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
  seen,
  rules,
} from './situations.ts'

describe('the flag', () => {
  const ENGLISH = { t: english, lang: 'en', dir: 'ltr' } as const
  const wrapped = `https://www.google.com/url?q=${encodeURIComponent('https://us05webzoom.us/j/81234567890')}`
  const CLIENT = zoom('/wc/81234567890/start')
  /** The flag in one line: its tone, its words, and its buttons after a stroke. */
  const told = (flag: FlagView | null) => {
    const words = (said: Said) => (typeof said === 'string' ? said : said.parts.join('*'))
    return (
      flag &&
      [flag.tone, ...[flag.title, ...flag.texts].map(words), '|']
        .concat(flag.buttons.map(({ label }) => words(label)))
        .join(' ')
    )
  }
  const t: Translate = (key, ...values) => [key, ...values.flat()].join(' ')
  const keys = { t }

  rules(
    'flag',
    // prettier-ignore
    [
      // Calm where nothing was found and a meeting is about to begin or to be made.
      ['join', JOIN, 'calm page_join flag_join_text | flag_what'],
      ['webinar', zoom('/w/81234567890'), 'calm page_webinar flag_join_text | flag_what'],
      ['start', START, 'calm page_start flag_start_text | flag_what'],
      ['schedule', SCHEDULE, 'calm page_schedule flag_schedule_text | flag_what'],
      // Silent elsewhere.
      ['register', zoom('/meeting/register/abc'), null],
      ['invitation', zoom(INVITATION), null],
      ['settings', zoom('/profile/setting'), null],
      ['portal', zoom('/join'), null],
      ['other', zoom('/pricing'), null],
      ['not Zoom’s', at('https://www.example.org/'), null],
      ['a page that is not ours to speak of', { ...NOWHERE, facts: [seen('share', 'off')] }, null],
      // The worst that was found speaks for all, with what puts it right from here.
      ['a finding', zoom(`${INVITATION}?pwd=x`), 'caution passcode_in_link_title passcode_in_link_text | copy_clean_link nav_checklist'],
      ['the worst', zoom('/j/123456789?zak=x&pwd=x'), 'danger host_token_title host_token_text | flag_what'],
      ['a note', zoom('/j/123456789'), 'note old_meeting_id_title old_meeting_id_text | flag_what'],
      ['what the page shows', { ...SCHEDULE, facts: [seen('share', 'off')] }, 'caution share_off_title share_off_text | action_show nav_checklist'],
      // In a meeting that is going on, help comes first; before, it is no meeting yet.
      ['a host in a meeting', CLIENT, 'calm verdict_meeting flag_meeting_host | flag_what'],
      ['a guest in a meeting', zoom('/wc/81234567890/join'), 'calm verdict_meeting flag_meeting_participant | flag_what'],
      ['what a meeting shows', { ...CLIENT, facts: [seen('share', 'off')] }, 'caution verdict_meeting share_off_title flag_meeting_host | flag_what'],
      ['before joining', { ...CLIENT, facts: [{ ...seen('passcode', 'on'), seenIn: 'before-joining' }] }, 'calm page_start flag_start_text | flag_what'],
      ['once admitted', { ...CLIENT, facts: [{ ...seen('waiting-room', 'on'), seenIn: 'waiting-room', isShown: false }] }, 'calm verdict_meeting flag_meeting_host | flag_what'],
      // On a look-alike, an alarm that says whose address this really is.
      ['a look-alike', LOOKALIKE, 'alarm page_lookalike flag_host *us05webzoom.us* | lookalike_leave flag_why'],
      ['a link to one', at(wrapped), 'alarm flag_link_title flag_link_host *us05webzoom.us* | lookalike_leave flag_why'],
      ['foreign letters', at('https://zооm.us/'), 'alarm page_lookalike flag_host *xn--zm-fmca.us* | lookalike_leave flag_why'],
    ],
    (view) => told(flagOf(view, { ...ENGLISH, ...keys })),
  )

  const acts = (situation: Situation) =>
    flagOf(viewOf(situation), ENGLISH)?.buttons.map(({ act }) => act)

  test('its buttons show the row, in its frame, copy the safe link, leave the page, open the panel', () => {
    const said = { itself: '', fold: english('emergency_shown'), gone: english('action_gone') }
    const row = { type: 'show-row', frame: 3, key: 'row of share', said }
    const open = { type: 'open-panel' }
    expect(acts({ ...SCHEDULE, facts: [seen('share', 'off')] })).toEqual([row, open])
    expect(acts(zoom('/j/81234567890?pwd=x'))).toMatchObject([
      { type: 'copy', text: 'https://school.zoom.us/j/81234567890' },
      open,
    ])
    expect(acts(LOOKALIKE)).toEqual([{ type: 'leave-page' }, open])
  })

  test('carries all its words, its language and its direction', () => {
    expect(flagOf(viewOf(START), { ...keys, lang: 'he', dir: 'rtl' })).toEqual({
      tone: 'calm',
      title: 'page_start',
      texts: ['flag_start_text'],
      buttons: [{ label: 'flag_what', act: { type: 'open-panel' } }],
      lang: 'he',
      dir: 'rtl',
      close: 'flag_close',
      hide: 'flag_hide',
      hideChoices: [
        { scope: 'page', label: 'flag_hide_page', hidden: 'flag_hidden_page' },
        { scope: 'site', label: 'flag_hide_site', hidden: 'flag_hidden_site' },
        { scope: 'always', label: 'flag_hide_always', hidden: 'flag_hidden_always' },
      ],
      undo: 'flag_undo',
      isHostile: false,
    })
  })

  test('on a look-alike, or a page that leads to one, it can be hidden on that page alone', () => {
    for (const situation of [LOOKALIKE, at(wrapped)]) {
      const { hideChoices, isHostile } = flagOf(viewOf(situation), ENGLISH)!
      expect([isHostile, ...hideChoices.map(({ scope }) => scope)]).toEqual([true, 'page'])
    }
  })

  test('marks what is not translated yet as English', () => {
    const isEnglish = (key: string) => /^(page_start|flag_host)$/.test(key)
    const gap = { ...keys, lang: 'de', dir: 'ltr', isEnglish } as const
    expect(flagOf(viewOf(START), gap)).toMatchObject({
      title: { parts: ['page_start'], lang: 'en' },
      texts: ['flag_start_text'],
    })
    expect(flagOf(viewOf(LOOKALIKE), gap)).toMatchObject({
      texts: [{ parts: ['flag_host ', 'us05webzoom.us', ''], lang: 'en' }],
    })
  })

  describe('what was put right', () => {
    const IDS = { room: 'waiting-room', mute: 'mute', code: 'passcode', share: 'share' } as const
    /** What a moment shows on (+), shows off (-), or has shown on before (~). */
    const factIn = (word: string): SeenFact => {
      const fact = seen(IDS[word.slice(1) as keyof typeof IDS], word.startsWith('-') ? 'off' : 'on')
      return { ...fact, isShown: !word.startsWith('~') }
    }
    test.each(
      // prettier-ignore
      [
        ['is confirmed, with what is next', '-room -mute, +room -mute', 'done flag_waiting_room_on flag_next 1 mute_name 4 | action_show'],
        ['also where it was not shown in between', '-room -mute, -mute, +room -mute', 'done flag_waiting_room_on flag_next 1 mute_name 4 | action_show'],
        ['and stays so, rather than give way to the next complaint', '-room -mute, +room -mute, +room -mute', 'done flag_waiting_room_on flag_next 1 mute_name 4 | action_show'],
        ['the latest speaks', '-room -mute, +room -mute, +room +mute', 'done flag_mute_on flag_next 2 passcode_name 4 | flag_what'],
        ['where the page does not show what is left, the checklist says where to look', '-room +mute +code, +room +mute +code', 'done flag_waiting_room_on flag_next 3 share_name 4 | flag_what'],
        ['with all four from the start nothing is asked', '+room +mute +code +share', 'calm page_schedule flag_all_on | nav_checklist'],
        ['with all four nothing is left', '-room, +room +mute +code +share', 'done flag_waiting_room_on flag_all_on |'],
        ['what was on from the start is no news', '+room -mute, +room -mute', 'note mute_off_title mute_off_text | action_show nav_checklist'],
        ['what is turned off again is a complaint', '-room, +room, -room', 'caution waiting_room_off_title waiting_room_off_text | action_show nav_checklist'],
        ['so is another that is turned off', '-room +mute, +room +mute, +room -mute', 'note mute_off_title mute_off_text | action_show nav_checklist'],
        ['what is no longer shown on is not claimed', '-room, +room, ~room', 'calm page_schedule flag_schedule_text | flag_what'],
      ],
    )('%s: %s', (_, moments, wanted) => {
      const views = moments
        .split(', ')
        .map((words) => viewOf({ ...SCHEDULE, facts: words.split(' ').map(factIn) }))
      const progress = views.reduce(
        (last, { protections }) => progressOf(last, protections),
        NO_PROGRESS,
      )
      expect(told(flagOf(views.at(-1)!, { ...ENGLISH, ...keys }, progress))).toBe(wanted)
    })

    test('keeps no danger back', () => {
      const situation = { ...zoom('/s/81234567890?zak=x'), facts: [seen('waiting-room', 'on')] }
      const progress = { last: {}, changed: 'waiting-room' } as const
      expect(flagOf(viewOf(situation), ENGLISH, progress)?.tone).toBe('danger')
    })
  })
})
