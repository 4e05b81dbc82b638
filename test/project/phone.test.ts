/** @jest-environment jsdom */
/** Background and panel as in Firefox for Android, which lacks much of what a computer’s browser has. */
import { expect, jest, test } from '@jest/globals'
import { waitFor } from '@testing-library/preact'
import { shippedLocales } from '../../scripts/locales/shipped.mjs'
import { ask, browser, LOOKALIKE, SEEN, TAB } from './background-stage.ts'
import { english } from '../unit/english.ts'

// jsdom lays nothing out, so it cannot scroll.
jest.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)
Object.assign(globalThis, { requestAnimationFrame: setTimeout })

const WHAT_IS_MISSING = ['windows', 'contextMenus', 'commands', 'management', 'storage.managed']
const starts = browser.runtime.onInstalled.addListener
const created = browser.tabs.create
const shipped = shippedLocales('firefox')['en'] ?? {}
const speak = () =>
  browser.i18n.getMessage.mockImplementation((name) => shipped[name]?.message ?? '')

for (const name of WHAT_IS_MISSING) {
  const [last = '', ...path] = name.split('.').toReversed()
  const owner = path.reduce((at, key) => at[key] as typeof at, browser as Record<string, unknown>)
  delete owner[last]
}
Object.assign(browser, { action: {} })

/** Rejections that nobody handles, as a browser would print them. */
const unhandled: unknown[] = []
process.on('unhandledRejection', (reason) => unhandled.push(reason))

// First, since a module is evaluated once.
test('after the installation the first page opens, and nothing fails', async () => {
  speak()
  await import('../../src/background/service-worker.ts')
  for (const [listener] of starts.mock.calls as [(what: object) => void][])
    listener({ reason: 'install' })
  await waitFor(() => expect(created).toHaveBeenCalledTimes(1))
  expect(created.mock.calls[0]).toEqual([
    { url: browser.runtime.getURL('src/welcome/welcome.html') },
  ])
  expect(unhandled).toEqual([])
})

test('a page of Zoom’s gets its flag, and its button opens the panel in a tab, for that page', async () => {
  speak()
  expect(await ask(SEEN, TAB)).toMatchObject({
    view: { title: english('passcode_in_link_title') },
  })
  await ask({ type: 'open-panel' }, TAB)
  expect(created.mock.calls).toEqual([
    [{ url: browser.runtime.getURL('src/popup/panel.html?tab=7') }],
  ])
})

test('a look-alike that hides its flag is told of by a page in front', async () => {
  browser.tabs.get.mockResolvedValueOnce({ windowId: 1 })
  created.mockResolvedValueOnce({ windowId: 1 })
  await ask({ type: 'flag-defeated', address: LOOKALIKE }, TAB)
  expect(created.mock.calls[0]).toMatchObject([{ active: true }])
})

test('the panel in a tab of its own shows the page for which it was opened', async () => {
  speak()
  history.replaceState(null, '', '/src/popup/panel.html?tab=7')
  browser.tabs.get.mockImplementation(async (id) => ({ id, url: SEEN.address }))
  await import('../../src/popup/popup-page.tsx')
  await waitFor(() =>
    expect(document.body.textContent).toContain(english('passcode_in_link_title')),
  )
  expect(document.querySelectorAll('.bar button')).toHaveLength(5)
  expect(unhandled).toEqual([])
})
