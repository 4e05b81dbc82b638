import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  announceChange,
  askBackground,
  askContent,
  isAlive,
} from '../../../../src/platform/wire/ask.ts'
import { fakeBrowser } from '../fake-browser.ts'

/** Here nothing is imported: the script finds the browser’s interface in the page’s own world. */
const world = globalThis as { browser?: unknown; chrome?: unknown }
const { browser, reset } = fakeBrowser()

const SEEN = {
  address: 'https://zoom.us/j/81234567890?pwd=example.1',
  facts: [],
  frames: [],
  news: [],
}

beforeEach(() => {
  reset()
  delete world.chrome
  world.browser = browser
})
afterEach(() => void delete world.browser)

describe('asking', () => {
  test.each(['browser', 'chrome'] as const)(
    'the background hears it where the interface is called `%s`',
    async (name) => {
      delete world.browser
      world[name] = browser
      browser.runtime.sendMessage.mockResolvedValueOnce('the answer')
      expect(await askBackground('page-seen', SEEN)).toBe('the answer')
      expect(browser.runtime.sendMessage.mock.calls).toEqual([[{ ...SEEN, type: 'page-seen' }]])
    },
  )

  test('a page: the page itself hears it, not the frames in it', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce('the answer')
    expect(await askContent(7, 'what-page')).toBe('the answer')
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'what-page' }, { frameId: 0 }],
    ])
  })

  test('a change is told to whoever listens, with what is new', async () => {
    const state = {
      address: SEEN.address,
      recognition: null,
      language: null,
      flagClosed: true,
      facts: [],
      frames: [],
    }
    await announceChange(state)
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[{ type: 'page-changed', state }]])
  })

  test.each([
    ['nobody is there', () => Promise.reject(new Error('no receiver'))],
    ['a stopped worker closes the channel', () => Promise.resolve(undefined)],
    ['the other side failed', () => Promise.resolve({ failed: 'disk full' })],
  ])('rejects where %s', async (_, send) => {
    browser.runtime.sendMessage.mockImplementationOnce(send)
    await expect(askBackground('page-seen', SEEN)).rejects.toThrow(Error)
    browser.tabs.sendMessage.mockImplementationOnce(send)
    await expect(askContent(7, 'what-page')).rejects.toThrow(Error)
  })

  test('an answer without a value is one', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce(null)
    expect(await askBackground('page-seen', SEEN)).toBeNull()
  })
})

describe('an invalidated context', () => {
  test('is none as long as the extension has its id', () => {
    expect(isAlive()).toBe(true)
  })

  test.each([
    ['its id is gone, as Chromium does it', { runtime: { id: undefined } }],
    ['all of `runtime` is gone', {}],
    ['there is no interface at all', undefined],
    [
      'a look at it is an error, as Firefox does it',
      {
        get runtime(): never {
          throw new Error('dead object')
        },
      },
    ],
  ])('is told: %s', (_, interface_) => {
    world.browser = interface_
    expect(isAlive()).toBe(false)
  })

  test.each([
    ['throws at once', { runtime: { sendMessage: () => fail() } }],
    ['is no longer there', {}],
  ])('asking it rejects, and never throws: it %s', async (_, interface_) => {
    world.browser = interface_
    await expect(askBackground('page-seen', SEEN)).rejects.toThrow(Error)
  })
})

function fail(): never {
  throw new Error('Extension context invalidated.')
}
