import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { flagDefeated, watchOver } = await import('../../../src/background/flag-defeated.ts')
const { wasDefeated } = await import('../../../src/platform/browser/raise-alarm.ts')

const HOST = 'us05webzoom.us'
const LOOKALIKE = `https://${HOST}/j/81234567890`
const { tabs, action } = browser
const opened = () => tabs.create.mock.calls.map(([tab]) => (tab as { url: string }).url)
const alarm = (tab: number) =>
  `chrome-extension://anteroom/src/alarm/alarm.html?tab=${tab}&host=${HOST}`

/** Watches for half a minute. A page is asked by a message, which `answer` answers. */
const watch = async (tab: number, answer: () => Promise<unknown>) => {
  tabs.sendMessage.mockImplementation(answer)
  void watchOver(tab)
  await jest.advanceTimersByTimeAsync(30_000)
}

beforeEach(() => {
  reset()
  jest.useFakeTimers()
  tabs.get.mockResolvedValue({ url: LOOKALIKE, active: true })
})
afterEach(() => void jest.useRealTimers())

test.each([
  ['hangs', () => new Promise(() => undefined)],
  ['cannot be asked', () => Promise.reject(new Error('no receiver'))],
  ['has not shown its flag', async () => false],
])('a look-alike that %s is told by badge and page', async (_, answer) => {
  await watch(1, answer)
  expect(opened()).toEqual([alarm(1)])
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '!' }]])
})

test.each(['https://us06webzoom.us/', 'blob:https://us06webzoom.us/made-up'])(
  'one that has gone on to another, %s, is told as that',
  async (url) => {
    tabs.get.mockResolvedValue({ url, active: true })
    await watch(1, async () => false)
    expect(opened()).toEqual([alarm(1).replace('us05', 'us06')])
  },
)

test('one that shows it late is not', async () => {
  await watch(2, jest.fn(async () => true).mockResolvedValueOnce(false))
  expect(opened()).toEqual([])
})

test('nor one that the reader has left', async () => {
  tabs.get.mockResolvedValue({ url: 'https://example.org/', active: true })
  await watch(3, () => new Promise(() => undefined))
  expect(opened()).toEqual([])
})

test('nor one behind another tab, where no flag can be seen', async () => {
  tabs.get.mockResolvedValue({ url: LOOKALIKE, active: false })
  await watch(3, async () => false)
  expect(opened()).toEqual([])
})

test('nor one whose tab is closed', async () => {
  tabs.get.mockRejectedValue(new Error('no such tab'))
  await watch(3, () => new Promise(() => undefined))
  expect(opened()).toEqual([])
})

test('told twice at once, our page opens once', async () => {
  const told = [1, 2].map(() => flagDefeated({ address: LOOKALIKE }, { tab: { id: 4 } } as never))
  await Promise.all(told)
  expect(opened()).toEqual([alarm(4)])
  expect([await wasDefeated(4, HOST), await wasDefeated(5, HOST)]).toEqual([true, false])
})

test('where the browser can keep nothing it is told all the same', async () => {
  const { session } = browser.storage
  session.get.mockRejectedValueOnce(new Error('broken'))
  session.set.mockRejectedValueOnce(new Error('full'))
  await flagDefeated({ address: LOOKALIKE }, { tab: { id: 11 } } as never)
  expect(opened()).toEqual([alarm(11)])
})

test('the mark on the icon outlasts an answer that was under way', async () => {
  const painted = await new Promise((resolve) => {
    action.setBadgeText.mockImplementationOnce(async () => resolve(await wasDefeated(10, HOST)))
    void flagDefeated({ address: LOOKALIKE }, { tab: { id: 10 } } as never)
  })
  expect(painted).toBe(true)
})

test('our page opens in the window of the look-alike, or where there are tabs, and in front', async () => {
  tabs.get.mockResolvedValue({ windowId: 8 })
  tabs.create.mockRejectedValueOnce(new Error('no tabs in this window'))
  tabs.create.mockResolvedValueOnce({ windowId: 9 })
  await flagDefeated({ address: LOOKALIKE }, { tab: { id: 7 } } as never)
  const page = { url: alarm(7), active: true }
  expect(tabs.create.mock.calls).toEqual([[{ ...page, windowId: 8, openerTabId: 7 }], [page]])
  expect(browser.windows.update.mock.calls).toEqual([[9, { focused: true }]])
})

test('a page of Zoom’s that is told of opens nothing', async () => {
  await flagDefeated({ address: 'https://zoom.us/j/81234567890' }, { tab: { id: 6 } } as never)
  expect(opened()).toEqual([])
})
