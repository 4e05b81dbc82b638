import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../unit/platform/fake-browser.ts'
import { readJson } from './repository.ts'

const { browser, listeners, all, put, reset } = fakeBrowser()

/** The background’s answer to a sender; the browser may have started it for this very message. */
const answerTo = (message: object, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    resolve(listeners[0]?.(message, sender) ?? 'nobody')
  })
/** Its answer to a content script in the page of a tab, or in a frame there. */
const ask = (message: object, tab: object, frameId = 0): Promise<unknown> => {
  const { address: url = 'https://zoom.us/' } = message as { address?: string }
  return answerTo(message, { tab, frameId, url, origin: new URL(url).origin })
}
/** Its answer to the popup. */
const askAsPopup = (message: object): Promise<unknown> =>
  answerTo(message, { url: browser.runtime.getURL('src/popup/popup.html') })

const english = readJson<Record<string, { message: string }>>('assets/_locales/en/messages.json')
const say = (key: string): string => english[key]?.message ?? ''

type MenuListener = (chosen: { linkUrl: string }) => void
let menuListener: MenuListener

const TAB = { id: 7, incognito: false }
const PLACE = { site: 'zoom.us', page: 'zoom.us/j/81234567890' }
const SEEN = {
  type: 'page-seen',
  facts: [],
  news: [],
  address: 'https://zoom.us/j/81234567890?pwd=example.1',
}

const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const WRAPPER = `https://www.google.com/url?q=${encodeURIComponent(LOOKALIKE)}`

const FOR_TAB = { id: 7, isPrivate: false }
const keep = (change: object) => askAsPopup({ type: 'keep-settings', change, tab: FOR_TAB })

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
      recognition: { page: 'join', meetingId: '81234567890' },
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
      recognition: null,
      facts: [],
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
    const answer = await ask({ ...SEEN, address }, TAB)
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
    words: 0,
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

  const CLIENT_BOX = { kind: 'guest-waiting', words: 0, says: '' }
  const news = (frame: number, says: string | null, clicked?: string) => ({
    frame,
    address: FORM,
    observations: says === null ? null : [box(says)],
    clicked,
  })
  const see = async (message: object, frame = 0) =>
    (await ask({ ...SEEN, address: FORM, ...message }, TAB, frame)) as { facts: object[] }

  test.each([
    ['true', 'on'],
    ['false', 'off'],
  ])('is understood in the same exchange: %s', async (says, state) => {
    const { facts } = await see({ news: [news(0, says)] })
    expect(facts).toMatchObject([{ fact: 'waiting-room', state, frame: 0 }])
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
  })

  test('one after the other: what was seen last holds, what is gone is forgotten', async () => {
    const { facts } = await see({ news: [news(0, 'true'), news(0, 'false')] })
    expect(facts).toMatchObject([{ state: 'off' }])
    expect(await see({ facts, news: [news(0, null)] })).toMatchObject({ facts: [] })
    const { key } = facts[0] as { key: string }
    expect(await see({ facts, news: [news(0, '', key)] })).toMatchObject({ facts: [] })
    expect(await see({ facts })).toMatchObject({ facts })
  })

  test('in a frame goes to the page, under the frame and the address that the browser knows', async () => {
    const forged = { ...news(0, 'true'), address: 'https://zoom.us/wc/99912345678/start' }
    expect(await see({ news: [forged] }, 3)).toMatchObject({ facts: [], view: null })
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'frame-news', news: [news(3, 'true')] }, { frameId: 0 }],
    ])
    expect(browser.action.setBadgeText).not.toHaveBeenCalled()
  })

  test('in a frame is no failure where the page around it is another site’s', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'))
    expect(await see({ news: [news(0, 'true')] }, 3)).toMatchObject({
      recognition: { page: 'schedule' },
    })
  })

  test.each([
    ['another meeting', 'https://app.zoom.us/wc/99912345678/start'],
    ['another host', 'https://us02web.zoom.us/wc/81234567890/start'],
    ['no meeting', 'https://app.zoom.us/wc/leave'],
  ])('in a frame of %s is no fact of this page', async (_, address) => {
    const page = 'https://app.zoom.us/wc/81234567890/start'
    const from = (frameAddress: string) => ({
      address: page,
      news: [{ ...news(3, null), observations: [CLIENT_BOX], address: frameAddress }],
    })
    expect((await see(from(page))).facts).toHaveLength(1)
    expect((await see(from(address))).facts).toEqual([])
  })

  test('counts for badge and flag, which points at the row', async () => {
    const seen = { ...SEEN, address: FORM, facts: [fact('off')] }
    expect(await ask(seen, TAB)).toMatchObject({
      recognition: { page: 'schedule' },
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
  const tick = (id: string, isTicked = true, meeting = MEETING) =>
    askAsPopup({ type: 'keep-tick', meeting, id, isTicked, tab: FOR_TAB })

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

  test('ticks set in one moment are all kept, and those of others remain', async () => {
    await tick('share', true, '99912345678')
    await Promise.all([tick('mute'), tick('share'), tick('mute', false), tick('passcode')])
    const kept = Object.values(valueOf('ticks') as Record<string, { ids: string[] }>)
    expect(kept.map(({ ids }) => ids)).toEqual([['share'], ['share', 'passcode']])
  })

  test('ticks that are forgotten in the moment they are set stay forgotten', async () => {
    await Promise.all([tick('mute'), tick('share'), askAsPopup({ type: 'forget-ticks' })])
    expect(all()).not.toHaveProperty('ticks')
  })

  test('a flag hidden and shown again is shown', async () => {
    const change = { type: 'keep-flag', scope: 'site', place: PLACE, tab: FOR_TAB }
    await askAsPopup({ ...change, isShown: false })
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'redraw-flag' }, { frameId: 0 }],
    ])
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    await askAsPopup({ ...change, isShown: true })
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { severity: 'caution' } })
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

  test('a choice of the role leaves the flag alone: it may have been closed', async () => {
    await keep({ roles: { join: 'host' } })
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
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
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { severity: 'caution' } })
  })

  test('but what other windows have hidden may be shown again', async () => {
    const change = { type: 'keep-flag', scope: 'always', place: PLACE }
    await askAsPopup({ ...change, isShown: false, tab: FOR_TAB })
    expect(await askAsPopup({ ...change, isShown: true, tab: PRIVATE })).toBeNull()
  })
})
