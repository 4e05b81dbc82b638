import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { redrawFlag } = await import('../../../../src/platform/browser/redraw.ts')
const { activeTab, askPage, openTab, ownPage } =
  await import('../../../../src/platform/browser/tabs.ts')

const TAB = { id: 7, windowId: 3, address: 'https://zoom.us/j/81234567890', isPrivate: false }
const NO_TAB = { id: undefined, windowId: undefined, address: undefined, isPrivate: false }
const ANSWER = { address: TAB.address, flagClosed: false }

beforeEach(reset)
afterEach(() => void jest.useRealTimers())

describe('the tab that the reader looks at', () => {
  test('is the active one of this window', async () => {
    browser.tabs.query.mockResolvedValueOnce([
      { id: 7, windowId: 3, url: TAB.address, incognito: false },
    ])
    expect(await activeTab()).toEqual(TAB)
    expect(browser.tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]])
  })

  test('may be private', async () => {
    browser.tabs.query.mockResolvedValueOnce([
      { id: 7, windowId: 3, url: TAB.address, incognito: true },
    ])
    expect(await activeTab()).toEqual({ ...TAB, isPrivate: true })
  })

  test('may have no address that we may know', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 7, windowId: 3 }])
    expect(await activeTab()).toEqual({ ...TAB, address: undefined })
  })

  test('may not be there', async () => {
    expect(await activeTab()).toEqual(NO_TAB)
  })
})

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

describe('drawing the flag anew', () => {
  test('asks the page to', async () => {
    await redrawFlag(7)
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'redraw-flag' }, { frameId: 0 }],
    ])
  })

  test('is no failure where there is no page, or no script in it', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
    await expect(redrawFlag(7)).resolves.toBeUndefined()
    await expect(redrawFlag(undefined)).resolves.toBeUndefined()
  })
})

test('a page of ours opens in a tab of its own', async () => {
  await openTab(ownPage('src/popup/popup.html'))
  expect(browser.tabs.create.mock.calls).toEqual([
    [{ url: 'chrome-extension://anteroom/src/popup/popup.html' }],
  ])
})
