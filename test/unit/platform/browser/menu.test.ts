import { beforeEach, expect, jest, test } from '@jest/globals'

const chosen: ((info: { linkUrl?: string; selectionText?: string }) => void)[] = []
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

test('one entry on links and selected text takes the place of an older one', async () => {
  await offerMenu('Check this')
  expect(menus.removeAll).toHaveBeenCalledTimes(1)
  expect(menus.create.mock.calls).toEqual([
    [{ id: 'check', title: 'Check this', contexts: ['link', 'selection'] }],
  ])
})

test('the link counts, else the selected text', () => {
  const seen: string[] = []
  onMenu((text) => seen.push(text))
  for (const listener of chosen) {
    listener({ linkUrl: 'https://zoom.us/', selectionText: 'here' })
    listener({ selectionText: 'zoom.us/j/81234567890' })
  }
  expect(seen).toEqual(['https://zoom.us/', 'zoom.us/j/81234567890'])
})

test('a browser without such menus, as on phones, goes without', async () => {
  browser.contextMenus = undefined
  onMenu(() => undefined)
  await offerMenu('Check this')
  expect(menus.create).not.toHaveBeenCalled()
})
