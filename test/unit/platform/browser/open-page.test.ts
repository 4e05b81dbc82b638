import { expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser } = fakeBrowser()
const { openTab, ownPage } = await import('../../../../src/platform/browser/open-page.ts')

test('a page of ours opens in a tab of its own', async () => {
  await openTab(ownPage('src/popup/popup.html'))
  expect(browser.tabs.create.mock.calls).toEqual([
    [{ url: 'chrome-extension://anteroom/src/popup/popup.html' }],
  ])
})
