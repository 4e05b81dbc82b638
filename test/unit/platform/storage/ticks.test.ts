import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, all, put, reset } = fakeBrowser()
const { keepTick } = await import('../../../../src/platform/storage/keep-tick.ts')
const { loadTicks } = await import('../../../../src/platform/storage/ticks.ts')
const { erase } = await import('../../../../src/platform/storage/erase.ts')
const { dropExpired } = await import('../../../../src/platform/storage/drop-expired.ts')

/** Ticks protections of a meeting, one after the other. */
const tick = async (meeting: string, ...ids: Parameters<typeof keepTick>[1][]) => {
  for (const id of ids) await keepTick(meeting, id, true)
}
const MEETING = '81234567890'
const MONDAY = new Date('2026-11-23T09:00:00Z')
const daysLater = (days: number): void => {
  jest.setSystemTime(MONDAY.getTime() + days * 86_400_000)
}

beforeEach(() => {
  reset()
  // Only the date: hashing waits for the real event loop.
  jest.useFakeTimers({ now: MONDAY, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})
afterEach(() => void jest.useRealTimers())

describe('the ticks of a meeting', () => {
  test('are found again, and those of another meeting are its own', async () => {
    await tick(MEETING, 'mute', 'share')
    await tick('99912345678', 'passcode')
    expect(await loadTicks(MEETING)).toEqual(['mute', 'share'])
    expect(await loadTicks('99912345678')).toEqual(['passcode'])
    expect(await loadTicks('55512345678')).toEqual([])
  })

  test('leave nothing behind once all are taken back', async () => {
    await tick(MEETING, 'mute')
    await keepTick(MEETING, 'mute', false)
    expect(all()['ticks']).toEqual({ version: 1, value: {} })
  })

  test('are changed one by one, whatever this context has read before', async () => {
    await keepTick(MEETING, 'mute', true)
    await Promise.all([keepTick(MEETING, 'share', true), keepTick(MEETING, 'passcode', true)])
    await keepTick(MEETING, 'share', false)
    await keepTick(MEETING, 'mute', true)
    expect(await loadTicks(MEETING)).toEqual(['passcode', 'mute'])
  })

  test('can all be forgotten, those put aside too', async () => {
    put('ticks', 'damaged')
    await tick(MEETING, 'mute')
    expect(all()).toHaveProperty('aside:ticks')
    await erase('ticks')
    expect(await loadTicks(MEETING)).toEqual([])
    expect(Object.keys(all())).toEqual(['salt'])
  })
})

describe('after 90 days', () => {
  test('they are gone, not a day before', async () => {
    await tick(MEETING, 'mute')
    daysLater(90)
    expect(await loadTicks(MEETING)).toEqual(['mute'])
    daysLater(91)
    expect(await loadTicks(MEETING)).toEqual([])
  })

  test('the time begins anew with each tick', async () => {
    await tick(MEETING, 'mute')
    daysLater(60)
    await tick(MEETING, 'mute', 'share')
    daysLater(120)
    expect(await loadTicks(MEETING)).toEqual(['mute', 'share'])
  })

  test.each([
    ['anything is ticked', () => tick('99912345678', 'share')],
    ['the browser starts', dropExpired],
  ])('they leave the storage as soon as %s', async (_, act) => {
    await tick(MEETING, 'mute')
    const before = JSON.stringify(all()['ticks'])
    const code = /[0-9a-f]{32}/.exec(before)?.[0] ?? 'none'
    daysLater(91)
    await act()
    expect(JSON.stringify(all()['ticks'])).not.toContain(code)
  })

  test('a start of the browser writes nothing where nothing has expired, and never rejects', async () => {
    await dropExpired()
    expect(all()).toEqual({})
    await tick(MEETING, 'mute')
    browser.storage.local.set.mockClear()
    await dropExpired()
    expect(browser.storage.local.set).not.toHaveBeenCalled()
    browser.storage.local.get.mockRejectedValueOnce(new Error('damaged file'))
    await dropExpired()
    expect(await loadTicks(MEETING)).toEqual(['mute'])
  })

  test('a day to come counts as expired: a clock was wrong, and nothing is kept for ever', async () => {
    daysLater(1000)
    await tick(MEETING, 'mute')
    daysLater(0)
    expect(await loadTicks(MEETING)).toEqual([])
  })
})

describe('in the storage', () => {
  test('a meeting cannot be found by its number', async () => {
    await tick(MEETING, 'mute')
    const everything = JSON.stringify(all())
    const plain = createHash('sha256').update(MEETING).digest('hex').slice(0, 32)
    for (const trace of [
      MEETING,
      '812 3456 7890',
      '1234567',
      '812-3456-7890',
      plain,
      btoa(MEETING),
    ]) {
      expect(everything).not.toContain(trace)
    }
    expect(Object.keys(all()).toSorted()).toEqual(['salt', 'ticks'])
  })

  test('it has another code in every profile', async () => {
    await tick(MEETING, 'mute')
    const here = all()
    reset()
    await tick(MEETING, 'mute')
    expect(all()['ticks']).not.toEqual(here['ticks'])
    expect(all()['salt']).not.toEqual(here['salt'])
    expect(JSON.stringify(all()['ticks'])).toMatch(/"[0-9a-f]{32}":/)
  })

  test.each([
    ['a list', []],
    ['an entry without a day', { a: { ids: ['mute'] } }],
    ['an entry with half a day', { a: { day: 1.5, ids: ['mute'] } }],
    ['an entry without ids', { a: { day: 20_000 } }],
    ['a protection that we do not know', { a: { day: 20_000, ids: ['moat'] } }],
  ])('damaged ticks are put aside: %s', async (_, value) => {
    put('ticks', { version: 1, value })
    expect(await loadTicks(MEETING)).toEqual([])
    await tick(MEETING, 'share')
    expect(await loadTicks(MEETING)).toEqual(['share'])
    expect(all()['aside:ticks']).toEqual([{ version: 1, value }])
  })

  test('looking for a meeting keeps nothing, not even a salt', async () => {
    expect(await loadTicks(MEETING)).toEqual([])
    expect(all()).toEqual({})
  })

  test('a damaged salt is replaced, and ticks can be kept again', async () => {
    put('salt', { version: 1, value: 'table salt' })
    await tick(MEETING, 'share')
    expect(await loadTicks(MEETING)).toEqual(['share'])
  })
})
