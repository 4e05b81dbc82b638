import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, listeners, reset } = fakeBrowser()
jest.unstable_mockModule('webextension-polyfill', () => ({ default: browser }))
const { onAskedByContent } = await import('../../../../src/platform/wire/answer.ts')
const { askContent } = await import('../../../../src/platform/wire/messages.ts')

const NOTHING = { page: null, view: null }
const nothing = async () => undefined
const SEEN = {
  type: 'page-seen',
  facts: [],
  address: 'https://zoom.us/j/81234567890?pwd=example.1',
}

beforeEach(() => {
  reset()
  listeners.length = 0
})

describe('asking a page', () => {
  test('the page itself hears the question, not the frames in it', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce('the answer')
    expect(await askContent(7, 'what-page')).toBe('the answer')
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'what-page' }, { frameId: 0 }],
    ])
  })

  test('rejects where nobody is there', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'))
    await expect(askContent(7, 'what-page')).rejects.toThrow('no receiver')
  })
})

describe('answering what pages and the popup ask', () => {
  const sender = { tab: { id: 7 } }
  const ANSWERS = {
    'page-seen': async () => NOTHING,
    'observations-made': nothing,
    'show-row': async () => true,
    'hide-flag': nothing,
    'keep-flag': async () => null,
    'keep-settings': nothing,
    'keep-ticks': nothing,
  }

  test('one listener answers all questions, and is handed who asks', async () => {
    const pageSeen = jest.fn(async () => NOTHING)
    const hideFlag = jest.fn(async () => undefined)
    onAskedByContent({ ...ANSWERS, 'page-seen': pageSeen, 'hide-flag': hideFlag })
    expect(listeners).toHaveLength(1)
    expect(await listeners[0]?.(SEEN, sender)).toBe(NOTHING)
    expect(pageSeen.mock.calls).toEqual([[SEEN, sender]])
    expect(hideFlag).not.toHaveBeenCalled()
  })

  test.each(['what-page', 'unheard-of', '', 'toString', '__proto__', 'constructor'])(
    'a question that is somebody else’s is left alone: %j',
    (type) => {
      onAskedByContent(ANSWERS)
      expect(listeners[0]?.({ type }, sender)).toBeUndefined()
    },
  )

  test('a failure reaches whoever asked', async () => {
    const pageSeen = jest.fn(async () => NOTHING).mockRejectedValueOnce(new Error('disk full'))
    onAskedByContent({ ...ANSWERS, 'page-seen': pageSeen })
    await expect(listeners[0]?.(SEEN, sender)).rejects.toThrow('disk full')
  })
})
