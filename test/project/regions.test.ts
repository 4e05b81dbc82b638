/** That a region’s file holds what differs and no more, and that each browser gets the rest. */
import { describe, expect, test } from '@jest/globals'
import { byPlace, fillMessage } from '../../scripts/locales/fill.mjs'
import { NAMED, shippedLocales } from '../../scripts/locales/shipped.mjs'
import {
  localeFolders,
  type Messages,
  ownMessages,
  parentOf,
  wholeMessages,
} from '../../scripts/locales/sources.mjs'
import { textReader } from '../../src/platform/locale/shipped-texts.ts'
import { readJson } from './repository.ts'

const folders = localeFolders()
const regions = folders.filter(parentOf)
const textsOf = (messages: Messages) => Object.values(messages).map(({ message }) => message)

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

test('Norwegian and Filipino are found under the other names that browsers have for them', () => {
  const [chrome, firefox] = [shippedLocales('chrome'), shippedLocales('firefox')]
  expect([chrome['nb'], firefox['nb'], firefox['nn']]).toEqual(
    [chrome, firefox, firefox].map((shipped) => shipped['no']),
  )
  expect(firefox['tl']).toEqual(firefox['fil'])
})

test('Spanish in the Americas is found by Firefox, which has it by country', () => {
  const { es_419, es_MX, es_AR, es_CL, es } = shippedLocales('firefox')
  expect([es_MX, es_AR, es_CL]).toEqual([es_419, es_419, es_419])
  expect(textsOf(es ?? {})).not.toEqual(textsOf(es_419 ?? {}))
})

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
