/** That the English is easy to read, and American: Zoom’s labels and most of its users are. */
import { describe, expect, test } from '@jest/globals'
import { english, type Catalog } from './catalogs.ts'

/** Ends a sentence for the counting below. */
const SENTENCE_END = /[.?!:](?:\s|$)/

/** Our own words: labels of Zoom’s are no choice of ours. */
const own = (catalog: Catalog): [string, string][] =>
  Object.entries(catalog)
    .filter(([key]) => !/^(?:zoom_|ext|language_tag)/.test(key))
    .map(([key, { message }]) => [key, message.replace(/\$\w+\$/g, 'thing')])

const syllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  )

/**
 * The school year in which a text can be read, after Flesch and Kincaid
 * (https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests).
 */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(SENTENCE_END)).filter((text) => text.trim())
  const words = texts.flatMap((text) => text.match(/[\p{L}’'-]+/gu) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59
}

/** The texts of one view share the first part of their key. */
const stems = new Set(own(english).map(([key]) => key.split('_')[0] ?? ''))
const large = [...stems]
  .map((stem) => {
    const texts = own(english).filter(([key]) => key.startsWith(`${stem}_`))
    return [stem, texts.map(([, text]) => text)] as const
  })
  .filter(([, texts]) => texts.join(' ').split(' ').length >= 100)

describe('a sixth-grader can read', () => {
  test('all of it together', () => {
    expect(gradeOf(own(english).map(([, text]) => text))).toBeLessThanOrEqual(6)
  })

  test.each(large)('what begins with %s_', (_, texts) => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(7)
  })

  test('which is measured: an office’s prose is told from plain words', () => {
    const office =
      'Unauthorized participation constitutes a considerable organizational vulnerability, necessitating appropriate administrative configuration.'
    expect(gradeOf([office])).toBeGreaterThan(18)
    expect(gradeOf(['Keep the link to yourself.'])).toBeLessThan(4)
  })
})

/** British, old, or said by nobody; each with what to say instead. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:un)?tick(?:s|ed|ing)?\b/i, 'check'],
  [/\b(?:organis|recognis|synchronis)/i, '-ize'],
  [/\b(?:programme|colour|behaviour|licence|centre)\b/i, 'the American spelling'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\banew\b/i, 'again, or a new one'],
  [/\bmend(?:s|ed)?\b/i, 'fix'],
  [/\bfalse (?:page|link|address|zoom)/i, 'fake'],
  [/\b(?:do|does|are|can|will) ?not\b/i, 'the contraction'],
]

/** Each stands alone, read out or in a list: what a word at its beginning stands for must be in it. */
const UNNAMED = /^(?:It|They|Then|That|He|She|These|Those|This one)(?:’\w+)?\b/

test('no text begins with a word for something that stands elsewhere', () => {
  expect(own(english).filter(([, text]) => UNNAMED.test(text))).toEqual([])
  const found = [
    'It is back.',
    'They hold a key.',
    'Then wait.',
    'That’s all.',
    'This one is fake.',
  ]
  expect(found.filter((text) => !UNNAMED.test(text))).toEqual([])
  expect(UNNAMED.test('This link lets others act as host')).toBe(false)
})

test.each(FOREIGN)('no text holds %s: say %s', (words) => {
  expect(own(english).filter(([, text]) => words.test(text))).toEqual([])
})
