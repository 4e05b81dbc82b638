/** That each text is used, and each language is on the list. */
import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import { english, folders } from './catalogues.ts'
import { filesIn, readText } from './repository.ts'

describe('the list of languages', () => {
  test('names each folder, no other', () => {
    expect(folders).toEqual(Object.keys(LANGUAGES).toSorted())
  })

  test('has no language twice', () => {
    const names: string[] = Object.values(LANGUAGES)
    expect([...new Set(names)]).toEqual(names)
  })
})

describe('limits that stores set', () => {
  test('are in the descriptions, where translators read them', () => {
    // 45: Edge, the smallest of three (MDN, manifest.json, name); 132: Chrome Web Store.
    expect(english['extName']?.description).toContain('MAX 45')
    expect(english['extDescription']?.description).toContain('MAX 132')
  })
})

/** Calls of the translator with a key that is put together, which no search would find. */
const computedKeys = (text: string): string[] =>
  text.match(/\b(?:t|getMessage)\(\s*(?:`[^`]*`|[^(),]*\+[^(),]*)/g) ?? []

describe('keys', () => {
  const sources = [...filesIn('src').filter((path) => /\.tsx?$/.test(path)), 'manifest.json']
  const texts = sources.map((path) => [path, readText(path)] as const)
  const all = texts.map(([, text]) => text).join('\n')

  test('each one is used, written out in the source or the manifest', () => {
    const unused = Object.keys(english).filter(
      (key) => !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`),
    )
    expect(unused).toEqual([])
  })

  test('each one that the manifest uses exists', () => {
    const used = [...readText('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((key) => key === undefined || !(key in english))).toEqual([])
  })

  test('none is put together while running', () => {
    expect(texts.flatMap(([path, text]) => computedKeys(text).map((call) => [path, call]))).toEqual(
      [],
    )
    expect(computedKeys('t(`page_${kind}`) + t("page_" + kind) + t(\n  "a" + b)')).toHaveLength(3)
    expect(computedKeys("t(is ? 'a' : 'b') + t(advice.title, [1 + 1])")).toEqual([])
  })
})
