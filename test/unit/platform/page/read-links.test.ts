import { beforeEach, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { readPageLinks } = await import('../../../../src/platform/page/read-links.ts')

const PART = { from: 0, scraps: [{ text: 'https://zoom.us/j/1' }], isCut: false, isDone: false }
const WHOLE = { ...PART, isDone: true }
const CUT = { scraps: [], isCut: true, isDone: true }
const given = (...results: object[]) =>
  browser.scripting.executeScript.mockResolvedValueOnce(results as never)
const read = async () => {
  const parts: object[] = []
  for await (const part of readPageLinks(7)) parts.push(part)
  return parts
}

beforeEach(reset)

test('what page and frames give, each with its frame, and each asked until it is done', async () => {
  given({ frameId: 0, result: PART }, { frameId: 3, result: WHOLE }, { frameId: 4, result: PART })
  given({ frameId: 0, result: { ...PART, from: 1 } })
  given({ frameId: 0, result: WHOLE })
  given({ frameId: 4, result: WHOLE })
  expect(await read()).toMatchObject([
    { ...PART, frame: 0 },
    { ...WHOLE, frame: 3 },
    { ...PART, frame: 4 },
    { ...PART, from: 1, frame: 0 },
    { ...WHOLE, frame: 0 },
    { ...WHOLE, frame: 4 },
  ])
})

test('whoever asks for no more lets the page go', async () => {
  given({ frameId: 0, result: PART })
  for await (const _ of readPageLinks(7)) break
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1)
})

test.each([{ result: null }, { error: { message: 'x is not a function' } }])(
  'a frame in which it threw was not looked at to its end, and the page itself was not at all: %j',
  async (thrown) => {
    given({ frameId: 0, result: WHOLE }, { frameId: 3, ...thrown })
    expect(await read()).toMatchObject([
      { ...WHOLE, frame: 0 },
      { ...CUT, frame: 3 },
    ])
    given({ frameId: 0, ...thrown }, { frameId: 3, result: WHOLE })
    expect(await read()).toEqual([])
  },
)

test('a page that goes in between was not looked at to its end', async () => {
  given({ frameId: 0, result: PART })
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'))
  expect(await read()).toMatchObject([PART, { ...CUT, frame: 0 }])
})

test('nothing where the browser forbids it', async () => {
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access chrome:// URLs'))
  expect(await read()).toEqual([])
})
