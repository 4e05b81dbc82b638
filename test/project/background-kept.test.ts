/** What the popup, the flag and the context menu have the background keep. */
import { describe, expect, test } from '@jest/globals'
import { browser, all, ask, askAsPopup, TAB, SEEN, LOOKALIKE } from './background-stage.ts'

const PLACE = { site: 'zoom.us', page: 'zoom.us/j/81234567890' }
const FOR_TAB = { id: 7, isPrivate: false }
const keep = (change: object) => askAsPopup({ type: 'keep-settings', change, tab: FOR_TAB })

/** The settings before the reader chooses anything. */
const NONE = { language: 'auto', labels: 'auto', role: 'auto', posting: 'auto', roles: {} }

const valueOf = (key: string): unknown => (all()[key] as { value: unknown } | undefined)?.value

const { addListener } = browser.contextMenus.onClicked
await import('../../src/background/service-worker.ts')
const [menuListener] = addListener.mock.calls[0] as [(chosen: { linkUrl: string }) => void]

describe('what the popup wants kept', () => {
  test('settings are added to those that are there, and the flag is drawn anew', async () => {
    await keep({ roles: { join: 'host' } })
    await keep({ language: 'fr' })
    await keep({ roles: { start: 'participant' } })
    expect(valueOf('settings')).toEqual({
      ...NONE,
      language: 'fr',
      roles: { join: 'host', start: 'participant' },
    })
  })

  test.each([
    { type: 'keep-settings', change: { language: 'fr' }, tab: FOR_TAB },
    { type: 'keep-settings', change: { labels: 'fr' }, tab: FOR_TAB },
    { type: 'keep-settings', change: { roles: { join: 'host' } }, tab: FOR_TAB },
    { type: 'keep-flag', scope: 'always', place: null, isShown: true, tab: FOR_TAB },
    { type: 'show-again', scope: 'site', entry: 'zoom.us' },
    { type: 'erase' },
    { type: 'put-back', erased: {} },
  ])('what holds everywhere has every flag drawn anew: $type $change', async (message) => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 7 }, { id: 8 }, {}])
    await askAsPopup(message)
    expect(browser.tabs.sendMessage.mock.calls.map(([id, sent]) => [id, sent])).toEqual([
      [7, { type: 'redraw-flag' }],
      [8, { type: 'redraw-flag' }],
    ])
  })

  test('two changes in one moment are both kept: a click may wake the background', async () => {
    await Promise.all([keep({ roles: { join: 'host' } }), keep({ language: 'fr' })])
    expect(valueOf('settings')).toEqual({ ...NONE, language: 'fr', roles: { join: 'host' } })
  })

  test('a flag hidden and shown again is shown', async () => {
    const change = { type: 'keep-flag', scope: 'site', place: PLACE, tab: FOR_TAB }
    await askAsPopup({ ...change, isShown: false })
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'redraw-flag' }, { frameId: 0 }],
    ])
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    await askAsPopup({ ...change, isShown: true })
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { tone: 'caution' } })
  })

  test('showing again says where the flag is still hidden', async () => {
    const change = { type: 'keep-flag', place: PLACE, tab: FOR_TAB }
    expect(await askAsPopup({ ...change, scope: 'site', isShown: false })).toBe('site')
    expect(await askAsPopup({ ...change, scope: 'always', isShown: false })).toBe('always')
    expect(await askAsPopup({ ...change, scope: 'always', isShown: true })).toBe('site')
    expect(await askAsPopup({ ...change, scope: 'site', isShown: true })).toBeNull()
  })

  test('always is hidden and shown again also where there is no place', async () => {
    const change = { type: 'keep-flag', place: null, tab: FOR_TAB }
    expect(await askAsPopup({ ...change, scope: 'always', isShown: false })).toBe('always')
    expect(await askAsPopup({ ...change, scope: 'always', isShown: true })).toBeNull()
    expect(await askAsPopup({ ...change, scope: 'site', isShown: false })).toBeNull()
  })

  test('what was erased is put back, and the entry in the menu follows the language', async () => {
    await keep({ language: 'fr' })
    const before = all()
    const erased = await askAsPopup({ type: 'erase' })
    expect(all()).toEqual({})
    browser.contextMenus.create.mockClear()
    await askAsPopup({ type: 'put-back', erased })
    expect(all()).toEqual(before)
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(2)
  })

  test('showing a flag that was only closed keeps nothing: the window may be private', async () => {
    await askAsPopup({
      type: 'keep-flag',
      scope: 'page',
      place: PLACE,
      isShown: true,
      tab: FOR_TAB,
    })
    expect(all()).toEqual({})
  })
})

describe('a link on which our entry in the context menu is chosen', () => {
  const choose = async (): Promise<void> => {
    menuListener?.({ linkUrl: LOOKALIKE })
    await new Promise((resolve) => setTimeout(resolve))
  }

  test('is left for the popup, which opens over the page', async () => {
    await choose()
    expect(browser.storage.session.set.mock.calls).toEqual([[{ 'to-check': LOOKALIKE }]])
    expect(browser.action.openPopup).toHaveBeenCalledTimes(1)
    expect(browser.tabs.create).not.toHaveBeenCalled()
  })

  test('is checked in a tab where the browser does not open the popup', async () => {
    browser.action.openPopup.mockRejectedValueOnce(new Error('no user gesture'))
    await choose()
    expect(browser.tabs.create.mock.calls).toEqual([
      [{ url: 'chrome-extension://anteroom/src/popup/popup.html' }],
    ])
  })
})

describe('in a private window nothing is kept', () => {
  const PRIVATE = { ...FOR_TAB, isPrivate: true }
  test.each([
    { type: 'keep-tick', meeting: '81234567890', id: 'mute', isTicked: true },
    { type: 'keep-settings', change: { language: 'fr' } },
    { type: 'keep-flag', scope: 'always', place: PLACE, isShown: false },
  ])('by the popup: $type', async (message) => {
    await askAsPopup({ ...message, tab: PRIVATE })
    expect(all()).toEqual({})
    await askAsPopup({ ...message, tab: FOR_TAB })
    expect(all()).not.toEqual({})
  })

  test('by the flag, which still shows on the next page', async () => {
    const hide = { type: 'hide-flag', scope: 'always', address: SEEN.address }
    await ask(hide, { ...TAB, incognito: true })
    expect(all()).toEqual({})
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { tone: 'caution' } })
  })

  test('but what other windows have hidden may be shown again', async () => {
    const change = { type: 'keep-flag', scope: 'always', place: PLACE }
    await askAsPopup({ ...change, isShown: false, tab: FOR_TAB })
    expect(await askAsPopup({ ...change, isShown: true, tab: PRIVATE })).toBeNull()
  })
})
