import { beforeEach, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { bringSession } = await import('../../../../src/platform/browser/bring-session.ts')

const { executeScript } = browser.scripting
const none = Promise.resolve({ policy: {}, problems: [] })
const tab = { id: 7 } as Parameters<typeof bringSession>[0]['tab'] & object

beforeEach(reset)

test('the session comes into the very frame that asks, and does not wait for the page', async () => {
  const url = 'https://us02web.zoom.us/wc/81234567890/start'
  // On Zoom’s own hosts it does not wait for a slow browser’s policy.
  await bringSession({ tab, frameId: 3, url }, new Promise(() => undefined))
  expect(executeScript.mock.calls).toEqual([
    [
      {
        target: { tabId: 7, frameIds: [3] },
        files: ['src/content/zoom-side.js', 'src/content/session-script.js'],
        injectImmediately: true,
      },
    ],
  ])
})

test('what reads Zoom’s pages comes to the doors that the organization names', async () => {
  const policy = Promise.resolve({ policy: { zoomDomains: ['zoom.example.edu'] }, problems: [] })
  await bringSession({ tab, url: 'https://zoom.example.edu/meeting/schedule' }, policy)
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
    files: ['src/content/zoom-side.js', 'src/content/session-script.js'],
  })
})

test.each(['https://us05webzoom.us/j/81234567890', 'https://zoom.us.evil.example/', 'about:blank'])(
  'what reads Zoom’s pages does not come to %s',
  async (url) => {
    await bringSession({ tab, url }, none)
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      files: ['src/content/session-script.js'],
    })
  },
)

test('who is in no tab gets nothing', async () => {
  await bringSession({ url: 'https://zoom.us/j/81234567890' }, none)
  expect(executeScript).not.toHaveBeenCalled()
})
