import { describe, expect, test } from '@jest/globals'
import type { Fact, Surface, Reading, SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { mergeFacts, isSameMeeting, remembered } from '../../../../src/zoom/facts/merge.ts'

const FORM = 'https://zoom.us/meeting/schedule'
const CLIENT = 'https://app.zoom.us/wc/81234567890/start'

const fact = (id: Fact['fact'], state: Fact['state'], key = 'k'): Fact => ({
  fact: id,
  state,
  lockedByOrganisation: false,
  seenIn: 'host-tools',
  key,
})
const reading = (facts: readonly Fact[], ...surfaces: readonly Surface[]): Reading => ({
  facts,
  surfaces,
})
const short = (facts: readonly SeenFact[]) =>
  facts.map(
    ({ fact: id, state, frame, at, isShown }) =>
      `${id} ${isShown ? 'is' : 'was'} ${state} in ${frame} at ${at}`,
  )

describe('what was seen', () => {
  const earlier = mergeFacts(
    [],
    CLIENT,
    3,
    reading([fact('waiting-room', 'on'), fact('share', 'off')], 'host-tools'),
    1,
  )

  test('carries where and when', () => {
    expect(short(earlier)).toEqual(['waiting-room is on in 3 at 1', 'share is off in 3 at 1'])
  })

  test('in the web client is remembered after the menu is closed, as no longer shown', () => {
    const closed = mergeFacts(earlier, CLIENT, 3, reading([]), 2)
    expect(short(closed)).toEqual(['waiting-room was on in 3 at 2', 'share was off in 3 at 2'])
    expect(mergeFacts(closed, CLIENT, 3, reading([]), 9)).toEqual(closed)
  })

  test('and no longer shown is forgotten after ten minutes', () => {
    const closed = mergeFacts(earlier, CLIENT, 3, reading([]), 2)
    expect(remembered(closed, 600_001)).toEqual(closed)
    expect(remembered(closed, 600_002)).toEqual([])
    expect(mergeFacts(closed, CLIENT, 3, reading([]), 600_002)).toEqual([])
    expect(remembered(earlier, 600_002)).toEqual(earlier)
  })

  test('gives way to something newer, once for each fact', () => {
    expect(short(mergeFacts(earlier, CLIENT, 3, reading([fact('share', 'on')]), 2))).toEqual([
      'waiting-room was on in 3 at 2',
      'share is on in 3 at 2',
    ])
  })

  test('is unknown where the menu, open again, shows it no more', () => {
    const again = reading([fact('waiting-room', 'on')], 'host-tools')
    expect(short(mergeFacts(earlier, CLIENT, 3, again, 2))).toEqual([
      'waiting-room is on in 3 at 2',
    ])
    expect(short(mergeFacts(earlier, CLIENT, 3, reading([], 'share-menu'), 2))).toEqual([
      'waiting-room was on in 3 at 2',
      'share was off in 3 at 2',
    ])
    expect(mergeFacts(earlier, CLIENT, 0, reading([], 'host-tools'), 2)).toEqual(earlier)
  })

  test('on a form is only what it shows now', () => {
    const before = mergeFacts(
      [],
      FORM,
      0,
      reading([fact('waiting-room', 'on'), fact('mute', 'on')]),
      1,
    )
    expect(short(mergeFacts(before, FORM, 0, reading([fact('mute', 'on')]), 2))).toEqual([
      'mute is on in 0 at 2',
    ])
    expect(mergeFacts(before, FORM, 0, reading([]), 2)).toEqual([])
  })

  test.each([CLIENT, FORM])('is unknown once it is clicked, and that alone: %s', (address) => {
    const both = [fact('waiting-room', 'on', 'one'), fact('share', 'off', 'two')]
    const known = mergeFacts([], address, 3, reading(both), 1)
    expect(short(mergeFacts(known, address, 3, reading([]), 2, 'one'))).toEqual([
      'share is off in 3 at 1',
    ])
    expect(mergeFacts(known, address, 0, reading([]), 2, 'one')).toEqual(known)
  })

  test('goes with the frame that showed it, and with that alone', () => {
    const both = mergeFacts(earlier, CLIENT, 0, reading([fact('passcode', 'on')]), 2)
    expect(short(mergeFacts(both, CLIENT, 3, null, 3))).toEqual(['passcode is on in 0 at 2'])
  })
})

describe('a frame speaks for the page', () => {
  test.each([
    [CLIENT, 'https://app.zoom.us/wc/81234567890/start?from=pwa'],
    [CLIENT, 'https://app.zoom.us/wc/81234567890/join'],
    ['https://app.zoom.us/wc/my/a.teacher', CLIENT],
    [FORM, FORM],
  ])('of the same meeting: %s, %s', (page, frame) => {
    expect(isSameMeeting(page, frame)).toBe(true)
  })

  test.each([
    [CLIENT, 'https://app.zoom.us/wc/99912345678/start'],
    [CLIENT, 'https://us02web.zoom.us/wc/81234567890/start'],
    [CLIENT, 'https://app.zoom.us/wc/leave'],
    [CLIENT, 'https://app.zoom.us/j/81234567890'],
    [FORM, CLIENT],
    ['', CLIENT],
  ])('and of no other: %s, %s', (page, frame) => {
    expect(isSameMeeting(page, frame)).toBe(false)
  })
})
