import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, put, reset } = fakeBrowser()
const { allowSite, dropSite, isPostingOn, keepPosting, postingPlaces } =
  await import('../../../../src/platform/browser/posting-sites.ts')

const { permissions, scripting, tabs } = browser
const ALL = '*://*/*'
const FORUM = '*://forum.example.org/*'
const ZOOM = '*://*.zoom.us/*'

/** What the browser grants, and what the reader has chosen. */
const given = (origins: string[], posting: boolean): void => {
  permissions.getAll.mockResolvedValue({ origins: [ZOOM, ...origins] })
  permissions.contains.mockResolvedValue(origins.includes(ALL))
  put('settings', { version: 1, value: { language: 'auto', posting, roles: {} } })
}
const isRegistered = (is: boolean): void =>
  void scripting.getRegisteredContentScripts.mockResolvedValue(is ? [{ id: 'posting' }] : [])

beforeEach(() => {
  reset()
  isRegistered(false)
  tabs.query.mockResolvedValue([])
})

describe('the script runs', () => {
  test.each<[string, string[], boolean, string[] | null]>([
    ['nowhere by itself', [], false, null],
    ['nowhere by the setting without the permission', [], true, null],
    ['nowhere by the permission without the setting', [ALL], false, null],
    ['everywhere by both', [ALL], true, [ALL]],
    ['on a site that was named', [FORUM], false, [FORUM]],
    [
      'on that site alone while the guard is on and the setting is off',
      [ALL, FORUM],
      false,
      [FORUM],
    ],
    ['everywhere, named or not', [ALL, FORUM], true, [ALL]],
  ])('%s', async (_, origins, posting, matches) => {
    given(origins, posting)
    await keepPosting()
    const script = {
      id: 'posting',
      js: ['src/content/posting-script.js'],
      matches,
      excludeMatches: ['*://*.zoom.us/*', '*://*.zoom.com/*'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    }
    const { calls } = scripting.registerContentScripts.mock
    expect(calls).toEqual(matches ? [[[script]]] : [])
  })

  test('where it is wanted now, when that has changed', async () => {
    given([FORUM], false)
    isRegistered(true)
    await keepPosting()
    expect(scripting.updateContentScripts.mock.calls).toMatchObject([[[{ matches: [FORUM] }]]])
    expect(tabs.query).not.toHaveBeenCalled()
  })

  test('in the pages that are open, but not on Zoom’s', async () => {
    given([ALL], true)
    tabs.query.mockResolvedValue([
      { id: 1, url: 'https://forum.example.org/' },
      { id: 2, url: 'https://zoom.us/meetings' },
    ])
    await keepPosting()
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1 }, files: ['src/content/posting-script.js'] }],
    ])
  })

  test('after a failure the next try succeeds', async () => {
    given([ALL], true)
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('busy'))
    await keepPosting()
    await keepPosting()
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2)
  })
})

describe('whether help is wanted on a site', () => {
  test.each<[string[], boolean, boolean]>([
    [[ALL], true, true],
    [[ALL], false, false],
    [[FORUM], false, true],
    [['*://example.org/*'], false, false],
    [[], true, false],
  ])('with %j granted and the setting %s: %s', async (origins, posting, isOn) => {
    given(origins, posting)
    expect(await isPostingOn('forum.example.org')).toBe(isOn)
  })

  test('counts as no where the browser cannot say', async () => {
    given([FORUM], false)
    permissions.getAll.mockRejectedValueOnce(new Error('no'))
    expect(await isPostingOn('forum.example.org')).toBe(false)
  })
})

describe('a single site', () => {
  test('is asked for at once, while the click still counts, and given back', async () => {
    void allowSite('forum.example.org')
    expect(permissions.request.mock.calls).toEqual([[{ origins: [FORUM] }]])
    await dropSite('forum.example.org')
    expect(permissions.remove.mock.calls).toEqual([[{ origins: [FORUM] }]])
  })

  test('is listed by its name; Zoom’s and all sites are none', async () => {
    given([ALL, FORUM], true)
    expect(await postingPlaces()).toEqual({ isEverywhere: true, sites: ['forum.example.org'] })
  })

  test('makes no fuss where the browser refuses', async () => {
    permissions.request.mockRejectedValueOnce(new Error('not a user gesture'))
    await expect(allowSite('forum.example.org')).resolves.toBeUndefined()
  })
})
