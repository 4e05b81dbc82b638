/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { keepLooking } = await import('../../../src/content/keep-looking.ts')
const { shared } = await import('../../../src/content/shared.ts')

const world = globalThis as { navigation?: EventTarget }
const changed = () => world.navigation?.dispatchEvent(new Event('currententrychange'))
const { sendMessage } = browser.runtime
const isWorthIt = jest.fn(() => false)
const lookAgain = jest.fn(() => true)
/** The session has come. */
const bring = () => void (shared().lookAgain = lookAgain)

beforeEach(() => {
  reset()
  browser.runtime.id = 'anteroom'
  isWorthIt.mockReturnValue(false)
  lookAgain.mockReturnValue(true)
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
  delete world.navigation
  delete shared().lookAgain
})

describe.each([true, false])('where the Navigation API is there: %s', (hasApi) => {
  beforeEach(() => {
    if (hasApi) world.navigation = new EventTarget()
    keepLooking(isWorthIt)
  })

  test('a quiet page is looked at once and then every second, and nothing is asked', () => {
    expect(isWorthIt).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(3000)
    expect(isWorthIt).toHaveBeenCalledTimes(4)
    expect(sendMessage).not.toHaveBeenCalled()
  })

  test('once a look is worth it the session looks, also where the next address is not', () => {
    isWorthIt.mockReturnValueOnce(true)
    jest.advanceTimersByTime(1000)
    bring()
    jest.advanceTimersByTime(3000)
    expect(sendMessage).toHaveBeenCalledTimes(1)
    expect(lookAgain).toHaveBeenCalledTimes(3)
  })

  test('it stops once the session says so, and leaves no timer behind', () => {
    isWorthIt.mockReturnValue(true)
    bring()
    lookAgain.mockReturnValue(false)
    jest.advanceTimersByTime(1000)
    changed()
    jest.advanceTimersByTime(5000)
    expect(lookAgain).toHaveBeenCalledTimes(1)
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('the event of a change', () => {
  test('is followed at once', () => {
    world.navigation = new EventTarget()
    keepLooking(isWorthIt)
    changed()
    expect(isWorthIt).toHaveBeenCalledTimes(2)
  })

  test('is found by the poll where a listener of the page stops it', () => {
    world.navigation = new EventTarget()
    world.navigation.addEventListener('currententrychange', (event) => {
      event.stopImmediatePropagation()
    })
    keepLooking(isWorthIt)
    changed()
    expect(isWorthIt).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(1000)
    expect(isWorthIt).toHaveBeenCalledTimes(2)
  })
})

test('a page that is loaded beforehand is asked about once it is shown', () => {
  Object.assign(document, { prerendering: true })
  isWorthIt.mockReturnValue(true)
  keepLooking(isWorthIt)
  jest.advanceTimersByTime(3000)
  expect(sendMessage).not.toHaveBeenCalled()
  Object.assign(document, { prerendering: false })
  // A listener of the page comes later, however near the event's beginning.
  const stop = (event: Event): void => event.stopImmediatePropagation()
  addEventListener('prerenderingchange', stop, { once: true, capture: true })
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

describe('the first exchange', () => {
  beforeEach(() => void isWorthIt.mockReturnValue(true))

  test('is that of a session that knows nothing, and left for the session', async () => {
    sendMessage.mockResolvedValueOnce({ recognition: null })
    keepLooking(isWorthIt)
    expect(sendMessage.mock.calls).toEqual([
      [
        {
          type: 'page-seen',
          address: location.href.split('#')[0],
          facts: [],
          frames: [],
          news: [],
          isFirst: true,
        },
      ],
    ])
    expect(shared().firstExchange?.address).toBe(location.href.split('#')[0])
    expect(await shared().firstExchange?.answer).toEqual({ recognition: null })
  })

  test('is made again until the session comes, ever more seldom', () => {
    sendMessage.mockRejectedValue(new Error('no receiver'))
    keepLooking(isWorthIt)
    jest.advanceTimersByTime(2000)
    expect(sendMessage).toHaveBeenCalledTimes(3)
    jest.advanceTimersByTime(60_000)
    expect(sendMessage).toHaveBeenCalledTimes(6)
  })

  test('an invalidated context ends, and never touches the browser', () => {
    browser.runtime.id = undefined
    keepLooking(isWorthIt)
    expect(sendMessage).not.toHaveBeenCalled()
    expect(jest.getTimerCount()).toBe(0)
  })
})
