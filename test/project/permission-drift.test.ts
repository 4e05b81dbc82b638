import { expect, test } from '@jest/globals'
import { lastRelease } from '../releases/release.ts'
import { readJson } from './repository.ts'

interface Manifest {
  readonly permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[]
}

/**
 * Permissions that show no warning
 * (developer.chrome.com/docs/extensions/reference/permissions-list, 25 November 2026).
 */
const SILENT = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']

/** What a browser asks the reader to approve, at once and later. */
const asked = (manifest: Manifest) => ({
  atOnce: [
    ...(manifest.permissions ?? []).filter((permission) => !SILENT.includes(permission)),
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ],
  later: [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])],
})

/** What a newer manifest asks for that an older one did not. */
function added(before: Manifest, after: Manifest) {
  const [old, now] = [asked(before), asked(after)]
  return {
    atOnce: now.atOnce.filter((permission) => !old.atOnce.includes(permission)),
    later: now.later.filter((permission) => !old.later.includes(permission)),
  }
}

test.each(['chrome', 'firefox'] as const)(
  'in %s, an update asks for nothing that the last release did not have',
  (browser) => {
    const manifest = new TextDecoder().decode(lastRelease(browser)['manifest.json'])
    const before = JSON.parse(manifest) as Manifest
    expect(asked(before).atOnce).toContain('*://*.zoom.us/*')
    // For more at once, the browser turns the extension off until each reader has approved it. If
    // it has to be, say so in CHANGELOG.md and in docs/permissions.md before the release.
    expect(added(before, readJson(`dist/${browser}/manifest.json`))).toEqual({
      atOnce: [],
      later: [],
    })
  },
)

test.each([
  ['a host of the content script', { content_scripts: [{ matches: ['*://*.zoom.example/*'] }] }],
  ['a host', { host_permissions: ['*://*.zoom.example/*'] }],
  ['a permission', { permissions: ['tabs'] }],
  ['an optional permission', { optional_permissions: ['tabs'] }],
  ['an optional host', { optional_host_permissions: ['*://*/*'] }],
])('%s that is added is found', (_, more) => {
  expect(added({ permissions: ['storage'] }, more)).not.toEqual({ atOnce: [], later: [] })
  expect(added(more, more)).toEqual({ atOnce: [], later: [] })
})
