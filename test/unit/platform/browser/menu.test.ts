import { beforeEach, expect, jest, test } from '@jest/globals'

interface Chosen {
  menuItemId: string
  linkUrl?: string
  selectionText?: string
}
const chosen: ((info: Chosen, tab?: object) => void)[] = []
const menus = {
  removeAll: jest.fn(async (): Promise<void> => undefined),
  create: jest.fn((_entry: unknown): void => undefined),
  onClicked: { addListener: (listener: (typeof chosen)[0]) => void chosen.push(listener) },
}
const browser: { contextMenus: typeof menus | undefined } = { contextMenus: menus }
Object.assign(globalThis, { browser })
const { offerMenu, onMenu } = await import('../../../../src/platform/browser/menu.ts')

beforeEach(() => {
  jest.clearAllMocks()
  browser.contextMenus = menus
})

const TITLES = { check: 'Check this', panel: 'Open beside' }

test('one entry on links and selected text, one on pages and our icon, in place of older ones', async () => {
  await offerMenu(TITLES)
  expect(menus.removeAll).toHaveBeenCalledTimes(1)
  expect(menus.create.mock.calls).toEqual([
    [{ id: 'check', title: 'Check this', contexts: ['link', 'selection'] }],
    [{ id: 'panel', title: 'Open beside', contexts: ['page', 'action'] }],
  ])
})

test('of what is checked the link counts, else the selected text; the panel opens beside the tab', () => {
  const seen: unknown[] = []
  onMenu({ check: (text) => seen.push(text), panel: (tab) => seen.push(tab) })
  for (const listener of chosen) {
    listener({ menuItemId: 'check', linkUrl: 'https://zoom.us/', selectionText: 'here' })
    listener({ menuItemId: 'check', selectionText: 'zoom.us/j/81234567890' })
    listener({ menuItemId: 'panel' }, { id: 7, windowId: 3 })
  }
  expect(seen).toEqual(['https://zoom.us/', 'zoom.us/j/81234567890', { id: 7, windowId: 3 }])
})

test('a browser without such menus, as on phones, goes without', async () => {
  browser.contextMenus = undefined
  onMenu({ check: () => undefined, panel: () => undefined })
  await offerMenu(TITLES)
  expect(menus.create).not.toHaveBeenCalled()
})
