/** What the background does when the extension was installed or updated. */
import { expect, test } from '@jest/globals'
import { all, browser } from './background-stage.ts'

const { addListener } = browser.runtime.onInstalled
await import('../../src/background/service-worker.ts')
const listeners = addListener.mock.calls.map(([listener]) => listener as (details: object) => void)

/** Tells of an installation or an update, and waits for what follows. */
async function tell(details: object): Promise<string[]> {
  for (const listener of listeners) listener(details)
  await new Promise((resolve) => setTimeout(resolve))
  return browser.tabs.create.mock.calls.map(([tab]) => (tab as { url: string }).url)
}

test('an installation opens the first page, and keeps nothing', async () => {
  const opened = await tell({ reason: 'install' })
  expect(opened).toEqual(['chrome-extension://anteroom/src/welcome/welcome.html'])
  expect(all()).toEqual({})
})

test('one by an administrator opens none', async () => {
  browser.management.getSelf.mockResolvedValueOnce({ installType: 'admin' })
  expect(await tell({ reason: 'install' })).toEqual([])
})

test('an update opens none, and leaves word that there is news', async () => {
  expect(await tell({ reason: 'update', previousVersion: '1.0.0' })).toEqual([])
  expect(all()).toEqual({ news: { version: 1, value: '1.2.3' } })
})

test.each([
  { reason: 'update', previousVersion: '1.2.3' },
  { reason: 'chrome_update' },
  { reason: 'browser_update' },
])('nothing follows from %o', async (details) => {
  expect(await tell(details)).toEqual([])
  expect(all()).toEqual({})
})
