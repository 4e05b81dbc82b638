import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Kept } from '../../../../src/platform/storage/storage.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, all, put, reset } = fakeBrowser()
const { change, isRecord, load } = await import('../../../../src/platform/storage/storage.ts')
const { erase, hasAside, putBack } = await import('../../../../src/platform/storage/erase.ts')

const COLOR: Kept<string> = {
  key: 'color',
  version: 2,
  fallback: 'gray',
  read: (value) => (typeof value === 'string' && value !== '' ? value : null),
}
const SHAPE: Kept<string> = { ...COLOR, key: 'shape', fallback: 'round' }

const slowly = (text: string) => async (color: string) => {
  await new Promise((resolve) => setImmediate(resolve))
  return `${color} ${text}`
}

beforeEach(reset)

/** From now on the storage refuses, as a whole, a write after which it would hold more than this. */
function limit(bytes: number): void {
  const set = browser.storage.local.set.getMockImplementation()
  browser.storage.local.set.mockImplementationOnce(async (items) => {
    if (JSON.stringify({ ...all(), ...items }).length > bytes) throw new Error('over the quota')
    await set?.(items)
  })
}

describe('what is kept', () => {
  test('is the fallback while nothing is kept, and reading keeps nothing', async () => {
    expect(await load(COLOR)).toBe('gray')
    expect(await hasAside()).toBe(false)
    expect(all()).toEqual({})
  })

  test('is gone once erased, and so is what was put aside, until it is put back', async () => {
    put('color', 'infrared')
    await change(COLOR, () => 'red')
    await change(SHAPE, () => 'square')
    const before = all()
    const erased = await erase('color')
    expect(await load(COLOR)).toBe('gray')
    expect(Object.keys(all())).toEqual(['shape'])
    await putBack(erased)
    expect(all()).toEqual(before)
  })

  test('can all be erased and put back', async () => {
    put('color', 'infrared')
    await change(COLOR, () => 'red')
    await change(SHAPE, () => 'square')
    put('aside:size', ['huge'])
    const before = all()
    const erased = await erase()
    expect(all()).toEqual({})
    await putBack(erased)
    expect(all()).toEqual(before)
  })
})

describe('what is changed', () => {
  test('begins with what is kept, or the fallback, and gives the new value', async () => {
    expect(await change(COLOR, (color) => `${color}ish`)).toBe('grayish')
    expect(await change(COLOR, async (color) => `dark ${color}`)).toBe('dark grayish')
    expect([await load(COLOR), await load(SHAPE)]).toEqual(['dark grayish', 'round'])
  })

  test('changes one after the other, whichever context asks, and is erased in its turn', async () => {
    jest.resetModules()
    const popup = await import('../../../../src/platform/storage/storage.ts')
    expect(popup.change).not.toBe(change)
    await Promise.all([
      change(COLOR, slowly('1')),
      popup.change(COLOR, slowly('2')),
      change(COLOR, slowly('3')),
    ])
    expect(await load(COLOR)).toBe('gray 1 2 3')
    await Promise.all([change(COLOR, slowly('4')), erase('color')])
    expect(await load(COLOR)).toBe('gray')
  })

  test('may change another key on the way', async () => {
    await change(COLOR, () => change(SHAPE, () => 'square'))
    expect([await load(COLOR), await load(SHAPE)]).toEqual(['square', 'square'])
  })

  test('is not written where nothing changes', async () => {
    await change(COLOR, () => 'red')
    browser.storage.local.set.mockClear()
    await change(COLOR, (color) => color)
    expect(browser.storage.local.set).not.toHaveBeenCalled()
  })

  test.each(['get', 'set'] as const)(
    'stays as it is where the browser’s %s fails: that is said, and the next change works again',
    async (method) => {
      await change(COLOR, () => 'red')
      browser.storage.local[method].mockRejectedValueOnce(new Error('damaged file'))
      await expect(change(COLOR, (color) => `dark ${color}`)).rejects.toThrow('damaged file')
      expect(await load(COLOR)).toBe('red')
      await change(COLOR, (color) => `light ${color}`)
      expect(await load(COLOR)).toBe('light red')
    },
  )
})

describe('what cannot be read is put aside, never lost', () => {
  test.each([
    ['text where a record belongs', 'red'],
    ['a number', 7],
    ['null', null],
    ['a list', ['red']],
    ['a record without version', { value: 'red' }],
    ['a record without value', { version: 2 }],
    ['a value in a wrong form', { version: 2, value: { red: 255 } }],
    ['an older version', { version: 1, value: 'red' }],
    ['a newer version', { version: 3, value: 'red' }],
  ])('%s', async (_, raw) => {
    put('color', raw)
    expect(await load(COLOR)).toBe('gray')
    expect(await hasAside()).toBe(true)
    expect(all()).toEqual({ color: raw })
    await change(COLOR, (color) => color)
    expect(all()).toEqual({ 'aside:color': [raw], color: { version: 2, value: 'gray' } })
  })

  test('a second and a third one do not push out the first', async () => {
    for (const raw of ['first', 'second', 'third']) {
      put('color', raw)
      await change(COLOR, () => 'red')
    }
    expect(all()['aside:color']).toEqual(['first', 'second', 'third'])
  })

  test('nor is something lost that stands there and is no list', async () => {
    put('aside:color', { by: 'another version' })
    put('color', 'infrared')
    await change(COLOR, () => 'red')
    expect(all()['aside:color']).toEqual([{ by: 'another version' }, 'infrared'])
  })

  test('also by a storage that cannot hold it twice', async () => {
    limit(1000)
    put('color', 'x'.repeat(900))
    await change(COLOR, () => 'red')
    expect(await load(COLOR)).toBe('red')
    expect(all()['aside:color']).toEqual(['x'.repeat(900)])
  })

  test('where there is no room for both, the change is refused and nothing is overwritten', async () => {
    limit(1000)
    put('color', 'x'.repeat(900))
    await expect(change(COLOR, () => 'red'.repeat(100))).rejects.toThrow('quota')
    expect(all()).toEqual({ color: 'x'.repeat(900) })
  })
})

test('what could not be read again is not written', async () => {
  await change(COLOR, () => 'red')
  await expect(change(COLOR, () => 7 as never)).rejects.toThrow('color')
  expect(await load(COLOR)).toBe('red')
})

test('where the storage cannot be read, the fallback holds', async () => {
  await change(COLOR, () => 'red')
  browser.storage.local.get.mockRejectedValueOnce(new Error('damaged file'))
  expect(await load(COLOR)).toBe('gray')
  expect(await load(COLOR)).toBe('red')
})

test('a record is an object with members, not a list and not null', () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true])
  expect([null, [], 'a', 1, undefined].filter(isRecord)).toEqual([])
})
