import { beforeEach, expect, jest, test } from '@jest/globals'
import { readText } from '../../../project/repository.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { bringSession } = await import('../../../../src/platform/browser/bring-session.ts')

const { executeScript } = browser.scripting
const tab = { id: 7 } as Parameters<typeof bringSession>[0]['tab'] & object

beforeEach(reset)

test('the session comes into the very frame that asks, and does not wait for the page', async () => {
  await bringSession({ tab, frameId: 3, url: 'https://us02web.zoom.us/wc/81234567890/start' })
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
  browser.storage.managed.get.mockResolvedValueOnce({ zoomDomains: ['zoom.example.edu'] })
  jest
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(new Response(readText('assets/managed-schema.json')))
  await bringSession({ tab, frameId: 0, url: 'https://zoom.example.edu/meeting/schedule' })
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
    files: ['src/content/zoom-side.js', 'src/content/session-script.js'],
  })
})

test.each(['https://us05webzoom.us/j/81234567890', 'https://zoom.us.evil.example/', 'about:blank'])(
  'what reads Zoom’s pages does not come to %s',
  async (url) => {
    await bringSession({ tab, frameId: 0, url })
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      files: ['src/content/session-script.js'],
    })
  },
)

test('who is in no tab gets nothing', async () => {
  await bringSession({ url: 'https://zoom.us/j/81234567890' })
  expect(executeScript).not.toHaveBeenCalled()
})
