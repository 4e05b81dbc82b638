/**
 * @jest-environment jsdom
 * @jest-environment-options { "url": "https://us05webzoom.us/j/81234567890" }
 */
import { expect, test } from '@jest/globals'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser } = fakeBrowser()
const first = expect.objectContaining({ type: 'page-seen', isFirst: true })

test('a look-alike opened behind another tab is watched over anew once it is seen', async () => {
  Object.defineProperty(document, 'hidden', { value: true })
  await import('../../../src/content/guard-script.ts')
  const asked = () => browser.runtime.sendMessage.mock.calls
  expect(asked()).toEqual([[first]])
  // The page may hang or ask from then on: its listener comes later.
  addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(asked()).toEqual([[first], [first]])
})
