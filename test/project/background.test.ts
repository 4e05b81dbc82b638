import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../unit/platform/fake-browser.ts'
import { readJson } from './repository.ts'

const { browser, listeners, all, put, reset } = fakeBrowser()
jest.unstable_mockModule('webextension-polyfill', () => ({ default: browser }))

/** The background’s answer to a message; the browser may have started it for this very message. */
const ask = async (message: object, tab: object, frameId = 0): Promise<unknown> =>
  listeners[0]?.(message, { tab, frameId })

const english = readJson<Record<string, { message: string }>>('assets/_locales/en/messages.json')
const say = (key: string): string => english[key]?.message ?? ''

type MenuListener = (chosen: { linkUrl: string }) => void
let menuListener: MenuListener

const TAB = { id: 7, incognito: false }
const PLACE = { site: 'zoom.us', page: 'zoom.us/j/81234567890' }
const SEEN = {
  type: 'page-seen',
  facts: [],
  address: 'https://zoom.us/j/81234567890?pwd=example.1',
}

const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const WRAPPER = `https://www.google.com/url?q=${encodeURIComponent(LOOKALIKE)}`

const keep = (change: object) => ask({ type: 'keep-settings', change, tab: 7 }, TAB)

const valueOf = (key: string): unknown => (all()[key] as { value: unknown } | undefined)?.value

beforeEach(() => {
  reset()
  browser.i18n.getMessage.mockImplementation(say)
})

// First, since a module is evaluated once: nothing may be awaited above the last listener, or the
// message that woke the background is lost.
test('the background listens as soon as it is started, before anything is awaited', async () => {
  browser.storage.local.get.mockReturnValue(new Promise(() => undefined))
  await import('../../src/background/service-worker.ts')
  expect(listeners).toHaveLength(1)
  menuListener = browser.contextMenus.onClicked.addListener.mock.calls[0]?.[0] as MenuListener
  const { onAdded, onRemoved } = browser.permissions
  for (const { addListener } of [onAdded, onRemoved]) expect(addListener).toHaveBeenCalledTimes(1)
  expect(browser.runtime.onStartup.addListener).toHaveBeenCalledTimes(3)
  browser.storage.local.get.mockReset()
  browser.storage.local.get.mockImplementation(async (key) => {
    const items = all()
    return key !== null && key in items ? { [key]: items[key] } : {}
  })
})

describe('a page was seen', () => {
  test('the badge counts what was found, and the flag is drawn in the reader’s language', async () => {
    expect(await ask(SEEN, TAB)).toMatchObject({
      page: 'join',
      view: { severity: 'caution', title: say('passcode_in_link_title'), lang: 'en' },
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
  })

  test('no flag where it is hidden, but the badge counts all the same', async () => {
    await ask({ type: 'hide-flag', scope: 'page', address: SEEN.address }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
  })

  test('no flag on a page that is about no meeting, and the badge is emptied', async () => {
    expect(await ask({ ...SEEN, address: 'https://zoom.us/wc/leave' }, TAB)).toEqual({
      page: null,
      view: null,
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]])
  })

  test('the flag is drawn also where the storage is damaged, and nothing of it is lost', async () => {
    put('settings', 'scribble')
    put('hidden', { version: 99, value: 'from tomorrow' })
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { severity: 'caution' } })
    expect(JSON.stringify(all())).toContain('scribble')
    expect(JSON.stringify(all())).toContain('from tomorrow')
  })

  test('looking leaves nothing in the storage', async () => {
    await ask(SEEN, TAB)
    expect(all()).toEqual({})
  })
})

describe('the guard saw a page', () => {
  const see = async (address: string) => {
    const answer = await ask({ type: 'page-seen', address, facts: [] }, TAB)
    return (answer as { view: unknown }).view
  }
  const isGuardOn = (isOn: boolean): void => {
    browser.permissions.contains.mockImplementation(async () => isOn)
  }
  afterEach(() => isGuardOn(true))

  test.each([LOOKALIKE, WRAPPER])('%s: danger, badge and all', async (address) => {
    expect(await see(address)).toMatchObject({ severity: 'danger', lang: 'en' })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
    expect(all()).toEqual({})
  })

  test.each([
    ['an innocent page', 'https://legalzoom.com/j/81234567890'],
    ['a link that leads to Zoom itself', `https://www.google.com/url?q=${SEEN.address}`],
  ])('%s: nothing, and no badge', async (_, address) => {
    expect(await see(address)).toBeNull()
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]])
  })

  test('nothing once it is off, though the script lives on in its page', async () => {
    isGuardOn(false)
    expect(await see(LOOKALIKE)).toBeNull()
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]])
    expect(await see(SEEN.address)).toMatchObject({ severity: 'caution' })
  })

  test('a flag hidden on a link is hidden where that leads, and not on other links', async () => {
    await ask({ type: 'hide-flag', scope: 'page', address: WRAPPER }, TAB)
    expect(await see(WRAPPER)).toBeNull()
    expect(await see(LOOKALIKE)).toBeNull()
    const other = 'https://www.google.com/url?q=https://w03zoom.us/j/81234567890'
    expect(await see(other)).toMatchObject({ severity: 'danger' })
    expect(JSON.stringify(all())).not.toMatch(/zoom|google/)
  })
})

describe('what a page shows of its protections', () => {
  const FORM = 'https://zoom.us/meeting/schedule'
  const box = (says: string) => ({
    kind: 'form-box',
    label: '',
    says,
    rowMark: 'waiting-room',
    row: 0,
  })
  const fact = (state: string) => ({
    fact: 'waiting-room',
    state,
    lockedByOrganisation: false,
    seenIn: 'schedule-form',
    key: 'the row',
    frame: 0,
    at: 0,
  })

  test.each([
    ['true', 'on'],
    ['false', 'off'],
  ])('is understood, and told to the page also where a frame shows it: %s', async (says, state) => {
    await ask({ type: 'observations-made', address: FORM, observations: [box(says)] }, TAB, 3)
    const [tab, message, where] = browser.tabs.sendMessage.mock.calls[0] ?? []
    expect([tab, where]).toEqual([7, { frameId: 0 }])
    expect(message).toMatchObject({
      type: 'facts-seen',
      address: FORM,
      frame: 3,
      reading: { facts: [{ fact: 'waiting-room', state }], surfaces: ['schedule-form'] },
    })
  })

  test('is forgotten with the document that showed it', async () => {
    await ask({ type: 'observations-made', address: FORM, observations: null }, TAB, 3)
    expect(browser.tabs.sendMessage.mock.calls[0]?.[1]).toMatchObject({ frame: 3, reading: null })
  })

  test('counts for badge and flag, which points at the row', async () => {
    const seen = { type: 'page-seen', address: FORM, facts: [fact('off')] }
    expect(await ask(seen, TAB)).toMatchObject({
      page: 'schedule',
      view: {
        title: say('waiting_room_off_title'),
        show: { frame: 0, key: 'the row', label: say('found_show') },
      },
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
    expect(await ask({ ...seen, facts: [fact('on')] }, TAB)).toMatchObject({
      view: { severity: 'calm', show: null },
    })
    expect(all()).toEqual({})
  })

  test('a frame gets no flag, and leaves the badge to the page', async () => {
    expect(await ask({ ...SEEN, facts: [fact('off')] }, TAB, 3)).toEqual({
      page: 'join',
      view: null,
    })
    expect(browser.action.setBadgeText).not.toHaveBeenCalled()
  })

  test('the row is shown by the frame that it stands in', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(true)
    expect(await ask({ type: 'show-row', frame: 3, key: 'the row' }, TAB)).toBe(true)
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'show-row', key: 'the row' }, { frameId: 3 }],
    ])
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'))
    expect(await ask({ type: 'show-row', frame: 3, key: 'the row' }, TAB)).toBe(false)
  })
})

describe('what the popup wants kept', () => {
  const MEETING = '81234567890'
  const tick = (...ticked: string[]) => ask({ type: 'keep-ticks', meeting: MEETING, ticked }, TAB)

  test('settings are added to those that are there, and the flag is drawn anew', async () => {
    await keep({ roles: { join: 'host' } })
    await keep({ language: 'fr' })
    await keep({ roles: { start: 'participant' } })
    expect(valueOf('settings')).toEqual({
      language: 'fr',
      roles: { join: 'host', start: 'participant' },
    })
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'redraw-flag' },
      { frameId: 0 },
    )
  })

  test('two changes in one moment are both kept: a click may wake the background', async () => {
    await Promise.all([keep({ roles: { join: 'host' } }), keep({ language: 'fr' })])
    expect(valueOf('settings')).toEqual({ language: 'fr', roles: { join: 'host' } })
  })

  test('of ticks set in one moment the last state is kept, and those of others remain', async () => {
    await ask({ type: 'keep-ticks', meeting: '99912345678', ticked: ['share'] }, TAB)
    await Promise.all([tick('mute'), tick('mute', 'share'), tick('mute', 'share', 'passcode')])
    const kept = Object.values(valueOf('ticks') as Record<string, { ids: string[] }>)
    expect(kept.map(({ ids }) => ids)).toEqual([['share'], ['mute', 'share', 'passcode']])
  })

  test('a flag hidden and shown again is shown', async () => {
    const change = { type: 'keep-flag', scope: 'site', place: PLACE, tab: 7 }
    await ask({ ...change, isShown: false }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    await ask({ ...change, isShown: true }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { severity: 'caution' } })
  })

  test('showing again says where the flag is still hidden', async () => {
    const change = { type: 'keep-flag', place: PLACE, tab: 7 }
    expect(await ask({ ...change, scope: 'site', isShown: false }, TAB)).toBe('site')
    expect(await ask({ ...change, scope: 'always', isShown: false }, TAB)).toBe('always')
    expect(await ask({ ...change, scope: 'always', isShown: true }, TAB)).toBe('site')
    expect(await ask({ ...change, scope: 'site', isShown: true }, TAB)).toBeNull()
  })

  test('showing a flag that was only closed keeps nothing: the window may be private', async () => {
    await ask({ type: 'keep-flag', scope: 'page', place: PLACE, isShown: true, tab: 7 }, TAB)
    expect(all()).toEqual({})
  })
})

describe('a link on which our entry in the context menu is chosen', () => {
  const choose = async (): Promise<void> => {
    menuListener({ linkUrl: LOOKALIKE })
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

describe('in a private window', () => {
  test('hiding the flag keeps nothing', async () => {
    await ask(
      { type: 'hide-flag', scope: 'always', address: SEEN.address },
      { ...TAB, incognito: true },
    )
    expect(all()).toEqual({})
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { severity: 'caution' } })
  })
})
