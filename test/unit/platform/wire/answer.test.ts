import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { answerInContent, onPageChange } from '../../../../src/platform/wire/answer.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { listeners, reset } = fakeBrowser()
// The polyfill looks for the browser as soon as it is imported.
const { answerInBackground } = await import('../../../../src/platform/wire/answer-in-background.ts')

const ZOOM = 'https://zoom.us'
const SEEN = {
  type: 'page-seen',
  address: `${ZOOM}/j/81234567890`,
  facts: [],
  frames: [],
  news: [],
}
const PAGE = { tab: { id: 7 }, frameId: 0, url: SEEN.address, origin: ZOOM }
const OWN = 'chrome-extension://anteroom'
const POPUP = { url: `${OWN}/src/popup/popup.html`, origin: OWN }
const READ = { recognition: null, facts: [], frames: [], looks: [], until: null, view: null }

/** What a sender gets from the one listener; `nobody` where it does not answer. */
const answerTo = (message: object, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    const answer = listeners[0]?.(message, sender, resolve)
    // True keeps the channel open until the answer is there.
    if (answer !== true) resolve(answer ?? 'nobody')
  })
const REFUSED = { failed: expect.stringContaining('refused') as unknown }

beforeEach(() => {
  reset()
  listeners.length = 0
})

describe('in the background', () => {
  const pageSeen = jest.fn(async (_asks: unknown, _sender: unknown) => READ)
  const keepTicks = jest.fn(async () => undefined)
  beforeEach(() =>
    answerInBackground(
      {
        'page-seen': pageSeen,
        'show-row': async () => 'itself',
        'hide-flag': async () => undefined,
        'open-panel': async () => undefined,
        'flag-defeated': async () => undefined,
        'leave-page': async () => undefined,
        'text-pasted': async () => null,
      },
      {
        'keep-flag': async () => null,
        'keep-settings': async () => undefined,
        'keep-tick': keepTicks,
        'show-again': async () => undefined,
        erase: async () => ({}),
        'put-back': async () => undefined,
      },
    ),
  )

  test('one listener answers, and knows who asks', async () => {
    expect(listeners).toHaveLength(1)
    expect(await answerTo(SEEN, PAGE)).toBe(READ)
    expect(pageSeen.mock.calls).toEqual([[SEEN, PAGE]])
    expect(await answerTo({ type: 'keep-tick' }, POPUP)).toBeNull()
  })

  test('a popup that was opened in a tab is one of our pages still', async () => {
    expect(await answerTo({ type: 'keep-flag' }, { ...POPUP, tab: { id: 9 } })).toBeNull()
  })

  test('a sandboxed page, which has no origin, speaks for the address where it stands', async () => {
    expect(await answerTo(SEEN, { ...PAGE, origin: 'null' })).toBe(READ)
    const elsewhere = { ...PAGE, origin: 'null', url: 'https://evil.example/' }
    expect(await answerTo(SEEN, elsewhere)).toEqual(REFUSED)
  })

  test('a failure reaches whoever asked', async () => {
    pageSeen.mockRejectedValueOnce(new Error('disk full'))
    expect(await answerTo(SEEN, PAGE)).toEqual({ failed: 'Error: disk full' })
  })

  test.each([
    ['a sandboxed frame', { ...PAGE, frameId: 3, origin: 'null' }],
    ['a page of another origin than it says', { ...PAGE, origin: 'https://evil.example' }],
    ['a page of another scheme', { ...PAGE, origin: 'http://zoom.us' }],
    ['a sender without an origin', { ...PAGE, origin: undefined }],
    ['one of our own pages', POPUP],
  ])('a page’s message is refused to %s', async (_, sender) => {
    expect(await answerTo(SEEN, sender)).toEqual(REFUSED)
    expect(pageSeen).not.toHaveBeenCalled()
  })

  test.each(['about:blank', 'data:text/html,x', 'file:///j/1', 'no address'])(
    'an opaque origin is nobody’s, also where the address has one: %s',
    async (address) => {
      const sender = { ...PAGE, url: address, origin: 'null' }
      expect(await answerTo({ ...SEEN, address }, sender)).toEqual(REFUSED)
      expect(await answerTo({ type: 'show-row', frame: 0, key: 'x' }, sender)).toEqual(REFUSED)
    },
  )

  test.each([
    ['a content script', PAGE],
    ['a page whose address begins like ours', { ...PAGE, url: `${OWN}.evil.example/` }],
    ['nobody known', {}],
  ])('nothing is kept for %s', async (_, sender) => {
    for (const type of ['keep-tick', 'keep-flag', 'keep-settings'])
      expect(await answerTo({ type }, sender)).toEqual(REFUSED)
    expect(keepTicks).not.toHaveBeenCalled()
  })

  test('nothing at all is no message', async () => {
    expect(await answerTo(null as never, PAGE)).toBe('nobody')
  })

  test.each(['what-page', 'page-changed', '', 'toString', '__proto__', 'constructor'])(
    'a message that is somebody else’s is left alone: %j',
    async (type) => {
      expect(await answerTo({ type }, PAGE)).toBe('nobody')
    },
  )
})

describe('in a content script', () => {
  const STATE = {
    address: SEEN.address,
    recognition: null,
    language: null,
    flagClosed: false,
    facts: [],
    frames: [],
  }
  const life = new AbortController()
  beforeEach(() =>
    answerInContent(
      {
        'what-page': async () => STATE,
        'redraw-flag': async () => undefined,
        'frame-news': async () => undefined,
        'show-row': async ({ key }) => (key === 'here' ? 'itself' : 'gone'),
      },
      life.signal,
    ),
  )

  test('each question has its answer, until the signal aborts', async () => {
    expect(await answerTo({ type: 'what-page' }, POPUP)).toBe(STATE)
    expect(await answerTo({ type: 'show-row', key: 'here' }, POPUP)).toBe('itself')
    expect(await answerTo({ type: 'unheard-of' }, POPUP)).toBe('nobody')
    expect(await answerTo(null as never, POPUP)).toBe('nobody')
    life.abort()
    expect(await answerTo({ type: 'what-page' }, POPUP)).toBe('nobody')
  })
})

describe('an open popup', () => {
  const CHANGED = { type: 'page-changed' }
  test('is told of changes of the page in its tab, and of no other', async () => {
    const heard = jest.fn()
    onPageChange(() => 7, heard)
    const others = [{ ...PAGE, tab: { id: 8 } }, { ...PAGE, frameId: 3 }, POPUP]
    for (const sender of others) expect(await answerTo(CHANGED, sender)).toBe('nobody')
    await answerTo(SEEN, PAGE)
    expect(heard).not.toHaveBeenCalled()
    expect(await answerTo(CHANGED, PAGE)).toBe('nobody')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('without a tab hears nothing', async () => {
    const heard = jest.fn()
    onPageChange(() => undefined, heard)
    await answerTo(CHANGED, { frameId: 0 })
    expect(heard).not.toHaveBeenCalled()
  })
})
