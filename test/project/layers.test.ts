import { describe, expect, test } from '@jest/globals'
import { posix } from 'node:path'
import { filesIn, readText } from './repository.ts'

const PREACT = ['preact', 'preact/hooks']
/** The packages that each folder may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ui: PREACT,
  popup: PREACT,
  alarm: PREACT,
  options: PREACT,
  welcome: PREACT,
  platform: ['webextension-polyfill'],
}

/** The English texts: their keys are a type, and a type weighs nothing. */
const CATALOG = 'assets/_locales/en/messages.json'

const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path))

const folderOf = (path: string): string => path.split('/')[1] ?? ''

/** A source without its comments. */
const codeOf = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** What a source imports, as it stands there: statically, for its effect, later, or passed on. */
function importsOf(source: string): string[] {
  return [...codeOf(source).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"`])(.*?)\1/g)].map(
    (found) => found[2]!,
  )
}

/**
 * The arrows out of one file: `from --> to` between folders of src, else the name of what is
 * imported.
 */
function arrowsOf(path: string, source: string): string[] {
  const from = folderOf(path)
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith('.')) return PACKAGES[from]?.includes(name) ? [] : [`${from} --> ${name}`]
    const target = posix.join(posix.dirname(path), name)
    if (target === CATALOG && path === 'src/advice/text.ts') return []
    if (!target.startsWith('src/')) return [`${from} --> ${target}`]
    return folderOf(target) === from ? [] : [`${from} --> ${folderOf(target)}`]
  })
}

const arrows = [...new Set(sources.flatMap((path) => arrowsOf(path, readText(path))))]

/** The arrows of the drawing in the document. */
const drawn = [...readText('docs/architecture.md').matchAll(/^ {2}(\w+ --> \w+)$/gm)].map(
  (found) => found[1]!,
)

test('the drawing shows every arrow that exists, and no other', () => {
  expect(drawn.toSorted()).toEqual(arrows.toSorted())
})

test('no way along the arrows leads back', () => {
  const next = (folder: string): string[] =>
    arrows
      .map((arrow) => arrow.split(' --> '))
      .flatMap(([from, to]) => (from === folder ? [to!] : []))
  const reached = (from: string): Set<string> => {
    const found = new Set(next(from))
    for (const folder of found) for (const each of next(folder)) found.add(each)
    return found
  }
  const circles = [...new Set(sources.map(folderOf))].filter((folder) =>
    reached(folder).has(folder),
  )
  expect(circles).toEqual([])
})

test('the core is pure: zoom imports nothing, and ui and platform do not know each other', () => {
  expect(arrows.filter((arrow) => arrow.startsWith('zoom'))).toEqual([])
  expect(arrows).not.toContain('ui --> platform')
  expect(arrows).not.toContain('platform --> ui')
})

test('only platform talks to the browser’s own interface', () => {
  const found = sources
    .filter((path) => folderOf(path) !== 'platform')
    .filter((path) => /\b(?:chrome|browser)\b\??\.\w|webextension/.test(codeOf(readText(path))))
  expect(found).toEqual([])
})

test('what runs in a page keeps nothing in a module’s variable', () => {
  const found = sources.filter(
    (path) => folderOf(path) === 'content' && /^(?:export )?(?:let|var) /m.test(readText(path)),
  )
  expect(found).toEqual([])
})

describe('an arrow is seen', () => {
  test.each([
    ['src/ui/parts/x.tsx', "import { y } from '../../platform/y.ts'", 'ui --> platform'],
    ['src/ui/x.tsx', "import type { Y } from '../popup/y.ts'", 'ui --> popup'],
    ['src/platform/x.ts', "export * from '../ui/y.ts'", 'platform --> ui'],
    ['src/zoom/x.ts', "import('../advice/y.ts')", 'zoom --> advice'],
    ['src/advice/x.ts', "import '../ui/y.ts'", 'advice --> ui'],
    ['src/advice/x.ts', "import { h } from 'preact'", 'advice --> preact'],
    ['src/popup/x.ts', "import b from 'webextension-polyfill'", 'popup --> webextension-polyfill'],
    ['src/ui/x.ts', "import a, {\n  b,\n} from '../../scripts/y.mjs'", 'ui --> scripts/y.mjs'],
  ])('%s: %s', (path, source, arrow) => {
    expect(arrowsOf(path, source)).toEqual([arrow])
  })

  test('but not one in a comment', () => {
    expect(
      arrowsOf('src/ui/x.ts', "// import '../platform/a.ts'\n/* from '../popup/b.ts' */"),
    ).toEqual([])
  })
})

/** A step of a walk: `name` in `path`, which does something (`bridge`). */
interface Step {
  readonly number: string
  readonly name: string
  readonly path: string
  /** All words of code in it, and those in brackets, which hand on from a step before. */
  readonly words: readonly string[]
  readonly bridges: readonly string[]
}

function walksIn(text: string): Step[][] {
  const steps = [...text.matchAll(/^(\d)\. `(\w+)` in `(src\/[^`]+)`(.*)/gm)].map(
    ([, number, name, path, rest]): Step => ({
      number: number!,
      name: name!,
      path: path!,
      words: [...rest!.matchAll(/`([\w-]+)`/g)].map((found) => found[1]!),
      bridges: [...rest!.matchAll(/\(`([\w-]+)`\)/g)].map((found) => found[1]!),
    }),
  )
  const starts = steps.flatMap(({ number }, index) => (number === '1' ? [index] : []))
  return starts.map((start, index) => steps.slice(start, starts[index + 1]))
}

const has = (path: string, word: string): boolean =>
  new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(codeOf(readText(path)))

/** What is wrong with the steps of a walk, by the code as it is. */
function wrongIn(walk: readonly Step[]): string[] {
  return walk.flatMap(({ name, path, words, bridges }, index) => {
    const before = walk.slice(0, index).map((step) => step.path)
    const isThere = new RegExp(`\\b${name}\\b(?:\\(| ?[:=]|: )`).test(readText(path))
    const isCalled = before.some((each) => has(each, name))
    const isHanded = bridges.some(
      (word) => has(path, word) && before.some((each) => has(each, word)),
    )
    return [
      ...(isThere ? [] : [`${name} is not in ${path}`]),
      ...(index === 0 || isCalled || isHanded ? [] : [`nothing leads to ${name}`]),
      ...words
        .filter((word) => ![path, ...before].some((each) => has(each, word)))
        .map((word) => `${word} is not on the way to ${name}`),
    ]
  })
}

test('the walks of the document pass functions that exist, each led to by one before', () => {
  const walks = walksIn(readText('docs/architecture.md'))
  expect(walks.map((walk) => walk.map(({ number }) => number).join(''))).toEqual([
    '12345678',
    '12345678',
  ])
  expect(walks.flatMap(wrongIn)).toEqual([])
})

test('a step to which nothing leads is found', () => {
  const [walk = []] = walksIn(
    '1. `recognize` in `src/zoom/address/recognition.ts` begins\n' +
      '2. `follow` in `src/popup/follow.ts` calls `nobody`\n' +
      '3. `gone` in `src/popup/follow.ts`, by a type (`ActiveTab`)',
  )
  expect(wrongIn(walk)).toEqual([
    'nothing leads to follow',
    'nobody is not on the way to follow',
    'gone is not in src/popup/follow.ts',
  ])
})
