/** That the file in the document for administrators gives a working policy for each console. */
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Schema } from '../../src/advice/read-policy.ts'
import { PRESETS } from '../../src/advice/presets.ts'
import { forChrome, id, runPolicy as run } from './policy-run.ts'
import { readJson, readText } from './repository.ts'

type Values = Record<string, unknown>

const document = readText('docs/organizations.md')
const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(document) ?? []
const values = parse(example) as Values
const addon = '{d5d0b8d3-02e3-4b15-9fea-9837df289b34}'
const schema = readJson<Schema>('assets/managed-schema.json')

const made = run(forChrome + example, 'example')

/** The values of a property list, by the same few elements that Apple's readers know. */
function plistValues(text: string): unknown {
  const parts = [...text.matchAll(/<(\/?)(\w+)(\/?)>([^<]*)/g)].map(
    ([, end, tag, self, inner]) => ({
      isEnd: end === '/',
      tag: tag ?? '',
      isSelf: self === '/',
      inner: (inner ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    }),
  )
  let at = parts.findIndex(({ tag }) => tag === 'dict')
  const value = (): unknown => {
    const { tag, isSelf, inner } = parts[at++]!
    if (isSelf) return tag === 'true'
    if (tag === 'string') return (at++, inner)
    const list: unknown[] = []
    const entries: Values = {}
    while (!parts[at]!.isEnd) {
      if (tag === 'array') list.push(value())
      else {
        const key = parts[at]!.inner
        at += 2
        entries[key] = value()
      }
    }
    at++
    return tag === 'array' ? list : entries
  }
  return value()
}

/** The values of a registry file below one key: what Chrome makes of them by the schema. */
function registryValues(text: string, key: string): Values {
  const section =
    text.split(`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\${key}]\r\n`)[1] ?? ''
  const lines = section.split('\r\n\r\n')[0]!.split('\r\n').filter(Boolean)
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^"([^"]+)"=(.*)$/.exec(line) ?? []
      const unquoted = value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value
      const type = schema.properties?.[name]?.type
      if (value.startsWith('dword:')) return [name, value === 'dword:00000001']
      return [name, type === 'array' || type === 'object' ? JSON.parse(unquoted) : unquoted]
    }),
  )
}

describe('the example of the document', () => {
  test('is taken without a word of complaint, and each line is explained', () => {
    expect([made.status, made.stderr]).toEqual([0, ''])
    for (const key of Object.keys(values)) {
      expect(made.stdout).toContain(`\n  ${key}:`)
      expect(made.stdout).toContain(schema.properties?.[key]?.title)
    }
  })

  test('has every key that the document explains, but those that only set a default', () => {
    const rows = [...document.matchAll(/^\| `(\w+)` \|[^|]*\|[^|]*\|$/gm)].map(([, key]) => key)
    expect(rows).toEqual(Object.keys(schema.properties ?? {}))
    const left = Object.keys(schema.properties ?? {}).filter((key) => !(key in values))
    expect(left).toEqual(['role', 'language', 'labels'])
  })

  test('Chrome on Linux', () => {
    expect(JSON.parse(made.read('chrome-linux.json'))).toEqual({
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          update_url: 'https://clients2.google.com/service/update2/crx',
          toolbar_pin: 'force_pinned',
        },
      },
      '3rdparty': { extensions: { [id]: values } },
    })
  })

  test('Google Admin', () => {
    const read = JSON.parse(made.read('google-admin.json')) as Record<string, { Value: unknown }>
    const plain = Object.entries(read).map(([key, { Value }]) => [key, Value])
    expect(Object.fromEntries(plain)).toEqual(values)
  })

  test('Windows', () => {
    const text = made.read('chrome-windows.reg', 'utf16le')
    expect(text).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n\r\n\[HKEY_LOCAL_MACHINE/)
    expect(registryValues(text, `3rdparty\\extensions\\${id}\\policy`)).toEqual(values)
    const removed = `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy]`
    expect(text.indexOf(removed)).toBeGreaterThan(0)
    expect(text.indexOf(removed)).toBeLessThan(text.indexOf(removed.replace('-', '')))
    expect(registryValues(text, `ExtensionSettings\\${id}`)).toMatchObject({
      installation_mode: 'force_installed',
    })
  })

  test('Windows by a script, in which no quote of a text ends it', () => {
    const odd = run(`${forChrome}tips: [{ text: "it's ‘x’; $(a)" }]`, 'quotes')
    const text = odd.read('chrome-windows.ps1')
    expect(text).toContain(`'[{"text":"it''s ‘‘x’’; $(a)"}]'`)
    expect(made.read('chrome-windows.ps1')).toContain("-Name 'guard' -PropertyType DWord -Value 1 ")
    expect(text).toMatch(/^\ufeff/)
  })

  test('Edge pins the icon by its own word', () => {
    const { read } = run(forChrome.replace('chrome', 'edge'), 'edge')
    const { ExtensionSettings } = JSON.parse(read('edge-linux.json')) as Record<string, Values>
    expect(ExtensionSettings?.[id]).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      toolbar_state: 'force_shown',
    })
  })

  test('a package that the organization hosts is installed and updated from there', () => {
    const updates = 'https://packages.example.edu/updates.xml'
    const { read } = run(forChrome.replace(' }', `, updates: "${updates}" }`), 'own')
    const { ExtensionSettings } = JSON.parse(read('chrome-linux.json')) as Record<string, Values>
    const wanted = { update_url: updates, override_update_url: true }
    expect(ExtensionSettings?.[id]).toMatchObject(wanted)
    const settings = `ExtensionSettings\\${id}`
    const registry = read('chrome-windows.reg', 'utf16le')
    expect(registryValues(registry, settings)).toMatchObject(wanted)
  })

  test('macOS', () => {
    expect(plistValues(made.read(`com.google.Chrome.extensions.${id}.plist`))).toEqual(values)
    expect(plistValues(made.read('com.google.Chrome.plist'))).toMatchObject({
      ExtensionSettings: { [id]: { installation_mode: 'force_installed' } },
    })
  })

  test('Firefox', () => {
    expect(JSON.parse(made.read('firefox-policies.json'))).toMatchObject({
      policies: {
        ExtensionSettings: { [addon]: { installation_mode: 'force_installed' } },
        '3rdparty': { Extensions: { [addon]: values } },
      },
    })
  })

  test('Firefox on macOS has the same', () => {
    const { policies } = JSON.parse(made.read('firefox-policies.json')) as { policies: Values }
    expect(plistValues(made.read('org.mozilla.firefox.plist'))).toEqual({
      EnterprisePoliciesEnabled: true,
      ...policies,
    })
  })

  test('the document names each file that is written', () => {
    const named = made.stdout.match(/^ {2}[\w.-]+\.(?:json|reg|ps1|plist)$/gm) ?? []
    expect(named).toHaveLength(8)
    for (const name of named) expect(document).toContain(`\`${name.trim().replace(id, '<id>')}\``)
  })
})

test('what stands in the forms is what Anteroom reads, and what was changed is told', () => {
  const text =
    'preset: "school\\n"\nzoomDomains: [ZOOM.Example.EDU., zoom.us.example.edu]\ntips: [{ text: "a\\a\\u202eb" }]'
  const { status, stdout, read } = run(forChrome + text, 'cleaned')
  expect(status).toBe(0)
  const clean = {
    preset: 'school',
    zoomDomains: ['zoom.example.edu', 'zoom.us.example.edu'],
    tips: [{ text: 'a b' }],
  }
  expect(plistValues(read(`com.google.Chrome.extensions.${id}.plist`))).toEqual(clean)
  for (const key of Object.keys(clean)) expect(stdout).toContain(`Note: “${key}” is written as`)
  expect(stdout).toContain('zoom.us.example.edu looks like a fake')
})

test('the document says of each preset what it requires', () => {
  const rows = document.matchAll(/^\| `(\w+)` \| (\w+) \| (\w+) \| (\w+) \| (\w+) \|$/gm)
  const said = [...rows].map(([, kind, ...demands]) => [
    kind,
    Object.fromEntries(
      ['waiting-room', 'passcode', 'mute', 'share'].map((id_, at) => [id_, demands[at]]),
    ),
  ])
  expect({ none: {}, ...Object.fromEntries(said) }).toEqual(PRESETS)
})
