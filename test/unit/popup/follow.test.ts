import { beforeEach, expect, test } from '@jest/globals'
import type { OnScreen } from '../../../src/popup/follow.ts'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { follow } = await import('../../../src/popup/follow.ts')
const { gather } = await import('../../../src/popup/gather.ts')

const ZOOMS = 'https://us02web.zoom.us/j/81234567890'
const OTHER = 'https://mail.example.org/'
const tabAt = (address: string) => ({ id: 7, windowId: 3, address, isPrivate: false })

const reads = () => browser.scripting.executeScript.mock.calls.length

/** Follows a page, in the panel or in the popup. */
async function following(address: string, isPanel: boolean) {
  let onTabChange: () => Promise<void> = async () => undefined
  let tab = tabAt(address)
  const shown: OnScreen = { tab, model: await gather(tab) }
  await follow(
    shown,
    (change) => void (shown.model = { ...shown.model, ...change }),
    async () => tab,
    isPanel ? (callback) => void (onTabChange = callback) : null,
  )
  return {
    shown,
    goTo: async (next: string) => {
      tab = tabAt(next)
      await onTabChange()
    },
  }
}

beforeEach(() => {
  reset()
  browser.tabs.sendMessage.mockImplementation(async () => undefined)
})

test('the popup looks for the links of the page that was clicked on', async () => {
  const { shown } = await following(OTHER, false)
  expect(reads()).toBe(1)
  expect(shown.model.found).not.toBeUndefined()
})

test('the panel looks by itself on Zoom’s pages alone, elsewhere while its list of links is open', async () => {
  const { shown, goTo } = await following(OTHER, true)
  expect(reads()).toBe(0)
  await goTo(ZOOMS)
  expect(reads()).toBe(1)
  await goTo(OTHER)
  expect(reads()).toBe(1)
  // Nor does it go on showing the other page's.
  expect(shown.model.found).toBeUndefined()
  shown.hasLinksOpen = true
  await shown.findLinks?.()
  expect(reads()).toBe(2)
  await goTo('https://news.example.org/')
  expect(reads()).toBe(3)
})
