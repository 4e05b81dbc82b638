import { describe, expect, test } from '@jest/globals'
import type { FactId, Fact, Known, Reading, Surface } from '../../../../src/zoom/facts/fact.ts'
import {
  forgottenAt,
  isSameMeeting,
  learn,
  NOTHING_KNOWN,
  remembered,
  type Lesson,
} from '../../../../src/zoom/facts/fact-memory.ts'

const FORM = 'https://zoom.us/meeting/schedule'
const CLIENT = 'https://app.zoom.us/wc/81234567890/start'

/** A step of a story: what a document shows at some minute. */
type Step = Omit<Lesson, 'at'> & { readonly minute?: number }

/** “waiting-room on, share off”, all on one surface. */
const factsOf = (words: string, seenIn: Surface): Fact[] =>
  words.split(', ').map((word) => {
    const [fact, state] = word.split(' ') as [FactId, Fact['state']]
    return { fact, state, lockedByOrganization: false, seenIn, key: `${fact} in ${seenIn}` }
  })
const page = (more: Partial<Reading> = {}, frame = 3): Step => ({
  frame,
  reading: {
    facts: [],
    surfaces: [],
    openers: [],
    isHost: true,
    circumstances: '1 host',
    isChanged: false,
    ...more,
  },
})

const open = (
  words: string,
  on: Surface = 'host-tools',
  more: Partial<Reading> = {},
  frame = 3,
): Step => page({ facts: factsOf(words, on), surfaces: [on], ...more }, frame)
const closed = page()
const gone: Step = { frame: 3, reading: null }
const as = (circumstances: string): Step => page({ circumstances })
const chosen = (...facts: FactId[]): Step => ({
  ...closed,
  touched: { facts, surface: 'host-tools' },
})
const after = (minute: number, step: Step): Step => ({ ...step, minute })

/** What is known after a story, minute by minute. */
function tell(story: readonly Step[], address = CLIENT): Known {
  return story.reduce<Known>(
    (known, { minute, ...lesson }, index) =>
      learn(known, address, { ...lesson, at: 60_000 * (minute ?? index) }),
    NOTHING_KNOWN,
  )
}
const short = ({ facts }: Pick<Known, 'facts'>) =>
  facts
    .map(({ fact, state, isShown, at }) =>
      isShown ? `${fact} is ${state}` : `${fact} was ${state} at ${at / 60_000}`,
    )
    .join(', ')

const BOTH = open('waiting-room on, share off')

describe('the memory of a meeting', () => {
  // prettier-ignore
  test.each<[rule: string, story: readonly Step[], known: string]>([
    ['what a menu shows is so now', [BOTH], 'waiting-room is on, share is off'],
    ['once it is closed, it was so until then', [BOTH, closed], 'waiting-room was on at 1, share was off at 1'],
    ['and until then it stays', [BOTH, closed, closed, closed], 'waiting-room was on at 1, share was off at 1'],
    ['open again, it is so again', [BOTH, closed, BOTH], 'waiting-room is on, share is off'],
    ['something newer takes its place', [BOTH, closed, open('share on', 'share-dialog')], 'waiting-room was on at 1, share is on'],
    ['what the menu shows no more is unknown', [BOTH, open('waiting-room on')], 'waiting-room is on'],
    ['also where that menu says nothing of what is remembered', [BOTH, closed, page({ surfaces: ['host-tools'] })], ''],
    ['another menu says nothing of it', [BOTH, page({ surfaces: ['share-menu'] })], 'waiting-room was on at 1, share was off at 1'],
    ['nor does another frame', [BOTH, page({ surfaces: ['host-tools'], circumstances: '7 ' }, 0)], 'waiting-room is on, share is off'],
    ['two frames that show the opposite show nothing', [BOTH, open('share on', 'share-dialog', {}, 0)], 'waiting-room is on'],
    ['once one of them is closed, the other counts', [BOTH, closed, open('share on', 'share-dialog', {}, 0)], 'waiting-room was on at 1, share is on'],
    ['nine minutes later it is remembered', [BOTH, closed, after(10, closed)], 'waiting-room was on at 1, share was off at 1'],
    ['ten minutes later it is forgotten', [BOTH, closed, after(11, closed)], ''],
    ['as long as it is shown it is not', [BOTH, after(60, BOTH)], 'waiting-room is on, share is off'],
    ['a choice makes that unknown, and that alone', [BOTH, chosen('waiting-room')], 'share is off'],
    ['also once the menu is closed', [BOTH, chosen('waiting-room'), closed], 'share was off at 2'],
    ['a choice of something else makes all of its menu unknown', [BOTH, chosen()], ''],
    ['but not what another menu has shown', [open('mute on', 'participants-menu'), BOTH, chosen()], 'mute was on at 1'],
    ['a choice in a menu counts for all that have shown it', [open('waiting-room on', 'participants-menu'), closed, chosen('waiting-room')], ''],
    ['a participant forgets what was seen as a host', [BOTH, as('1 ')], ''],
    ['a host forgets what was seen as a participant', [open('share on', 'notice', { circumstances: '1 ' }), as('1 host')], ''],
    ['who joins anew, or comes into another room, forgets', [BOTH, closed, as('2 host')], ''],
    ['who has lost the meeting forgets', [BOTH, closed, as(''), as('1 host')], ''],
    ['a meeting entered is none that was not joined yet', [open('passcode on', 'before-joining', { circumstances: '' }), closed], ''],
    ['who leaves the waiting room knows nothing of it', [open('waiting-room on', 'waiting-room'), closed], ''],
    ['a refusal is no refusal any more once it was read', [open('share on', 'notice'), closed], ''],
    ['a title without its mark is not remembered with it', [open('locked on', 'window-title'), closed], ''],
    ['what the title says now counts for more than a menu before', [open('locked on'), open('locked off', 'window-title')], 'locked is off'],
    ['another document knows nothing of the one before', [BOTH, gone], ''],
  ])('%s', (_, story, known) => {
    expect(short(tell(story))).toBe(known)
  })

  test('holds what each document shows now, and as what the reader sees it', () => {
    const openers = [{ opener: 'host-tools', key: 'k' }] as const
    const { frames } = tell([BOTH, page({ openers }), page({ isChanged: true }, 0)])
    expect(frames).toEqual([
      { frame: 3, openers, isHost: true, circumstances: '1 host', isChanged: false },
      { frame: 0, openers: [], isHost: true, circumstances: '1 host', isChanged: true },
    ])
    expect(tell([BOTH, gone]).frames).toEqual([])
  })

  test('ends ten minutes after the last that was shown', () => {
    const { facts } = tell([BOTH, closed])
    expect(forgottenAt(facts)).toBe(660_000)
    expect(forgottenAt(tell([BOTH]).facts)).toBeNull()
    expect(remembered(facts, 659_999)).toEqual(facts)
    expect(remembered(facts, 660_000)).toEqual([])
    // The clock was set back: when it was is not known any more.
    expect(remembered(facts, 59_999)).toEqual([])
    expect(remembered(tell([BOTH]).facts, 0)).toHaveLength(2)
  })
})

test('a form shows what it shows, and nothing is remembered of it', () => {
  const form = (words: string) => open(words, 'schedule-form', { circumstances: ' ' })
  expect(short(tell([form('mute on, passcode off')], FORM))).toBe('mute is on, passcode is off')
  expect(short(tell([form('mute on, passcode off'), form('mute off')], FORM))).toBe('mute is off')
  expect(short(tell([form('mute on'), page({ circumstances: ' ' })], FORM))).toBe('')
})

describe('a frame speaks for the page', () => {
  test.each([
    [CLIENT, 'https://app.zoom.us/wc/81234567890/start?from=pwa'],
    [CLIENT, 'https://app.zoom.us/wc/81234567890/join'],
    ['https://app.zoom.us/wc/my/a.teacher', CLIENT],
    [FORM, FORM],
  ])('of the same meeting: %s, %s', (address, frame) => {
    expect(isSameMeeting(address, frame)).toBe(true)
  })

  test.each([
    [CLIENT, 'https://app.zoom.us/wc/99912345678/start'],
    [CLIENT, 'https://us02web.zoom.us/wc/81234567890/start'],
    [CLIENT, 'https://app.zoom.us/wc/leave'],
    [CLIENT, 'https://app.zoom.us/j/81234567890'],
    [FORM, CLIENT],
    ['', CLIENT],
  ])('and of no other: %s, %s', (address, frame) => {
    expect(isSameMeeting(address, frame)).toBe(false)
  })
})
