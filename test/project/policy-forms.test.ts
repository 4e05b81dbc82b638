/** That the file in the document for administrators gives a working policy for each console. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Schema } from '../../src/advice/read-policy.ts'
import { PRESETS } from '../../src/advice/presets.ts'
import { readJson, readText, root } from './repository.ts'

type Values = Record<string, unknown>

const document = readText('docs/organisations.md')
const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(document) ?? []
const { install, ...values } = parse(example) as Values & { install: { chrome: string } }
const id = install.chrome
const addon = '{d5d0b8d3-02e3-4b15-9fea-9837df289b34}'
const schema = readJson<Schema>('assets/managed-schema.json')

const scratch = mkdtempSync(join(tmpdir(), 'policy-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs the command on a file with this text. */
function run(text: string, name: string) {
  const file = join(scratch, `${name}.yaml`)
  const folder = join(scratch, name)
  writeFileSync(file, text)
  const args = ['scripts/policy.mjs', file, folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  })
  const read = (form: string, encoding: BufferEncoding = 'utf8') =>
    readFileSync(join(folder, form), encoding)
  return { status, stdout, stderr, folder, read }
}

const made = run(example, 'example')

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
  const [, section = ''] = text.split(`${key}]\r\n`)
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
      expect(made.stdout).toContain(`\n  ${key}: `)
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
    expect(registryValues(text, `ExtensionSettings\\${id}`)).toMatchObject({
      installation_mode: 'force_installed',
    })
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

  test('the document names each file that is written', () => {
    const named = made.stdout.match(/^ {2}[\w.-]+\.(?:json|reg|plist)$/gm) ?? []
    expect(named).toHaveLength(6)
    for (const name of named) expect(document).toContain(`\`${name.trim().replace(id, '<id>')}\``)
  })
})

describe('a file that is wrong', () => {
  test.each([
    ['a key that does not exist', 'preset: school\ntip: x', '“tip”: there’s no such setting.'],
    ['a word that is none of them', 'preset: pub', '“preset” must be one of these: none, school'],
    [
      'an address that is no https',
      'contact: { address: "http://a.example" }',
      '“contact.address”',
    ],
    ['an id that is none', 'install: { chrome: anteroom }', '“install.chrome” must be the 32'],
    ['a browser that is none', 'install: { safari: x }', '“install.safari”'],
    ['a list for a file', '- preset: school', '“file”: there’s no such setting.'],
    ['no YAML', 'preset: [', 'Cannot read'],
  ])('%s is told, and nothing is written', (name, text, told) => {
    const { status, stderr, folder } = run(text, name.replaceAll(' ', '-'))
    expect(status).toBe(1)
    expect(stderr).toContain(told)
    expect(existsSync(folder)).toBe(false)
  })
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
