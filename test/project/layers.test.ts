import { describe, expect, test } from '@jest/globals'
import { posix } from 'node:path'
import { filesIn, readText } from './repository.ts'

/** What the files of a folder may import besides their own folder: folders of src, and packages. */
interface Arrows {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const PREACT = ['preact', 'preact/hooks']
const LAYERS: Readonly<Record<string, Arrows>> = {
  zoom: { folders: [], packages: [] },
  advice: { folders: ['zoom'], packages: [] },
  ui: { folders: ['zoom', 'advice'], packages: PREACT },
  platform: { folders: ['zoom', 'advice'], packages: ['webextension-polyfill'] },
}
/** Every other folder holds an entry: it wires the layers together, and nobody imports it. */
const ENTRY: Arrows = { folders: Object.keys(LAYERS), packages: PREACT }

/** The English texts: their keys are a type, and a type weighs nothing. */
const CATALOGUE = 'assets/_locales/en/messages.json'

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

/** The arrows that the plan of the house forbids, each as `from -> to`. */
function forbiddenArrows(path: string, source: string): string[] {
  const arrows = LAYERS[folderOf(path)] ?? ENTRY
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith('.')) return arrows.packages.includes(name) ? [] : [`${path} -> ${name}`]
    const target = posix.join(posix.dirname(path), name)
    if (target === CATALOGUE && path === 'src/advice/text.ts') return []
    const folder = folderOf(target)
    const isAllowed =
      target.startsWith('src/') && (folder === folderOf(path) || arrows.folders.includes(folder))
    return isAllowed ? [] : [`${path} -> ${target}`]
  })
}

const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path))

test('no source imports against the arrows', () => {
  const found = sources.flatMap((path) => forbiddenArrows(path, readText(path)))
  expect(found).toEqual([])
})

test('only platform talks to the browser’s own interface', () => {
  const found = sources
    .filter((path) => folderOf(path) !== 'platform')
    .filter((path) => /\b(?:chrome|browser)\b\??\.\w|webextension/.test(codeOf(readText(path))))
  expect(found).toEqual([])
})

test('the four layers are there', () => {
  const folders = sources.map(folderOf)
  expect(folders).toEqual(expect.arrayContaining(Object.keys(LAYERS)))
})

describe('a forbidden arrow is found and named', () => {
  test.each([
    ['src/ui/x.tsx', "import { y } from '../platform/y.ts'", 'src/ui/x.tsx -> src/platform/y.ts'],
    ['src/ui/x.tsx', "import type { Y } from '../popup/y.ts'", 'src/ui/x.tsx -> src/popup/y.ts'],
    ['src/platform/x.ts', "export * from '../ui/y.ts'", 'src/platform/x.ts -> src/ui/y.ts'],
    ['src/zoom/x.ts', "import('../advice/y.ts')", 'src/zoom/x.ts -> src/advice/y.ts'],
    ['src/advice/x.ts', "import '../ui/y.ts'", 'src/advice/x.ts -> src/ui/y.ts'],
    ['src/advice/x.ts', "import { h } from 'preact'", 'src/advice/x.ts -> preact'],
    ['src/popup/x.ts', "import { y } from '../content/y.ts'", 'src/popup/x.ts -> src/content/y.ts'],
    [
      'src/popup/popup-page.tsx',
      "import browser from 'webextension-polyfill'",
      'src/popup/popup-page.tsx -> webextension-polyfill',
    ],
    [
      'src/ui/x.ts',
      "import a, {\n  b,\n} from '../../scripts/y.mjs'",
      'src/ui/x.ts -> scripts/y.mjs',
    ],
  ])('%s: %s', (path, source, arrow) => {
    expect(forbiddenArrows(path, source)).toEqual([arrow])
  })

  test('an allowed one and one in a comment are not', () => {
    const source = "// import '../platform/a.ts'\nimport { t } from '../advice/text.ts'"
    expect(forbiddenArrows('src/ui/x.ts', source)).toEqual([])
  })
})

describe('an entry only wires', () => {
  const entries = sources.filter((path) =>
    /^src\/(content\/\w+-script|popup\/popup-page|background\/service-worker)\.tsx?$/.test(path),
  )

  test('there is one each for page, popup and background', () => {
    expect(entries.map(folderOf)).toEqual(
      expect.arrayContaining(['background', 'content', 'popup']),
    )
  })

  test.each(entries)('%s has at most 60 lines', (path) => {
    expect(readText(path).trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })
})
