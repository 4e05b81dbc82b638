import { afterEach, describe, expect, test } from '@jest/globals'
import { browser, listeners, all, put, ask, say, TAB, SEEN, LOOKALIKE } from './background-stage.ts'

const WRAPPER = `https://www.google.com/url?q=${encodeURIComponent(LOOKALIKE)}`

// First, since a module is evaluated once: nothing may be awaited above the last listener, or the
// message that woke the background is lost.
test('the background listens as soon as it is started, before anything is awaited', async () => {
  browser.storage.local.get.mockReturnValue(new Promise(() => undefined))
  await import('../../src/background/service-worker.ts')
  expect(listeners).toHaveLength(1)
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
      view: { tone: 'caution', title: say('passcode_in_link_title'), lang: 'en' },
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
  })

  test('the first look at a page has the session brought, no later one has', async () => {
    const { executeScript } = browser.scripting
    await ask(SEEN, TAB)
    expect(executeScript).not.toHaveBeenCalled()
    executeScript.mockRejectedValueOnce(new Error('the page has gone'))
    expect(await ask({ ...SEEN, isFirst: true }, TAB)).toMatchObject({ view: { lang: 'en' } })
    expect(executeScript).toHaveBeenCalledTimes(1)
  })

  test('no flag where it is hidden, but the badge counts all the same', async () => {
    await ask({ type: 'hide-flag', scope: 'page', address: SEEN.address }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
  })

  test('no flag on a page that is about no meeting, and the badge is emptied', async () => {
    expect(await ask({ ...SEEN, address: 'https://zoom.us/wc/leave' }, TAB)).toMatchObject({
      recognition: null,
      facts: [],
      frames: [],
      looks: [],
      until: null,
      view: null,
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]])
  })

  test('the flag is drawn also where the storage is damaged, and nothing of it is lost', async () => {
    put('settings', 'scribble')
    put('hidden', { version: 99, value: 'from tomorrow' })
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { tone: 'caution' } })
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
    expect(await see(address)).toMatchObject({ tone: 'alarm', lang: 'en' })
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
    expect(await see(SEEN.address)).toMatchObject({ tone: 'caution' })
  })

  test('a flag hidden on a link is hidden where that leads, and not on other links', async () => {
    await ask({ type: 'hide-flag', scope: 'page', address: WRAPPER }, TAB)
    expect(await see(WRAPPER)).toBeNull()
    expect(await see(LOOKALIKE)).toBeNull()
    const other = 'https://www.google.com/url?q=https://w03zoom.us/j/81234567890'
    expect(await see(other)).toMatchObject({ tone: 'alarm' })
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
    lockedByOrganization: false,
    seenIn: 'schedule-form',
    key: 'the row',
    frame: 0,
    at: 0,
    isShown: true,
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

  test('is looked for where the page’s kind says', async () => {
    const { looks } = (await see({})) as unknown as { looks: object[] }
    expect(looks).toContainEqual(expect.objectContaining({ kind: 'form-box' }))
    expect(await ask(SEEN, TAB)).toMatchObject({ looks: [] })
  })

  test('is forgotten with its frame, which could not tell its end', async () => {
    const inFrame = { ...fact('on'), frame: 3 }
    const frame = { frame: 3, openers: [], isHost: false, circumstances: '', isChanged: false }
    const before = { facts: [fact('off'), inFrame], frames: [frame] }
    browser.tabs.sendMessage.mockResolvedValueOnce({})
    expect(await see(before)).toMatchObject(before)
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'what-page' }, { frameId: 3 }],
    ])
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'))
    expect(await see(before)).toMatchObject({ facts: [fact('off')], frames: [] })
  })

  test('and shown no more is forgotten after ten minutes', async () => {
    const was = (minutes: number) => ({
      facts: [{ ...fact('on'), isShown: false, at: Date.now() - minutes * 60_000 }],
    })
    const { facts, until } = (await see(was(9))) as { facts: object[]; until?: number }
    expect(facts).toHaveLength(1)
    expect(until).toBeGreaterThan(Date.now())
    expect((await see(was(10))).facts).toEqual([])
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
        buttons: [{ act: { type: 'show-row', frame: 0, key: 'the row' } }, {}],
      },
    })
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '1' }]])
    expect(await ask({ ...seen, facts: [fact('on')] }, TAB)).toMatchObject({
      view: { tone: 'calm' },
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
    expect(await ask({ type: 'show-row', frame: 3, key: 'the row' }, TAB)).toBe('gone')
  })
})
