/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals'
import { waitFor } from '@testing-library/preact'
import { shippedLocales } from '../../scripts/locales/shipped.mjs'
import { english } from '../unit/english.ts'
import { fakeBrowser } from '../unit/platform/fake-browser.ts'

const { browser } = fakeBrowser()
// jsdom lays nothing out, so it cannot scroll.
jest.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)

test('what the reader does while the page is still being read is not undone by what was read', async () => {
  let finish = (_results: unknown[]): void => undefined
  const reading = new Promise<unknown[]>((resolve) => (finish = resolve))
  const executeScript = jest.fn(() => reading)
  Object.assign(browser, { scripting: { executeScript } })
  Object.assign(globalThis, { requestAnimationFrame: setTimeout })
  const shipped = shippedLocales('chrome')['en'] ?? {}
  browser.i18n.getMessage.mockImplementation((name) => shipped[name]?.message ?? '')
  browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.example.org/' }])
  const part = () => document.querySelector<HTMLSelectElement>('.role')

  await import('../../src/popup/popup-page.tsx')
  await waitFor(() => expect(executeScript).toHaveBeenCalled())
  expect(part()?.value).toBe('participant')
  part()!.value = 'host'
  part()!.dispatchEvent(new Event('change'))
  finish([{ frameId: 0, result: { from: 0, scraps: [], isCut: false, isDone: true } }])
  document.querySelector<HTMLElement>('.bar .links')?.click()
  await waitFor(() => expect(document.body.textContent).toContain(english('found_none')))
  document.querySelector<HTMLElement>('.bar .checklist')?.click()
  await waitFor(() => expect(part()?.value).toBe('host'))
})
