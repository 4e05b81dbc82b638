import { expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

fakeBrowser()
const { version, zoomOrigins } = await import('../../../../src/platform/browser/own-manifest.ts')

test('the version and Zoom’s pages are those of the manifest', () => {
  expect(version()).toBe('1.2.3')
  expect(zoomOrigins()).toEqual(['*://*.zoom.us/*', '*://*.zoom.com/*'])
})
