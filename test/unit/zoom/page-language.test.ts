import { expect, test } from '@jest/globals'
import { LABELS } from '../../../src/zoom/facts/labels.ts'
import { ZOOM_LANGUAGES, zoomLanguage } from '../../../src/zoom/page-language.ts'

test.each([
  ['en-US', 'en'],
  ['de-DE', 'de'],
  ['es-419', 'es'],
  ['fr', 'fr'],
  ['JP-jp', 'ja'],
  ['ja-JP', 'ja'],
  ['pt-PT', 'pt_BR'],
  ['zh', 'zh_CN'],
  ['zh-Hans-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
  ['zh-Hant-HK', 'zh_TW'],
])('a page that says it is in %s has the labels of %s', (tag, language) => {
  expect(zoomLanguage(tag)).toBe(language)
})

test.each(['', 'uk-UA', 'x', '../en', 'constructor', '__proto__', 'toString', '<img>'])(
  'a page that says “%s” tells no language of Zoom’s',
  (tag) => {
    expect(zoomLanguage(tag)).toBeNull()
  },
)

test('these are the languages of the client whose labels we have', () => {
  const known = Object.keys(LABELS.lock[0]!.words).map((tag) => zoomLanguage(tag))
  expect(known.toSorted()).toEqual([...ZOOM_LANGUAGES])
})
