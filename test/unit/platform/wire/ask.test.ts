import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { askBackground, isAlive, onAsked } from '../../../../src/platform/wire/ask.ts'
import { fakeBrowser } from '../fake-browser.ts'

/** Here nothing is imported: the script finds the browser’s interface in the page’s own world. */
const world = globalThis as { browser?: unknown; chrome?: unknown }
const { browser, listeners, reset } = fakeBrowser()

const SEEN = { address: 'https://zoom.us/j/81234567890?pwd=example.1', facts: [] }

beforeEach(() => {
  reset()
  listeners.length = 0
})
afterEach(() => {
  delete world.browser
  delete world.chrome
})

describe.each(['browser', 'chrome'] as const)('where the interface is called `%s`', (name) => {
  beforeEach(() => {
    delete world.browser
    world[name] = browser
  })

  test('the background hears the question, and its answer comes back', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce('the answer')
    expect(await askBackground('page-seen', SEEN)).toBe('the answer')
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[{ ...SEEN, type: 'page-seen' }]])
  })

  test('one listener answers the popup, by the callback that every browser knows', async () => {
    const answer = { address: 'https://zoom.us/', flagClosed: false, facts: [] }
    onAsked({
      'what-page': async () => answer,
      'redraw-flag': async () => undefined,
      'facts-seen': async () => undefined,
      'show-row': async () => true,
    })
    expect(listeners).toHaveLength(1)
    const respond = jest.fn()
    // True keeps the line open until the answer is there.
    expect(listeners[0]?.({ type: 'what-page' }, {}, respond)).toBe(true)
    await Promise.resolve()
    expect(respond.mock.calls).toEqual([[answer]])
  })
})

describe('an extension that has gone', () => {
  test('is alive as long as it has its id', () => {
    world.browser = browser
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
  ])('is dead once %s', (_, interface_) => {
    world.browser = interface_
    expect(isAlive()).toBe(false)
  })

  test.each([
    ['refuses the message', { runtime: { sendMessage: () => Promise.reject(new Error('gone')) } }],
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
