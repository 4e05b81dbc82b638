/** The background’s judgment of a text that was pasted into a page. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import { all, ask, browser, listeners, put, say, TAB } from './background-stage.ts'

await import('../../src/background/service-worker.ts')

const FORUM = 'https://forum.example.org/new'
const LINK = 'https://us02web.zoom.us/j/81234567890?pwd=Example123.1'
const paste = (text: string, address = FORUM) => ask({ type: 'text-pasted', address, text }, TAB)

beforeEach(() => {
  browser.permissions.contains.mockResolvedValue(true)
  put('settings', { version: 1, value: { language: 'auto', posting: true, roles: {} } })
})

test('offers help, puts the flag into that page, and keeps nothing', async () => {
  const before = JSON.stringify(all())
  expect(await paste(LINK)).toMatchObject({
    offer: { views: { paste: { buttons: [{ label: say('posting_paste') }] } } },
  })
  expect(browser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: TAB.id }, files: ['src/content/posting-help.js'] }],
  ])
  expect(JSON.stringify(all())).toBe(before)
})

describe('says nothing', () => {
  test.each([
    ['of a clean link', 'https://us02web.zoom.us/j/81234567890', FORUM],
    ['on Zoom’s own pages', LINK, 'https://zoom.us/meeting/schedule'],
    ['on a look-alike, where the guard speaks', LINK, 'https://us05webzoom.us/j/81234567890'],
  ])('%s', async (_, text, address) => {
    expect(await paste(text, address)).toBeNull()
    expect(browser.scripting.executeScript).not.toHaveBeenCalled()
  })

  test('where the switch is off', async () => {
    put('settings', { version: 1, value: { language: 'auto', posting: false, roles: {} } })
    expect(await paste(LINK)).toBeNull()
  })

  test('where the permission is gone, though a script lives on', async () => {
    browser.permissions.contains.mockResolvedValue(false)
    expect(await paste(LINK)).toBeNull()
  })

  test('where the reader has hidden the flag, until it is shown again', async () => {
    await ask({ type: 'hide-flag', scope: 'site', address: FORUM }, TAB)
    expect(await paste(LINK)).toBeNull()
  })
})

test('a page cannot speak for another site', async () => {
  const message = { type: 'text-pasted', address: FORUM, text: LINK }
  const sender = { tab: TAB, frameId: 0, url: FORUM, origin: 'https://other.example' }
  expect(await listeners[0]?.(message, sender)).toEqual({ failed: 'Error: refused' })
})
