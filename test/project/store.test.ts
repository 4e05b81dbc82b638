/** The texts of the stores' pages: made from ours, in every language, as long as the stores let them be. */
import { describe, expect, test } from '@jest/globals'
import { storeFiles, storeLanguages, textsForStores } from '../../scripts/store-texts.mjs'
import { catalogOf, folders, gaps } from './catalogs.ts'
import { filesIn, readText } from './repository.ts'

/**
 * The fewest and the most characters. Name: Edge, the smallest of three. Summary: Chrome; Firefox's
 * takes 250. Description: Edge; Chrome's takes 16,000.
 */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  name: [1, 45],
  summary: [20, 132],
  description: [250, 10_000],
  news: [20, 1000],
  privacy: [20, 250],
}

test('each language has them, unless it is not yet translated', () => {
  const waiting = Object.keys(gaps.languages)
  expect(storeLanguages()).toEqual(folders.filter((folder) => !waiting.includes(folder)))
})

test('no file is left of a language, or of a text, that is gone', () => {
  const names = storeLanguages().flatMap((folder) =>
    Object.keys(LENGTHS).map((name) => `store/${folder}/${name}.txt`),
  )
  const found = filesIn('store').filter((path) => !path.startsWith('store/texts/'))
  expect(found).toEqual(names.toSorted())
})

describe.each(storeLanguages())('%s', (folder) => {
  const files = Object.entries(storeFiles(folder))

  test('is what `npm run store-texts` writes', () => {
    const found = files.map(([name]) => [name, readText(`store/${folder}/${name}.txt`)])
    expect(found).toEqual(files.map(([name, text]) => [name, `${text}\n`]))
  })

  test('keeps to the stores’ lengths', () => {
    const wrong = files.filter(([name, text]) => {
      const [fewest = 0, most = 0] = LENGTHS[name] ?? []
      return text.length < fewest || text.length > most
    })
    expect(wrong).toEqual([])
  })

  test('has the texts that English has, as clean text', () => {
    const own = textsForStores(folder)
    expect(Object.keys(own)).toEqual(Object.keys(textsForStores('en')))
    const unclean = Object.values(own).filter(
      (text) => text !== text.trim() || / {2}|[<>$\n]/.test(text) || text !== text.normalize('NFC'),
    )
    expect(unclean).toEqual([])
  })

  // A word that is repeated without need counts as spam, after five times:
  // https://developer.chrome.com/docs/webstore/program-policies/listing-requirements
  test('names Zoom six times at most, and the company once to say that we have no ties', () => {
    const { description = '' } = storeFiles(folder)
    expect(description.match(/Zoom Communications/g)).toHaveLength(1)
    expect(description.match(/Zoom/g)?.length).toBeLessThanOrEqual(7)
  })

  test('is not English', () => {
    if (folder.startsWith('en')) return
    const english = Object.values(textsForStores('en'))
    expect(Object.values(textsForStores(folder)).filter((text) => english.includes(text))).toEqual(
      [],
    )
    expect(catalogOf(folder)['extDescription']).not.toEqual(catalogOf('en')['extDescription'])
  })
})
