import { beforeEach, describe, expect, test } from '@jest/globals'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
import type { PageState } from '../../../src/platform/wire/messages.ts'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, all, put, reset } = fakeBrowser()
const { gather, gatherAgain } = await import('../../../src/popup/gather.ts')
const { changeSettings } = await import('../../../src/platform/storage/change-settings.ts')
const { keepTick } = await import('../../../src/platform/storage/keep-tick.ts')
const { hide } = await import('../../../src/platform/storage/hide-flag.ts')
const { handOver } = await import('../../../src/platform/storage/text-to-check.ts')

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const OTHER = 'https://us02web.zoom.us/j/99912345678'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const FACT = { fact: 'waiting-room', state: 'on', frame: 0, key: 'x', isShown: true } as SeenFact
const tabAt = (address?: string, isPrivate = false) => ({ id: 7, windowId: 3, address, isPrivate })

/** What the content script in the tab answers; by default there is none. */
const pageSays = (state: object): void => {
  browser.tabs.sendMessage.mockImplementation(async () => ({ facts: [], frames: [], ...state }))
}

/** What the page says of itself once it has changed. */
const stateOf = (change: Partial<PageState>): PageState => ({
  address: JOIN,
  recognition: null,
  language: null,
  flagClosed: false,
  facts: [],
  frames: [],
  ...change,
})

beforeEach(() => {
  reset()
  browser.tabs.sendMessage.mockImplementation(async () => undefined)
})

describe('what the popup shows', () => {
  test('is complete with its first paint, and looking keeps nothing of the page', async () => {
    const address = `${JOIN}?pwd=example.1`
    pageSays({ address, language: 'ja', flagClosed: false, facts: [FACT] })
    expect(await gather(tabAt(JOIN))).toMatchObject({
      pageLanguage: 'ja',
      visit: { recognition: { meetingId: '81234567890' }, sight: 'seen' },
      role: 'participant',
      ticked: [],
      facts: [FACT],
      hidden: null,
      hasNews: false,
      toCheck: null,
    })
    expect(JSON.stringify(all())).not.toMatch(/zoom|81234567890/)
  })

  test('goes by what the page says of its address, which may be newer than the tab’s', async () => {
    pageSays({ address: OTHER, flagClosed: false })
    const { visit } = await gather(tabAt(JOIN))
    expect(visit.recognition?.meetingId).toBe('99912345678')
  })

  test('names a look-alike, with the guard or without', async () => {
    expect(await gather(tabAt(LOOKALIKE))).toMatchObject({
      visit: { recognition: { hostKind: 'lookalike' } },
    })
    pageSays({ address: LOOKALIKE, flagClosed: false })
    expect(await gather(tabAt(LOOKALIKE))).toMatchObject({
      visit: { recognition: { hostKind: 'lookalike' } },
    })
  })

  test('says so where the page cannot be asked, or nothing is known of it', async () => {
    expect(await gather(tabAt(JOIN))).toMatchObject({
      visit: { sight: 'unread' },
      pageLanguage: null,
    })
    browser.permissions.contains.mockResolvedValueOnce(false)
    expect(await gather(tabAt(JOIN))).toMatchObject({ visit: { sight: 'blocked' } })
    expect(await gather(tabAt())).toMatchObject({ visit: { sight: 'unseen' }, facts: [] })
  })

  test('takes over what the context menu left, once', async () => {
    await handOver(LOOKALIKE)
    expect((await gather(tabAt(JOIN))).toCheck).toBe(LOOKALIKE)
    expect((await gather(tabAt(JOIN))).toCheck).toBeNull()
  })

  test('says that there is news, after an update', async () => {
    put('news', { version: 1, value: '1.2.3' })
    expect(await gather(tabAt(JOIN))).toMatchObject({ hasNews: true })
  })
})

describe('what was kept', () => {
  beforeEach(async () => {
    pageSays({ address: JOIN, flagClosed: false })
    await keepTick('81234567890', 'mute', true)
  })

  test('comes back for its meeting alone, and in no private window', async () => {
    expect((await gather(tabAt(JOIN))).ticked).toEqual(['mute'])
    expect((await gather(tabAt(JOIN, true))).ticked).toEqual([])
    pageSays({ address: OTHER, flagClosed: false })
    expect((await gather(tabAt(OTHER))).ticked).toEqual([])
  })

  test('of the role holds for its kind of page', async () => {
    put('settings', { version: 1, value: { language: 'fr', roles: { join: 'host' } } })
    expect(await gather(tabAt(JOIN))).toMatchObject({ role: 'host' })
    pageSays({ address: 'https://zoom.us/w/81234567890', flagClosed: false })
    expect(await gather(tabAt(JOIN))).toMatchObject({ role: 'participant' })
  })

  test('of the flag: hidden here, or everywhere, or closed just now', async () => {
    pageSays({ address: JOIN, flagClosed: true })
    expect((await gather(tabAt(JOIN))).hidden).toBe('page')
    await hide('site', { site: 'us02web.zoom.us', page: 'us02web.zoom.us/j/81234567890' })
    expect((await gather(tabAt(JOIN))).hidden).toBe('site')
    await hide('always', null)
    browser.tabs.sendMessage.mockResolvedValue(undefined)
    // Also where there is no place to speak of: the settings view shows it.
    expect((await gather(tabAt('https://example.com/'))).hidden).toBe('always')
  })
})

describe('a page that changes while the popup is open', () => {
  test('brings what it shows now, and leaves alone what the reader chose meanwhile', async () => {
    pageSays({ address: JOIN, flagClosed: false })
    const model = await gather(tabAt(JOIN))
    const frames = [{ frame: 0, openers: [], isHost: false, circumstances: '', isChanged: false }]
    const state = stateOf({ language: 'de', flagClosed: true, facts: [FACT], frames })
    expect(await gatherAgain(tabAt(JOIN), model, state)).toEqual({
      // It may have been asked in vain before.
      visit: { ...model.visit, sight: 'seen' },
      pageLanguage: 'de',
      facts: [FACT],
      frames,
      hidden: 'page',
    })
  })

  test('a reader whom Zoom shows the controls of a host is one, unless she said otherwise', async () => {
    pageSays({ address: JOIN, flagClosed: false })
    const model = await gather(tabAt(JOIN))
    const frames = [{ frame: 3, openers: [], isHost: true, circumstances: '', isChanged: false }]
    const state = stateOf({ frames })
    expect(model.role).toBe('participant')
    expect((await gatherAgain(tabAt(JOIN), model, state)).role).toBe('host')
    // Once it is known, nothing takes back what she chooses in the popup.
    expect(await gatherAgain(tabAt(JOIN), { ...model, frames }, state)).not.toHaveProperty('role')
    await changeSettings({ roles: { join: 'participant' } })
    expect((await gatherAgain(tabAt(JOIN), model, state)).role).toBe('participant')
  })

  test('is another one where its address changed; what waits to be checked is not taken', async () => {
    pageSays({ address: JOIN, flagClosed: false })
    const model = await gather(tabAt(JOIN))
    await handOver(LOOKALIKE)
    const state = stateOf({ address: OTHER })
    expect(await gatherAgain(tabAt(JOIN), { ...model, role: 'host' }, state)).toMatchObject({
      visit: { recognition: { meetingId: '99912345678' } },
      role: 'participant',
      ticked: [],
    })
    expect((await gather(tabAt(JOIN))).toCheck).toBe(LOOKALIKE)
  })
})
