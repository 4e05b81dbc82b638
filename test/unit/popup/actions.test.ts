import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { describeVisit } from '../../../src/advice/visit.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'
import type { PopupModel } from '../../../src/ui/popup/popup-model.ts'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { makeActions } = await import('../../../src/popup/actions.ts')

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LEAKY = `${JOIN}?pwd=example.1&zak=example.2&uname=Guest#success`
const PRIVATE = { id: 7, windowId: 3, address: JOIN, isPrivate: true }
const TAB = { ...PRIVATE, isPrivate: false }

const writeText = jest.fn(async (_text: string): Promise<void> => undefined)
Object.defineProperty(globalThis, 'navigator', { value: { clipboard: { writeText } } })

/** The popup on a page: its actions, and the model that they change. */
function popupOn(address: string, tab = TAB) {
  const at = {
    model: {
      visit: describeVisit({ recognition: recognize(address), isAnswered: true, isAllowed: true }),
      role: 'participant',
      ticked: ['share'],
      facts: [],
      hidden: null,
    } as unknown as PopupModel,
  }
  const actions = makeActions(
    () => tab,
    () => at.model,
    async (change) => void (at.model = { ...at.model, ...change }),
  )
  return { actions, at }
}
const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message)
const settled = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  reset()
  browser.runtime.sendMessage.mockImplementation(async () => null)
})

describe('copying the remedy', () => {
  test('of a link with secrets is the link without them, all else kept', async () => {
    const { actions } = popupOn(LEAKY)
    expect(await actions.copyRemedy('clean-link')).toBe(true)
    expect(writeText.mock.calls).toEqual([[`${JOIN}?uname=Guest#success`]])
  })

  test('of a wrapped link is the link inside, without its secrets', async () => {
    const wrapped = `https://www.google.com/url?q=${encodeURIComponent(LEAKY)}`
    await popupOn(wrapped).actions.copyRemedy('clean-link')
    expect(writeText.mock.calls).toEqual([[`${JOIN}?uname=Guest#success`]])
  })

  test('of an insecure link is the secure one', async () => {
    await popupOn(JOIN.replace('https', 'http')).actions.copyRemedy('secure-link')
    expect(writeText.mock.calls).toEqual([[JOIN]])
  })

  test('says so where the browser refuses, or there is no link', async () => {
    writeText.mockRejectedValueOnce(new Error('not focused'))
    expect(await popupOn(LEAKY).actions.copyRemedy('clean-link')).toBe(false)
    writeText.mockClear()
    expect(await popupOn('https://example.com/').actions.copyRemedy('clean-link')).toBe(false)
    expect(writeText).not.toHaveBeenCalled()
  })
})

describe('what the reader chooses', () => {
  const FOR_TAB = { id: 7, isPrivate: false }

  test('shows at once, and is handed to the background to be kept', () => {
    const { actions, at } = popupOn(JOIN)
    actions.setRole('host')
    actions.tick('mute', true)
    expect(at.model).toMatchObject({ role: 'host', ticked: ['share', 'mute'] })
    actions.tick('share', false)
    expect(at.model.ticked).toEqual(['mute'])
    expect(sent()).toEqual([
      { type: 'keep-settings', change: { roles: { join: 'host' } }, tab: FOR_TAB },
      { type: 'keep-tick', meeting: '81234567890', id: 'mute', isTicked: true, tab: FOR_TAB },
      { type: 'keep-tick', meeting: '81234567890', id: 'share', isTicked: false, tab: FOR_TAB },
    ])
  })

  test('in a private window says that it was, for the background to keep nothing', () => {
    const { actions } = popupOn(JOIN, PRIVATE)
    actions.tick('mute', true)
    void actions.setFlag('page', false)
    for (const message of sent()) expect(message).toMatchObject({ tab: PRIVATE_TAB })
    expect(sent()).toHaveLength(2)
  })
  const PRIVATE_TAB = { id: 7, isPrivate: true }

  test('of ticks is kept for meetings alone', () => {
    const { actions, at } = popupOn('https://zoom.us/meeting/schedule')
    actions.tick('mute', true)
    expect(at.model.ticked).toEqual(['share', 'mute'])
    expect(sent()).toEqual([])
  })

  test('shows also where nothing can be kept', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('disk full'))
    const { actions, at } = popupOn(JOIN)
    actions.setRole('host')
    await settled()
    expect(at.model.role).toBe('host')
  })

  test('the page of the settings opens, and the popup closes', async () => {
    const closed = jest.fn()
    Object.assign(globalThis, { close: closed })
    popupOn(JOIN).actions.openOptions()
    await settled()
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledTimes(1)
    expect(closed).toHaveBeenCalledTimes(1)
  })
})

describe('hiding the flag', () => {
  test('shows what holds once it is kept', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce('site')
    const { actions, at } = popupOn(LEAKY)
    actions.setFlag('site', false)
    await settled()
    expect(at.model.hidden).toBe('site')
    expect(sent()).toMatchObject([
      { place: { site: 'us02web.zoom.us', page: 'us02web.zoom.us/j/81234567890' } },
    ])
    browser.runtime.sendMessage.mockResolvedValueOnce({ failed: 'disk full' })
    actions.setFlag('always', true)
    await settled()
    expect(at.model.hidden).toBe('site')
  })

  test('where no page is known has no place', () => {
    popupOn('https://example.com/').actions.setFlag('always', true)
    expect(sent()).toMatchObject([{ type: 'keep-flag', place: null }])
  })
})

describe('showing on the page', () => {
  test('a row is asked of the frame that it stands in', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(true)
    const row = { frame: 3, key: 'x' } as Parameters<ReturnType<typeof makeActions>['showRow']>[0]
    expect(await popupOn(JOIN).actions.showRow(row)).toBe(true)
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'show-row', key: 'x' }, { frameId: 3 }],
    ])
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'))
    expect(await popupOn(JOIN).actions.showRow(row)).toBe('gone')
  })

  test('leaving goes to an empty page, never back into the trap', async () => {
    const close = jest.fn()
    Object.assign(globalThis, { close })
    popupOn('https://us05web-zoom.biz/').actions.leave()
    await settled()
    expect(browser.tabs.update.mock.calls).toEqual([[7, { url: 'about:blank', active: true }]])
    expect(close).toHaveBeenCalledTimes(1)
  })

  test('a printed checklist has what was ticked', () => {
    const { actions, at } = popupOn(JOIN)
    at.model = { ...at.model, role: 'host' }
    actions.print()
    expect(browser.tabs.create.mock.calls).toEqual([
      [{ url: expect.stringMatching(/popup\.html\?print=host&ticked=share$/) }],
    ])
  })
})
