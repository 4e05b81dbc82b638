/** @jest-environment jsdom */
import { expect, test } from '@jest/globals'
import { assert, constantFrom, property } from 'fast-check'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { LOCALES, several, WORDS } from './changes.ts'
import { mutate } from './mutations.ts'
import { PAGES } from './pages.ts'
import { readFacts } from './read-facts.ts'

test.each(PAGES)('$name: whatever is changed on it, nothing is read wrong', (it) => {
  const read = (document: Document) =>
    readFacts(document, it.page, it.address).map(({ fact, state }) => `${fact} ${state}`)
  const parse = (locale: (typeof LOCALES)[number]) =>
    new DOMParser().parseFromString(skeleton(it.name, locale), 'text/html')
  const rightIn = new Map(LOCALES.map((locale) => [locale, read(parse(locale))]))
  let lost = 0
  assert(
    property(several, constantFrom(...LOCALES), (changes, locale) => {
      const right = rightIn.get(locale) ?? []
      const document = parse(locale)
      const what = mutate(document, changes, WORDS)
      const facts = read(document)
      if (facts.length < right.length) lost += 1
      const wrong = facts.filter((fact) => !right.includes(fact))
      expect([what, ...wrong]).toEqual([what])
    }),
    { seed: 9, numRuns: 40 },
  )
  // Some changes reached what the readers rely on.
  expect(lost > 0).toBe(it.facts.length > 0)
})
