import { beforeEach, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { readPageLinks } = await import('../../../../src/platform/page/read-links.ts')

const SCRAPS = { scraps: [{ text: 'https://zoom.us/j/1', isLink: true, count: 1 }], isCut: false }
const given = (...results: object[]) =>
  browser.scripting.executeScript.mockResolvedValueOnce(results as never)

beforeEach(reset)

test('what page and frames gave, each with its frame', async () => {
  given({ frameId: 0, result: SCRAPS }, { frameId: 3, result: SCRAPS })
  expect(await readPageLinks(7)).toEqual([
    { ...SCRAPS, frame: 0 },
    { ...SCRAPS, frame: 3 },
  ])
})

test.each([{ result: null }, { error: { message: 'x is not a function' } }])(
  'a frame in which it threw was not looked at to its end, and the page itself was not at all: %j',
  async (thrown) => {
    given({ frameId: 0, result: SCRAPS }, { frameId: 3, ...thrown })
    expect(await readPageLinks(7)).toEqual([
      { ...SCRAPS, frame: 0 },
      { scraps: [], isCut: true, frame: 3 },
    ])
    given({ frameId: 0, ...thrown }, { frameId: 3, result: SCRAPS })
    expect(await readPageLinks(7)).toBeNull()
  },
)

test('nothing where the browser forbids it', async () => {
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access chrome:// URLs'))
  expect(await readPageLinks(7)).toBeNull()
})
