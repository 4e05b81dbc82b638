/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { LABELS } from '../../../../src/zoom/facts/labels.ts'
import { readFacts } from './read-facts.ts'
import { skeleton, word } from '../../../pages/zoom/skeleton.ts'
import { KNOWN, PAGES, type Page } from './pages.ts'

const LOCALES = Object.keys(LABELS.waitingRoom[0]?.words ?? {})
const CLIENT_PAGES = PAGES.filter(({ address }) => address.includes('/wc/'))

function read({ name, page, address }: Page, locale: string): string[] {
  const document = new DOMParser().parseFromString(skeleton(name, locale), 'text/html')
  return readFacts(document, page, address).map(({ fact, state }) => `${fact} ${state}`)
}

test("Zoom's web client has 17 languages", () => {
  expect(LOCALES).toHaveLength(17)
})

describe.each(LOCALES)('%s', (locale) => {
  test.each(CLIENT_PAGES)('$name is read as in English', (page) => {
    const isSlip =
      page.name === 'participants-menu' && word('lock', locale) === word('unlock', locale)
    const expected = read(page, 'en-US').filter((fact) => !isSlip || fact !== 'locked on')
    expect(read(page, locale)).toEqual(expected)
  })
})

test('only in German, lock and unlock are the same word', () => {
  expect(LOCALES.filter((locale) => word('lock', locale) === word('unlock', locale))).toEqual([
    'de-DE',
  ])
})

describe('the portal in languages whose words are only partly known: nothing wrong is read', () => {
  const pages = PAGES.filter(({ address }) => !address.includes('/wc/'))
  describe.each(Object.keys(KNOWN))('%s', (locale) => {
    test.each(pages)('$name', (page) => {
      const english = read(page, 'en-US')
      const facts = read(page, locale)
      expect(english).toEqual(expect.arrayContaining(facts))
      expect(facts).toHaveLength(KNOWN[locale]![page.name]!)
    })
  })
})
