/** That a region’s file holds what differs and no more, and that each browser gets the rest. */
import { describe, expect, test } from '@jest/globals'
import { byPlace, fillMessage } from '../../scripts/locales/fill.mjs'
import { NAMED, shippedLocales } from '../../scripts/locales/shipped.mjs'
import {
  localeFolders,
  ownMessages,
  parentOf,
  wholeMessages,
} from '../../scripts/locales/sources.mjs'
import { textReader } from '../../src/platform/locale/shipped-texts.ts'
import { readJson } from './repository.ts'

const folders = localeFolders()
const regions = folders.filter(parentOf)

test('the regions of English and Spanish have files of their own', () => {
  expect(regions).toEqual(['en_AU', 'en_GB', 'es_419'])
})

describe.each(regions)('%s', (folder) => {
  const own = ownMessages(folder)
  const parent = wholeMessages(parentOf(folder) ?? '')

  test('holds only texts of its language, in the same order', () => {
    expect(Object.keys(own)).toEqual(Object.keys(parent).filter((key) => key in own))
  })

  test('repeats none that is the same', () => {
    const same = Object.keys(own).filter((key) => own[key]?.message === parent[key]?.message)
    expect(same).toEqual([])
  })
})

describe.each(['chrome', 'firefox'] as const)('in %s', (browser) => {
  const shipped = shippedLocales(browser)

  test('the built folders hold what was made for them', () => {
    for (const [folder, messages] of Object.entries(shipped))
      expect(readJson(`dist/${browser}/_locales/${folder}/messages.json`)).toEqual(messages)
  })

  test('each folder gives every text of its language, by the browser’s own way', () => {
    for (const folder of folders) {
      // Both browsers take what a file lacks from the default language, which is English.
      const found = { ...shipped['en'], ...shipped[folder] }
      const whole = wholeMessages(folder)
      const read = textReader((name) => found[name]?.message ?? '')
      const values = ['A', 'B', 'C']
      const keys = Object.keys(whole)
      expect(keys.map((key) => read(key, values))).toEqual(
        keys.map((key) => fillMessage(whole, key, values)),
      )
    }
  })

  test('nothing ships that only translators read', () => {
    expect(JSON.stringify(shipped)).not.toMatch(/"(?:description|example)":/)
  })
})

test('what the manifest names stands in every file', () => {
  expect(NAMED).toEqual(expect.arrayContaining(['extName', 'extDescription', 'actionTitle']))
  for (const messages of Object.values(shippedLocales('chrome')))
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(NAMED))
})

test.each([
  ['chrome', { nb: 'no' }],
  ['firefox', { nb: 'no', nn: 'no', tl: 'fil', es_MX: 'es_419', es_AR: 'es_419', es_CL: 'es_419' }],
] as const)(
  '%s finds languages under other names, which say where the texts are',
  (browser, others) => {
    const all = shippedLocales(browser)
    for (const [name, folder] of Object.entries(others)) {
      expect(all[name]?.['texts_in']).toEqual({ message: folder })
      expect(all[name]?.['extDescription']).toEqual(all[folder]?.['extDescription'])
      expect(all[folder]).toHaveProperty('texts')
    }
  },
)

test.each([
  ['the same in any case', '$COUNT$ of $total$', '{1} of {2}'],
  ['side by side', '$TOTAL$$COUNT$0', '{2}{1}0'],
  ['none', 'Done', 'Done'],
])('a placeholder gives way to its place: %s', (_, message, placed) => {
  const placeholders = { count: { content: '$1' }, total: { content: '$2' } }
  expect(byPlace({ message, placeholders })).toBe(placed)
})

test.each(['5 $', '$1', '$OTHER$', '$PRICE$', 'this | that', '{1}'])(
  'a text that browsers or we would read otherwise cannot ship: %s',
  (message) => {
    expect(() => byPlace({ message, placeholders: { price: { content: '$1 $2' } } })).toThrow(
      message,
    )
  },
)
