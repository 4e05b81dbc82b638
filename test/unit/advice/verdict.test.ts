import { describe, expect, test } from '@jest/globals'
import { checkText } from '../../../src/advice/check-text.ts'
import { linkVerdict } from '../../../src/advice/link-verdict.ts'
import { lookAlikeReason } from '../../../src/advice/look-alike-reason.ts'
import type { VerdictView } from '../../../src/advice/verdict.ts'
import { RULES } from '../../../src/zoom/look-alike/rules.ts'
import {
  ALL,
  at,
  GUEST,
  HOST,
  INVITATION,
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
const before = { ...seen('passcode', 'on'), seenIn: 'before-joining' } as const

const words = ({ id, title, count, line, note }: VerdictView) => {
  const said = title === 'verdict_count' || line === 'verdict_count' ? String(count) : ''
  return [id, said, line, note].filter(Boolean).join(' ')
}

describe('the one line at the head of everything', () => {
  rules(
    'verdict',
    // prettier-ignore
    [
      // A guest asks whether this is Zoom.
      ['a genuine link', JOIN, 'zoom verdict_zoom_note'],
      ['whatever it gives away', zoom('/j/81234567890?pwd=x&zak=y'), 'zoom verdict_zoom_note'],
      ['what Zoom shows a guest is no progress', { ...JOIN, facts: [seen('share', 'off')] }, 'zoom verdict_zoom_note'],
      ['a page without a number says what it is', zoom('/join'), 'zoom page_portal verdict_zoom_note'],
      ['a page without a meeting', zoom('/pricing'), 'zoom page_other page_other_text'],
      ['our script is not in it yet', { ...JOIN, sight: 'unread' }, 'zoom page_unread_text'],
      ['it may not be', { ...JOIN, sight: 'blocked' }, 'zoom page_blocked_text'],
      // A host asks how far it is.
      ['nothing is known', START, 'zoom look_settings'],
      ['an invitation', zoom(INVITATION), 'zoom look_settings'],
      ['off is known', { ...SCHEDULE, facts: [seen('mute', 'off')] }, 'count 0 page_schedule'],
      ['shown on', { ...SCHEDULE, facts: [seen('mute', 'on')] }, 'count 1 page_schedule'],
      ['ticked counts as on', { ...START, ticked: ['mute'] }, 'count 1 page_start'],
      ['both', { ...START, ticked: ['mute'], facts: [seen('share', 'on')] }, 'count 2 page_start'],
      ['a tick on what is shown off does not', { ...START, ticked: ['mute'], facts: [seen('mute', 'off')] }, 'count 0 page_start'],
      ['what was on counts for nothing', { ...START, facts: [was('mute', 'on')] }, 'count 0 page_start'],
      ['a passcode in the link is not on', zoom('/s/81234567890?pwd=x'), 'zoom look_settings'],
      ['all four', { ...SCHEDULE, facts: ALL.map((id) => seen(id, 'on')) }, 'count 4 page_schedule'],
      // In the web client a meeting runs.
      ['in a meeting', CLIENT, 'meeting'],
      ['with what is known', { ...CLIENT, facts: [seen('share', 'on')] }, 'meeting 1 verdict_count'],
      ['a host who joined', { ...zoom('/wc/81234567890/join'), ...HOST }, 'meeting'],
      ['not before it', { ...CLIENT, facts: [before] }, 'count 1 page_start'],
      ['not in the launcher', START, 'zoom look_settings'],
      ['after it', zoom('/wc/leave'), 'left left_note'],
      ['a guest in a meeting is told that this is Zoom too', { ...CLIENT, ...GUEST }, 'meeting verdict_zoom'],
      // Not Zoom.
      ['a look-alike', LOOKALIKE, 'lookalike verdict_imitates'],
      ['also for a host', { ...LOOKALIKE, ...HOST, ticked: ALL }, 'lookalike verdict_imitates'],
      ['Zoom’s name alone', at('https://zoom.example.edu/j/81234567890'), 'claims-zoom'],
      ['another site', NOWHERE, 'none page_none_text'],
      ['nothing can be seen', { ...NOWHERE, sight: 'unseen' }, 'unseen page_unseen_text'],
    ],
    ({ verdict }) => words(verdict),
  )

  rules(
    'tone',
    // prettier-ignore
    [
      ['yes', JOIN, 'good'],
      ['all four', { ...SCHEDULE, facts: ALL.map((id) => seen(id, 'on')) }, 'good'],
      ['not yet', { ...SCHEDULE, facts: [seen('mute', 'on')] }, 'plain'],
      ['nearly', { ...SCHEDULE, facts: ALL.slice(1).map((id) => seen(id, 'on')) }, 'plain'],
      ['nothing to fear', NOWHERE, 'plain'],
      ['take care', at('https://zoom.example.edu/j/81234567890'), 'caution'],
      ['an alarm', LOOKALIKE, 'danger'],
    ],
    ({ verdict }) => verdict.tone,
  )

  rules(
    'details',
    // prettier-ignore
    [
      ['number and host', JOIN, '812 3456 7890 · school.zoom.us'],
      ['host alone', SCHEDULE, 'school.zoom.us'],
      ['nothing', NOWHERE, ''],
      ['the false host stands in the line', LOOKALIKE, ''],
    ],
    ({ verdict }) => verdict.details.join(' · '),
  )
})

describe('a link is judged by the same line', () => {
  const safeLinks = (target: string) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=x`
  test.each([
    ['https://us02web.zoom.us/j/81234567890', 'zoom verdict_zoom_note'],
    [safeLinks('https://us02web.zoom.us/j/81234567890'), 'zoom verdict_zoom_note'],
    [safeLinks('https://us05webzoom.us/j/81234567890'), 'lookalike verdict_imitates'],
    [
      'Join: https://us02web.zoom.us/j/81234567890 or https://us05webzoom.us/',
      'lookalike verdict_imitates',
    ],
    ['https://zoom.example.edu/j/81234567890', 'claims-zoom'],
    ['https://www.example.org/', 'other'],
    ['https://bit.ly/abc', 'cannot-tell'],
    ['javascript:alert(1)', 'cannot-tell'],
    ['"https://us05webzoom.us/j/1"', 'lookalike verdict_imitates'],
    ['Good morning', ''],
  ])('%s', (text, said) => {
    const verdict = linkVerdict(checkText(text))
    expect(verdict ? words(verdict) : '').toBe(said)
  })
})

test('each rule that names a look-alike has its reason, and no other', () => {
  const named = RULES.filter(({ level }) => level === 'danger').map(({ id }) => id)
  const all = [...RULES.map(({ id }) => id), 'unicode', 'swapped-characters'] as const
  expect(all.filter((id) => lookAlikeReason(id))).toEqual([
    ...named,
    'unicode',
    'swapped-characters',
  ])
})
