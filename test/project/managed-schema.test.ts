import { describe, expect, test } from '@jest/globals'
import { readPolicy, type Schema } from '../../src/advice/read-policy.ts'
import { PRESETS } from '../../src/advice/presets.ts'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import { readJson, readText } from './repository.ts'

const schema = readJson<Schema>('assets/managed-schema.json')
const keys = Object.entries(schema.properties ?? {})

/** Each key with its path, and those inside of objects and lists. */
const everyKey = (of: Schema, path = ''): [string, Schema][] =>
  Object.entries(of.properties ?? of.items?.properties ?? {}).flatMap(([key, inner]) => [
    [path + key, inner],
    ...everyKey(inner, `${path}${key}.`),
  ])

describe('the schema', () => {
  test.each(everyKey(schema))(
    '%s has a title, a description, an example and a default',
    (_, key) => {
      const { title = '', description = '', examples = [], default: preset } = key
      expect(title.length).toBeGreaterThan(3)
      expect(description).toMatch(/\.$/)
      expect(examples).not.toEqual([])
      expect(preset).not.toBeUndefined()
    },
  )

  test.each(keys)(
    'the example of %s can be used, and the default changes nothing',
    (key, inner) => {
      expect(readPolicy({ [key]: inner.examples?.[0] }, schema).problems).toEqual([])
      expect(readPolicy({ [key]: inner.default }, schema).problems).toEqual([])
    },
  )

  test('offers the languages that there are', () => {
    const offered = ['language', 'labels'].map((key) => schema.properties?.[key]?.oneOf)
    for (const of of offered)
      expect(of?.map((each) => each.const)).toEqual(['auto', ...Object.keys(LANGUAGES)])
  })

  test('names each kind of organization', () => {
    const kinds = schema.properties?.['preset']?.oneOf?.map((each) => each.const)
    expect(kinds).toEqual(Object.keys(PRESETS))
  })

  test('has nothing of what Chrome would enforce without a word, but types', () => {
    expect(readText('assets/managed-schema.json')).not.toMatch(/"(enum|pattern|required|minimum)":/)
  })

  test('is named in Chrome’s manifest alone: Firefox warns of it', () => {
    const storage = (browser: string) =>
      readJson<{ storage?: unknown }>(`dist/${browser}/manifest.json`).storage
    expect(storage('chrome')).toEqual({ managed_schema: 'managed-schema.json' })
    expect(storage('firefox')).toBeUndefined()
  })
})
