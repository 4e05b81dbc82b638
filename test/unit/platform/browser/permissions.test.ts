import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { allowZoom, isZoomAllowed } = await import('../../../../src/platform/browser/permissions.ts')

const ZOOMS = { origins: ['*://*.zoom.us/*', '*://*.zoom.com/*'] }

beforeEach(reset)

describe('whether we may run on Zoom’s pages', () => {
  test.each([true, false])('is what the browser says: %s', async (isAllowed) => {
    browser.permissions.contains.mockResolvedValueOnce(isAllowed)
    expect(await isZoomAllowed()).toBe(isAllowed)
    expect(browser.permissions.contains.mock.calls).toEqual([[ZOOMS]])
  })

  test('counts as yes where the browser cannot say: no false alarm', async () => {
    browser.permissions.contains.mockRejectedValueOnce(new Error('not supported'))
    expect(await isZoomAllowed()).toBe(true)
  })
})

describe('asking for Zoom’s pages', () => {
  test.each([true, false])('says what the reader answers: %s', async (isGranted) => {
    browser.permissions.request.mockResolvedValueOnce(isGranted)
    expect(await allowZoom()).toBe(isGranted)
    expect(browser.permissions.request.mock.calls).toEqual([[ZOOMS]])
  })

  test('asks at once, while the click still counts', () => {
    void allowZoom()
    expect(browser.permissions.request).toHaveBeenCalledTimes(1)
  })

  test('counts as no where the browser refuses to ask', async () => {
    browser.permissions.request.mockRejectedValueOnce(new Error('not a user gesture'))
    expect(await allowZoom()).toBe(false)
  })
})
