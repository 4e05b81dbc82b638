/** That a region’s file holds what differs and no more, and that each browser gets the rest. */
import { describe, expect, test } from '@jest/globals'
import { positional, shippedLocales } from '../../scripts/locales/shipped.mjs'
import {
  localeFolders,
  type Messages,
  ownMessages,
  parentOf,
  wholeMessages,
} from '../../scripts/locales/sources.mjs'
import { fillMessage } from '../../src/platform/locale/message-file.ts'
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
      const [filled, wanted] = [found, whole].map((messages) =>
        Object.keys(whole).map((key) => fillMessage(messages, key, ['A', 'B', 'C'])),
      )
      expect(filled).toEqual(wanted)
    }
  })

  test('nothing ships that only translators read', () => {
    expect(JSON.stringify(shipped)).not.toMatch(/"(?:description|example)":/)
  })
})

test('what the stores read stands in every file', () => {
  const lacking = Object.entries(shippedLocales('chrome')).filter(
    ([, messages]) => !messages['extName'] || !messages['extDescription'],
  )
  expect(lacking.map(([folder]) => folder)).toEqual([])
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

test('a placeholder keeps its name where the browsers would misread its place', () => {
  const named = (message: string) => ({
    message,
    placeholders: { count: { content: '$1' }, total: { content: '$2' } },
  })
  const placed = ['$COUNT$ of $total$', '$COUNT$/$TOTAL$', '$COUNT$$TOTAL$', '$COUNT$0: $TOTAL$']
  expect(placed.map((message) => positional(named(message)))).toEqual([
    { message: '$1 of $2' },
    { message: '$1/$2' },
    named('$COUNT$$TOTAL$'),
    named('$COUNT$0: $TOTAL$'),
  ])
})
