import { describe, expect, test } from '@jest/globals'
import type { RowView } from '../../../src/advice/rows.ts'
import { viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import { MEETING_KINDS } from '../../../src/zoom/address/page-kind.ts'
import { FINDINGS } from '../../../src/zoom/finding.ts'
import {
  ALL,
  at,
  GUEST,
  HOST,
  JOIN,
  LOOKALIKE,
  NOWHERE,
  rules,
  SCHEDULE,
  seen,
  START,
  was,
  zoom,
} from './situations.ts'

const CLIENT = zoom('/wc/81234567890/start')
const off = (...ids: Parameters<typeof seen>[0][]) => ids.map((id) => seen(id, 'off'))
const row = (situation: Situation, id: string): RowView | undefined =>
  viewOf(situation).rows.find((each) => each.id === id)

describe('the order: what asks for something, what is not known, what is on', () => {
  rules(
    'rows',
    // prettier-ignore
    [
      ['a guest reads all four', JOIN, 'waiting-room passcode mute share'],
      ['also elsewhere', NOWHERE, 'waiting-room passcode mute share'],
      ['the passcode in the link is the passcode’s row', zoom('/j/81234567890?pwd=x'), '!passcode waiting-room mute share'],
      ['danger first', zoom('/j/1234567890?pwd=x&zak=y'), '!!host-token !passcode !personal-meeting-id waiting-room mute share'],
      ['a note after what is not known', zoom('/j/123456789'), 'waiting-room passcode mute share old-meeting-id'],
      ['off is worst first', { ...SCHEDULE, facts: off('mute', 'share', 'waiting-room') }, '!waiting-room !share !mute passcode'],
      ['on is last', { ...SCHEDULE, facts: [seen('waiting-room', 'on'), seen('mute', 'off')] }, '!mute passcode share +waiting-room'],
      ['two about one protection are one row', { ...zoom('/s/81234567890?pwd=x'), facts: off('passcode') }, '!passcode waiting-room mute share'],
      ['a tick moves none', { ...START, ticked: ['mute'] }, 'waiting-room passcode +mute share'],
      ['nor where it answers a finding', { ...zoom('/s/81234567890?pwd=x'), ticked: ['passcode'] }, '+passcode waiting-room mute share'],
      ['a look-alike has an alarm in its place', LOOKALIKE, ''],
      ['Zoom’s name alone', at('https://zoom.example.edu/j/81234567890'), '!claims-zoom waiting-room passcode mute share'],
    ],
    ({ rows }) => {
      const mark = { danger: '!!', todo: '!', done: '+', plain: '' }
      return rows.map(({ id, tone }) => mark[tone] + id).join(' ')
    },
  )

  test('no row stands twice, whatever was found', () => {
    for (const page of [...MEETING_KINDS, 'left', 'recording', 'event', 'other', null] as const) {
      for (const part of [HOST, GUEST]) {
        const recognition = { ...JOIN.recognition, page, findings: FINDINGS }
        const ids = viewOf({ recognition, ...part, facts: off(...ALL) }).rows.map(({ id }) => id)
        expect(ids).toEqual([...new Set(ids)])
        expect(ids).toEqual(expect.arrayContaining([...ALL]))
      }
    }
  })
})

describe('each row says its fact once', () => {
  rules(
    'states',
    // prettier-ignore
    [
      ['a guest is told none', JOIN, '- - - -'],
      ['but what Zoom shows', { ...JOIN, facts: off('share') }, 'state_shown_off - - -'],
      ['nothing is known: the verdict says where to look', START, '- - - -'],
      ['a form shows all but sharing', { ...SCHEDULE, facts: off('mute') }, 'state_shown_off state_unknown state_unknown state_in_settings'],
      ['the settings are where one would look', { ...zoom('/profile/setting'), facts: off('mute') }, 'state_shown_off state_unknown state_unknown state_unknown'],
      ['elsewhere the settings know', { ...START, ticked: ['mute'] }, 'state_in_settings state_in_settings state_ticked state_in_settings'],
      ['in a meeting each says that it is not shown', CLIENT, 'state_unknown state_unknown state_unknown state_unknown'],
      ['what was on', { ...CLIENT, facts: [was('mute', 'on')] }, 'state_unknown state_unknown state_was_on state_unknown'],
      ['the passcode in the link needs none', zoom('/s/81234567890?pwd=x'), '- - - -'],
    ],
    ({ rows }) => rows.map(({ state }) => state ?? '-').join(' '),
  )

  test('in a meeting it names what to open, under Zoom’s own label', () => {
    const look = (label: string) => ({ key: 'look_in', labels: [label] })
    expect(viewOf(CLIENT).rows.map(({ line }) => line)).toEqual([
      look('zoom_host_tools'),
      { key: 'passcode_line' },
      look('zoom_participants'),
      look('zoom_host_tools'),
    ])
  })

  test('what is on is one quiet line', () => {
    const on = row({ ...SCHEDULE, facts: [seen('mute', 'on')] }, 'mute')
    expect(on).toMatchObject({ tone: 'done', line: null, action: null })
  })

  test('a waiting room that is off answers for people before the host', () => {
    const facts = [seen('join-before-host', 'on'), seen('waiting-room', 'off')]
    expect(row({ ...SCHEDULE, facts }, 'join-before-host')).toMatchObject({
      line: { key: 'join_before_host_waiting' },
      action: null,
    })
    expect(row({ ...SCHEDULE, facts: facts.slice(0, 1) }, 'join-before-host')).toMatchObject({
      line: { key: 'join_before_host_text' },
      action: { id: 'show' },
    })
  })

  test('a guest reads what to do about what is off', () => {
    const line = { key: 'share_off_participant' }
    expect(row({ ...JOIN, facts: off('share') }, 'share')).toMatchObject({ line })
  })
})

describe('the one thing that a click can do', () => {
  test('is to show the switch that Zoom shows off', () => {
    const [fact] = off('mute')
    expect(row({ ...SCHEDULE, facts: off('mute') }, 'mute')?.action).toEqual({
      id: 'show',
      label: 'action_show',
      at: fact,
    })
  })

  test('is to copy the link without what it gives away, unless the host has seen to it', () => {
    const link = zoom('/s/81234567890?pwd=x')
    const copy = { id: 'copy', label: 'copy_clean_link', remedy: 'clean-link' }
    expect(row(link, 'passcode')?.action).toEqual(copy)
    expect(row({ ...link, ticked: ['passcode'] }, 'passcode')?.action).toBeNull()
  })
})

describe('the meter of a host', () => {
  rules(
    'meter',
    // prettier-ignore
    [
      ['each protection has its part, what is on first', { ...SCHEDULE, ticked: ['share'], facts: [seen('mute', 'on'), ...off('waiting-room')] }, 'on on off unknown'],
      ['what was on is not known', { ...SCHEDULE, facts: [was('mute', 'on')] }, 'unknown unknown unknown unknown'],
      ['nothing is known', SCHEDULE, null],
      ['a guest has none', JOIN, null],
      ['no meeting, no meter', { ...NOWHERE, ...HOST }, null],
    ],
    ({ meter }) => meter?.join(' ') ?? null,
  )
})
