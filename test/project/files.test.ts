import { expect, test } from '@jest/globals'
import { posix } from 'node:path'
import { filesIn, readText } from './repository.ts'

/** Lists without logic, which may be long. */
const DATA = [
  'scripts/texts/scenes.mjs',
  'src/advice/measures.ts',
  'src/zoom/facts/labels.ts',
  'test/mutants/faults.mjs',
  'test/unit/zoom/address/addresses.ts',
  'test/unit/zoom/look-alike/lookalike-hosts.ts',
  'test/unit/zoom/look-alike/rule-examples.ts',
  'test/zoom-client/states.mjs',
]

const code = ['src', 'scripts', 'test']
  .flatMap(filesIn)
  .filter((path) => /\.(tsx?|m?js)$/.test(path) && !path.includes('node_modules'))

const documents = filesIn('docs').filter((path) => /^docs\/(?!languages).*\.md$/.test(path))

test('no two files have one name; a test may, for it is named after what it tests', () => {
  const isFree = (path: string): boolean => /\.test\.|^test\/(bench|zoom-client)\//.test(path)
  const names = code.filter((path) => !isFree(path)).map((path) => posix.basename(path))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('no file has more than 250 lines but data', () => {
  const long = code.filter((path) => readText(path).trimEnd().split('\n').length > 250)
  expect(long.toSorted()).toEqual(DATA)
})

/** British endings, in a name and in a sentence. */
const BRITISH =
  /organis|recognis|colour|behaviour|(?:normal|serial|synchron|minim)is(?=e|ing)|catalogue|judgement|labelled(?!by)|labelling|licence|neighbour|misspelt|[^a-z]grey/i

/** They say what is not to be written. */
const QUOTES = [
  'docs/translation-review.md',
  'test/project/files.test.ts',
  'test/project/readability.test.ts',
]

test('names, comments and documents are in American English', () => {
  const read = [...code, ...documents, 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']
  const british = read.filter((path) => BRITISH.test(path + '\n' + readText(path)))
  expect(british.filter((path) => !QUOTES.includes(path))).toEqual([])
})
