import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { all, put, reset } = fakeBrowser()
const { HIDDEN, hiddenScope } = await import('../../../../src/platform/storage/hidden-flag.ts')
const { hide, showAgain, unhide } = await import('../../../../src/platform/storage/hide-flag.ts')
const { scramble } = await import('../../../../src/platform/storage/scramble.ts')
const { load } = await import('../../../../src/platform/storage/storage.ts')
const { dropExpired } = await import('../../../../src/platform/storage/drop-expired.ts')

const HERE = { site: 'school.zoom.us', page: 'school.zoom.us/j/81234567890' }
const SAME_SITE = { site: 'school.zoom.us', page: 'school.zoom.us/j/99912345678' }
const ELSEWHERE = { site: 'us02web.zoom.us', page: 'us02web.zoom.us/j/81234567890' }
const scopes = () => Promise.all([HERE, SAME_SITE, ELSEWHERE].map((place) => hiddenScope(place)))

const MONDAY = new Date('2026-11-23T09:00:00Z')
const daysLater = (days: number): void => {
  jest.setSystemTime(MONDAY.getTime() + days * 86_400_000)
}

beforeEach(() => {
  reset()
  jest.useFakeTimers({ now: MONDAY, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})
afterEach(() => void jest.useRealTimers())

describe('the flag', () => {
  test('shows everywhere until the reader hides it, and looking keeps nothing', async () => {
    expect(await scopes()).toEqual([null, null, null])
    expect(all()).toEqual({})
  })

  test.each([
    ['page', ['page', null, null]],
    ['site', ['site', 'site', null]],
    ['always', ['always', 'always', 'always']],
  ] as const)('is hidden, and shown again: %s', async (scope, hidden) => {
    await hide(scope, HERE)
    expect(await scopes()).toEqual(hidden)
    await unhide(scope, HERE)
    expect(await scopes()).toEqual([null, null, null])
  })

  test('hidden twice is hidden once', async () => {
    await hide('site', HERE)
    await hide('site', HERE)
    await unhide('site', HERE)
    expect(await hiddenScope(HERE)).toBeNull()
  })
})

describe('hiding is undone', () => {
  test('one at a time: the widest counts, and a narrower one remains', async () => {
    await hide('page', HERE)
    await hide('site', HERE)
    await hide('always', HERE)
    await unhide('always', HERE)
    expect(await hiddenScope(HERE)).toBe('site')
    await unhide('site', HERE)
    expect(await hiddenScope(HERE)).toBe('page')
    await unhide('page', HERE)
    expect(await hiddenScope(HERE)).toBeNull()
  })

  test('for this page or site only, not for others', async () => {
    await hide('page', HERE)
    await hide('page', SAME_SITE)
    await hide('site', ELSEWHERE)
    await unhide('page', HERE)
    await unhide('site', HERE)
    expect(await scopes()).toEqual([null, 'page', 'site'])
  })
})

describe('time', () => {
  test('a page shows its flag again after 90 days, a site does not', async () => {
    await hide('page', HERE)
    await hide('site', ELSEWHERE)
    daysLater(90)
    expect(await hiddenScope(HERE)).toBe('page')
    daysLater(91)
    expect(await hiddenScope(HERE)).toBeNull()
    expect(await hiddenScope(ELSEWHERE)).toBe('site')
  })

  test.each([
    ['another page is hidden', () => hide('page', SAME_SITE)],
    ['a hiding is undone', () => unhide('site', ELSEWHERE)],
    ['the browser starts', dropExpired],
  ])('old pages leave the storage when %s', async (_, act) => {
    await hide('page', HERE)
    await hide('site', ELSEWHERE)
    const code = /[0-9a-f]{32}(?=":)/.exec(JSON.stringify(all()['hidden']))?.[0] ?? 'none'
    daysLater(91)
    await act()
    expect(JSON.stringify(all()['hidden'])).not.toContain(code)
  })
})

describe('in the storage', () => {
  test('neither page nor meeting can be read, and of a site its name alone', async () => {
    await hide('page', HERE)
    await hide('site', ELSEWHERE)
    const { sites } = (await load(HIDDEN)) satisfies { sites: readonly string[] }
    expect(sites).toEqual(['us02web.zoom.us'])
    const rest = JSON.stringify(all()).replace('us02web.zoom.us', '')
    expect(rest).not.toMatch(/zoom|school|us02web|81234567890|\/j\//)
  })

  test('sites that version 1.0.0 has kept as codes stay hidden, and show again', async () => {
    const code = await scramble(`site\n${HERE.site}`)
    put('hidden', { version: 1, value: { always: false, sites: [code], pages: {} } })
    expect(await scopes()).toEqual(['site', 'site', null])
    await hide('site', ELSEWHERE)
    expect(await scopes()).toEqual(['site', 'site', 'site'])
    await unhide('site', HERE)
    expect(await scopes()).toEqual([null, null, 'site'])
  })

  test('each is shown again by the name under which it is kept, no other', async () => {
    await hide('page', HERE)
    await hide('page', SAME_SITE)
    await hide('site', ELSEWHERE)
    const [first = ''] = Object.keys((await load(HIDDEN)).pages)
    await showAgain('page', [first])
    expect(await scopes()).toEqual([null, 'page', 'site'])
    await showAgain('site', ['us02web.zoom.us'])
    expect(await scopes()).toEqual([null, 'page', null])
  })

  test.each([
    ['no record', 'always'],
    ['no list of sites', { always: false, sites: 'zoom.us', pages: {} }],
    ['a site that is no text', { always: false, sites: [1], pages: {} }],
    ['no pages', { always: true, sites: [] }],
    ['a page without a day', { always: false, sites: [], pages: { a: 'yesterday' } }],
    ['neither yes nor no', { always: 'yes', sites: [], pages: {} }],
  ])('damaged choices are put aside, and the flag shows: %s', async (_, value) => {
    put('hidden', { version: 1, value })
    expect(await hiddenScope(HERE)).toBeNull()
    await hide('site', HERE)
    expect(await hiddenScope(HERE)).toBe('site')
    expect(all()['aside:hidden']).toEqual([{ version: 1, value }])
  })
})
