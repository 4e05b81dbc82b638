import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { onTabChange, openPanel, tabOfPanel } =
  await import('../../../../src/platform/browser/panel.ts')

const TAB = { id: 7, windowId: 3 }
const ADDRESS = 'https://zoom.us/j/81234567890'
const OWN = 'chrome-extension://anteroom/src/popup/panel.html'
const open = jest.fn(async (_where?: object): Promise<void> => undefined)
const isOpen = jest.fn(async (_where: object) => false)
const create = jest.fn(async (_what: { url: string }): Promise<void> => undefined)
const REFUSED = new Error('may only be called from a user input handler')

/** A browser with these of the three ways, and no other. */
const withWays = (ways: object): void => {
  const none = { sidePanel: undefined, sidebarAction: undefined, windows: undefined }
  Object.assign(browser, none, ways)
}

beforeEach(reset)

test('Chromium is asked before anything is awaited, for the window of the tab', () => {
  withWays({ sidePanel: { open }, windows: { create } })
  void openPanel(TAB)
  expect(open.mock.calls).toEqual([[{ windowId: 3 }]])
  expect(create).not.toHaveBeenCalled()
})

test('so is Firefox', async () => {
  withWays({ sidebarAction: { open, isOpen }, windows: { create } })
  const opening = openPanel(TAB)
  expect(open).toHaveBeenCalledTimes(1)
  await opening
  expect(create).not.toHaveBeenCalled()
})

test('where Firefox refuses, a window of our own stands for the tab', async () => {
  withWays({ sidebarAction: { open, isOpen }, windows: { create } })
  open.mockRejectedValueOnce(REFUSED)
  await openPanel(TAB)
  expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', url: `${OWN}?tab=7` })
})

test('one that stands there already comes to the front', async () => {
  const update = jest.fn(async (_window: number, _change: object): Promise<void> => undefined)
  withWays({ windows: { create, update } })
  browser.tabs.query.mockResolvedValueOnce([TAB, { id: 9, windowId: 5, url: `${OWN}?tab=7` }])
  await openPanel(TAB)
  expect(browser.tabs.update.mock.calls).toEqual([[9, { active: true }]])
  expect(update.mock.calls).toEqual([[5, { focused: true }]])
  expect(create).not.toHaveBeenCalled()
})

test('but not beside a sidebar that is open already', async () => {
  withWays({ sidebarAction: { open, isOpen }, windows: { create } })
  open.mockRejectedValueOnce(REFUSED)
  isOpen.mockResolvedValueOnce(true)
  await openPanel(TAB)
  expect(isOpen.mock.calls).toEqual([[{ windowId: 3 }]])
  expect(create).not.toHaveBeenCalled()
})

test('a browser without panel and windows, as on phones, opens a tab', async () => {
  withWays({})
  await openPanel(TAB)
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: `${OWN}?tab=7` }]])
})

describe('the tab of the panel', () => {
  const panelAt = (search: string): void => void Object.assign(globalThis, { location: { search } })

  test('is the one in front', async () => {
    panelAt('')
    browser.tabs.query.mockResolvedValueOnce([TAB])
    expect(await tabOfPanel()).toMatchObject(TAB)
  })

  test('is in a window of our own the one for which it opened, until that is closed', async () => {
    panelAt('?tab=7')
    browser.tabs.get.mockResolvedValueOnce({ ...TAB, url: ADDRESS })
    expect(await tabOfPanel()).toEqual({ ...TAB, address: ADDRESS, isPrivate: false })
    expect(browser.tabs.get.mock.calls).toEqual([[7]])
    browser.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7'))
    expect(await tabOfPanel()).toMatchObject({ id: undefined })
  })
})

describe('a change', () => {
  test('is another tab in front, and a page that begins or ends to load', () => {
    const heard = jest.fn()
    onTabChange(heard)
    const { onActivated, onUpdated } = browser.tabs
    const [activated] = onActivated.addListener.mock.calls[0] as [(info: object) => void]
    const [updated] = onUpdated.addListener.mock.calls[0] as [(id: number, info: object) => void]
    activated({ tabId: 8, windowId: 3 })
    updated(7, { status: 'loading' })
    updated(7, { title: 'Lesson' })
    expect(heard.mock.calls).toEqual([[8], [7]])
  })
})
