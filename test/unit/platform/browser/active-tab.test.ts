import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { activeTab } = await import('../../../../src/platform/browser/active-tab.ts')

const TAB = { id: 7, windowId: 3, address: 'https://zoom.us/j/81234567890', isPrivate: false }
beforeEach(reset)

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
    expect(await activeTab()).toEqual({
      id: undefined,
      windowId: undefined,
      address: undefined,
      isPrivate: false,
    })
  })
})
