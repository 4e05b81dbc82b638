import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Kept } from '../../../../src/platform/storage/storage.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, all, put, reset } = fakeBrowser()
const { change, hasAside, isRecord, load, remove, save } =
  await import('../../../../src/platform/storage/storage.ts')

const COLOUR: Kept<string> = {
  key: 'colour',
  version: 2,
  fallback: 'grey',
  read: (value) => (typeof value === 'string' && value !== '' ? value : null),
}
const SHAPE: Kept<string> = { ...COLOUR, key: 'shape', fallback: 'round' }

/** All that was put aside, as one text to search in. */
const aside = (): string =>
  JSON.stringify(Object.entries(all()).filter(([key]) => key.startsWith('aside')))

const slowly = (text: string) => async (colour: string) => {
  await new Promise((resolve) => setImmediate(resolve))
  return `${colour} ${text}`
}

beforeEach(reset)

describe('what is kept', () => {
  test('is what was saved', async () => {
    await save(COLOUR, 'red')
    expect(await load(COLOUR)).toBe('red')
    expect(await load(SHAPE)).toBe('round')
  })

  test('is the fallback while nothing was saved, and nothing is put aside', async () => {
    expect(await load(COLOUR)).toBe('grey')
    expect(await hasAside()).toBe(false)
    expect(all()).toEqual({})
  })

  test('is gone once removed', async () => {
    await save(COLOUR, 'red')
    await remove(COLOUR)
    expect(await load(COLOUR)).toBe('grey')
  })
})

describe('what is changed', () => {
  test('begins with what is kept, or the fallback', async () => {
    await change(COLOUR, (colour) => `${colour}ish`)
    await change(COLOUR, async (colour) => `dark ${colour}`)
    expect(await load(COLOUR)).toBe('dark greyish')
  })

  test('changes one after the other, however many are asked for at once', async () => {
    await Promise.all(['1', '2', '3'].map((number) => change(COLOUR, slowly(number))))
    expect(await load(COLOUR)).toBe('grey 1 2 3')
  })

  test('says so where it cannot be written, and the next change works again', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('disk full'))
    await expect(change(COLOUR, () => 'red')).rejects.toThrow('disk full')
    await change(COLOUR, () => 'blue')
    expect(await load(COLOUR)).toBe('blue')
  })
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
    put('colour', raw)
    expect(await load(COLOUR)).toBe('grey')
    expect(aside()).toContain(JSON.stringify(raw))
    expect(all()).not.toHaveProperty('colour')
    expect(await hasAside()).toBe(true)
  })

  test('what is saved afterwards is kept beside it', async () => {
    put('colour', { version: 3, value: 'ultraviolet' })
    await load(COLOUR)
    await save(COLOUR, 'red')
    expect(await load(COLOUR)).toBe('red')
    expect(aside()).toContain('ultraviolet')
  })

  test('a second and a third one do not push out the first', async () => {
    for (const raw of ['first', 'second', 'third']) {
      put('colour', raw)
      await load(COLOUR)
    }
    for (const raw of ['first', 'second', 'third']) expect(aside()).toContain(raw)
  })

  test('two that are found at the same moment are both kept', async () => {
    put('colour', 'infrared')
    put('shape', 'square')
    expect(await Promise.all([load(COLOUR), load(SHAPE)])).toEqual(['grey', 'round'])
    expect(aside()).toContain('infrared')
    expect(aside()).toContain('square')
  })
})

describe('a storage that does not work', () => {
  test('gives the fallback where it cannot be read', async () => {
    browser.storage.local.get.mockRejectedValueOnce(new Error('damaged file'))
    expect(await load(COLOUR)).toBe('grey')
    browser.storage.local.get.mockRejectedValueOnce(new Error('damaged file'))
    expect(await hasAside()).toBe(false)
  })

  test('says so where it cannot be written', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('disk full'))
    await expect(save(COLOUR, 'red')).rejects.toThrow('disk full')
  })

  test('leaves what cannot be put aside where it is', async () => {
    put('colour', 'infrared')
    browser.storage.local.set.mockRejectedValueOnce(new Error('disk full'))
    expect(await load(COLOUR)).toBe('grey')
    expect(all()).toEqual({ colour: 'infrared' })
  })
})

test('a record is an object with members, not a list and not null', () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true])
  expect([null, [], 'a', 1, undefined].filter(isRecord)).toEqual([])
})
