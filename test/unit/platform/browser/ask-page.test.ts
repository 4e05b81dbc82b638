import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { askPage } = await import('../../../../src/platform/browser/ask-page.ts')

const TAB = { id: 7, windowId: 3, address: 'https://zoom.us/j/81234567890', isPrivate: false }
const NO_TAB = { id: undefined, windowId: undefined, address: undefined, isPrivate: false }
const ANSWER = { address: TAB.address, flagClosed: false }

beforeEach(reset)
afterEach(() => void jest.useRealTimers())

describe('asking its page', () => {
  test('gives what the script in the page says', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(ANSWER)
    expect(await askPage(TAB)).toEqual(ANSWER)
  })

  test('gives null where no script is', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
    expect(await askPage(TAB)).toBeNull()
  })

  test('gives null without a tab, and asks nobody', async () => {
    expect(await askPage(NO_TAB)).toBeNull()
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
  })

  test('does not wait for a page that is busy for longer than 0.4 seconds', async () => {
    jest.useFakeTimers()
    browser.tabs.sendMessage.mockReturnValueOnce(new Promise(() => undefined))
    const asked = askPage(TAB)
    await jest.advanceTimersByTimeAsync(400)
    expect(await asked).toBeNull()
  })

  test('waits for a page that answers a little late', async () => {
    jest.useFakeTimers()
    browser.tabs.sendMessage.mockReturnValueOnce(
      new Promise((resolve) => setTimeout(resolve, 300, ANSWER)),
    )
    const asked = askPage(TAB)
    await jest.advanceTimersByTimeAsync(300)
    expect(await asked).toEqual(ANSWER)
  })
})
