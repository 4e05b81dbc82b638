import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isZooms, ZOOM_DOMAINS } from '../../src/zoom/address/hosts.ts'
import { domainLists } from '../../scripts/domain-lists.mjs'
import { catalogOf, folders } from './catalogs.ts'
import { readJson, readText, root } from './repository.ts'

interface Manifest {
  readonly [key: string]: unknown
  readonly version: string
  readonly short_name: string
  readonly default_locale: string
  readonly minimum_chrome_version: string
  readonly icons: Readonly<Record<string, string>>
  readonly action: { readonly default_icon: Readonly<Record<string, string>> }
  readonly background: Readonly<Record<string, unknown>>
  readonly content_scripts: readonly { readonly matches: readonly string[] }[]
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly commands: Readonly<Record<string, { suggested_key: { default: string } }>>
  readonly browser_specific_settings: {
    readonly gecko: Readonly<Record<string, unknown>>
    readonly gecko_android: Readonly<Record<string, unknown>>
  }
}

const manifest = readJson<Manifest>('manifest.json')
const permissionsDocument = readText('docs/permissions.md')
const matches = manifest.content_scripts.flatMap((script) => script.matches)

describe('permissions', () => {
  test('are five, and none of them gives access to a site', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ])
  })

  test('all sites are the one thing that may be asked for later, never at install', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  test('no other key asks for more', () => {
    for (const key of [
      'optional_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  test('the extension’s own pages may load and fetch their own files and nothing else', () => {
    // The popup fetches its locale file, and its views bring `<style>` elements.
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'",
    })
  })

  test('each has its paragraph in docs/permissions.md, and nothing else has one', () => {
    const paragraphs = permissionsDocument.split(/^## /m).slice(1)
    const explained = paragraphs.map((paragraph) => {
      const [, name, text = ''] = /^`([\w.]+)`\n+([\s\S]*)$/.exec(paragraph) ?? []
      return text.trim().length > 100 ? name : `no text: ${paragraph}`
    })
    expect(explained.toSorted()).toEqual(
      [
        ...manifest.permissions,
        'content_scripts',
        'host_permissions',
        'optional_host_permissions',
      ].toSorted(),
    )
  })
})

describe('the pages on which we run', () => {
  test('are those of Zoom’s domains, whatever the path, and no others are ours to enter', () => {
    expect(matches).toEqual(ZOOM_DOMAINS.map((domain) => `*://*.${domain}/*`))
    expect(manifest.host_permissions).toEqual(matches)
  })

  test('the recognition knows no other under any short ending', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const countries = letters.flatMap((first) => letters.map((second) => first + second))
    const endings = [...countries, 'com', 'net', 'org', 'gov', 'edu', 'info', 'app', 'io', 'live']
    const hosts = ['zoom', 'zoomgov', 'zoom-x'].flatMap((name) =>
      [...endings, ...countries.map((country) => `com.${country}`)].map((end) => `${name}.${end}`),
    )
    const known = hosts.filter((host) => isZooms(host))
    expect(known.length).toBeGreaterThan(1)
    expect(known.filter((host) => !ZOOM_DOMAINS.includes(host))).toEqual([])
  })

  test('docs/permissions.md names each of them, and no other', () => {
    const named = permissionsDocument.match(/\*:\/\/[^`\s]+/g) ?? []
    const wanted = [...matches, ...manifest.optional_host_permissions]
    expect(named.toSorted()).toEqual(wanted.toSorted())
  })

  test.each(domainLists(ZOOM_DOMAINS))(
    'npm run domains leaves $path as it is',
    ({ path, text }) => {
      expect(text).toBe(readText(path))
    },
  )

  test('which writes each list from the source alone', () => {
    const texts = domainLists(['a.example', 'b.example']).map(({ text }) => text)
    expect(texts.map((text) => text.split('a.example').length - 1)).toEqual([2, 1, 1])
    expect(texts.join('').match(/`zoom\.us`|\*\.zoom\.us/)).toBeNull()
  })
})

describe('what the stores and the browsers ask for', () => {
  test('no name holds Zoom’s', () => {
    const names = folders.map((folder) => catalogOf(folder)['extName']?.message)
    expect([manifest.short_name, ...names].filter((name) => !name || /zoom/i.test(name))).toEqual(
      [],
    )
    expect(manifest['name']).toBe('__MSG_extName__')
  })

  test('the short name has at most 12 characters', () => {
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
  })

  test('the add-on’s id never changes: with another one readers would lose their settings', () => {
    expect(manifest.browser_specific_settings.gecko['id']).toBe(
      '{d5d0b8d3-02e3-4b15-9fea-9837df289b34}',
    )
  })

  test('the oldest browsers are Chrome 121, Firefox 140 and Firefox for Android 142', () => {
    expect(manifest.minimum_chrome_version).toBe('121')
    expect(manifest.browser_specific_settings.gecko['strict_min_version']).toBe('140.0')
    expect(manifest.browser_specific_settings.gecko_android['strict_min_version']).toBe('142.0')
  })

  test('it says that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko['data_collection_permissions']).toEqual({
      required: ['none'],
    })
  })

  test('the background is one script under both keys, one for each browser', () => {
    const script = 'src/background/service-worker.ts'
    expect(manifest.background).toEqual({
      service_worker: script,
      scripts: [script],
      type: 'module',
    })
  })

  test('the version is that of package.json', () => {
    expect(manifest.version).toBe(readJson<{ version: string }>('package.json').version)
  })

  test('the default language is there, and so is every icon', () => {
    const icons = [manifest.icons, manifest.action.default_icon].flatMap(Object.values<string>)
    const files = [`_locales/${manifest.default_locale}/messages.json`, ...icons]
    expect(files.filter((file) => !existsSync(join(root, 'assets', file)))).toEqual([])
  })

  test('popup and panel open by a shortcut each', () => {
    // Chrome has Alt+Shift with A, I and T: https://support.google.com/chrome/answer/157179
    const keys = ['_execute_action', 'open-panel'].map(
      (name) => manifest.commands[name]?.suggested_key.default,
    )
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+(?![AIT])[A-Z]$/)
    expect(keys[0]).not.toBe(keys[1])
  })
})

// https://learn.microsoft.com/microsoft-edge/extensions/developer-guide/port-chrome-extension
test('is what Edge asks of an extension for Chrome: no address for updates, no rival’s name', () => {
  expect(manifest).not.toHaveProperty('update_url')
  const told = folders.flatMap((folder) => {
    const { extName, extDescription } = catalogOf(folder)
    return [extName?.message, extDescription?.message]
  })
  expect([manifest.short_name, ...told].join(' ')).not.toMatch(/chrome|google/i)
})
