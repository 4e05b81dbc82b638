/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { keepLooking } from '../../../src/content/keep-looking.ts'

const world = globalThis as { navigation?: EventTarget }
const changed = () => world.navigation?.dispatchEvent(new Event('currententrychange'))

beforeEach(() => void jest.useFakeTimers())
afterEach(() => {
  jest.useRealTimers()
  delete world.navigation
})

describe.each([true, false])('where the Navigation API is there: %s', (hasApi) => {
  const look = jest.fn(() => true)
  beforeEach(() => {
    look.mockReset().mockReturnValue(true)
    if (hasApi) world.navigation = new EventTarget()
    keepLooking(look)
  })

  test('it looks at once and then every second', () => {
    expect(look).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(3000)
    expect(look).toHaveBeenCalledTimes(4)
  })

  test('it stops once a look says so, and leaves no timer behind', () => {
    look.mockReturnValue(false)
    jest.advanceTimersByTime(1000)
    changed()
    jest.advanceTimersByTime(5000)
    expect(look).toHaveBeenCalledTimes(2)
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('the event of a change', () => {
  test('is followed at once, until a look ends it', () => {
    world.navigation = new EventTarget()
    const look = jest.fn(() => true)
    keepLooking(look)
    look.mockReturnValue(false)
    changed()
    changed()
    expect(look).toHaveBeenCalledTimes(2)
    expect(jest.getTimerCount()).toBe(0)
  })

  test('is found by the poll where a listener of the page stops it', () => {
    world.navigation = new EventTarget()
    world.navigation.addEventListener('currententrychange', (event) => {
      event.stopImmediatePropagation()
    })
    const look = jest.fn(() => true)
    keepLooking(look)
    changed()
    expect(look).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(2)
  })
})
