import { beforeAll, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUDGETS } from '../../scripts/budgets.mjs'
import { filesIn, readJson, root } from './repository.ts'

interface Manifest {
  readonly [key: string]: unknown
  readonly icons: Readonly<Record<string, string>>
  readonly action: Readonly<{ default_popup: string; default_icon: Record<string, string> }>
  readonly permissions: readonly string[]
  readonly side_panel?: { readonly default_path: string }
  readonly sidebar_action?: { readonly default_panel: string }
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly content_scripts: readonly {
    readonly matches: readonly string[]
    readonly js: readonly string[]
    readonly css?: readonly string[]
  }[]
}

/** A built package: its files by their paths in it. Throws where nobody has built it. */
function open(browser: string): Map<string, Buffer> {
  const folder = `dist/${browser}`
  if (!existsSync(join(root, folder, 'manifest.json')))
    throw new Error(`There is no ${folder}: run \`npm run build\` first. These tests read it.`)
  return new Map(
    filesIn(folder).map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path))]),
  )
}

/** All that may lie in a package. */
const EXPECTED = [
  /^(?:manifest\.json|managed-schema\.json|licenses\.txt)$/,
  /^_locales\/\w+\/messages\.json$/,
  /^icons\/(?:16|32|48|128)\.png$/,
  /^icons\/icon\.svg$/,
  /^service-worker-loader\.js$/,
  /^src\/content\/(?:(?:zoom|guard|posting|session)-script|zoom-side|posting-help)\.js$/,
  /^src\/(?:popup\/(?:popup|panel)|alarm\/alarm|options\/options|welcome\/welcome)\.html$/,
  /^assets\/[\w.-]+\.(?:js|css)$/,
]

/** Ways to run text as code, or to make it markup. */
const TEXT_AS_CODE =
  /\beval\s*\(|\bnew Function\b|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/
/** Ways out of the browser, `fetch` aside. */
const WAYS_OUT =
  /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|WebTransport/
const OWN_FILE_FETCHED =
  /\bfetch\([\w$.]+(?:\(\))?\.runtime\.getURL\(`(?:_locales\/\$\{\w+\}\/messages|managed-schema)\.json`\)\)/g

const kB = (bytes: number): number => bytes / 1000
describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  let files: Map<string, Buffer>
  beforeAll(() => {
    files = open(browser)
  })
  const text = (path: string): string => files.get(path)?.toString() ?? ''
  const manifest = (): Manifest => JSON.parse(text('manifest.json')) as Manifest
  const scripts = (): [string, string][] =>
    [...files.keys()].filter((path) => path.endsWith('.js')).map((path) => [path, text(path)])

  test('holds only files that we know', () => {
    const unknown = [...files.keys()].filter(
      (path) => !EXPECTED.some((expected) => expected.test(path)),
    )
    expect(unknown).toEqual([])
  })

  test('holds every language and every icon that the repository has', () => {
    const wanted = filesIn('assets').map((path) => path.slice('assets/'.length))
    expect([...files.keys()]).toEqual(expect.arrayContaining(wanted))
  })

  test('holds each file that its manifest and its pages name', () => {
    const { icons, action, background, content_scripts, ...panels } = manifest()
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      browser === 'chrome' ? panels.side_panel?.default_path : panels.sidebar_action?.default_panel,
      ...(background.scripts ?? []),
      ...[background.service_worker ?? []].flat(),
      ...content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
    ]
    const inPages = [...files.keys()]
      .filter((path) => path.endsWith('.html'))
      .flatMap((page) =>
        [...text(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) =>
          link.startsWith('/') ? link.slice(1) : posix.join(posix.dirname(page), link),
        ),
      )
    const inScripts = scripts().flatMap(([path, code]) =>
      [...code.matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g)].map(([, link = '']) =>
        posix.join(posix.dirname(path), link),
      ),
    )
    expect(inPages.length).toBeGreaterThan(1)
    const lost = [...named, ...inPages, ...inScripts].filter((path) => !files.has(path ?? ''))
    expect(lost).toEqual([])
  })

  test('asks for exactly what the repository’s manifest asks for', () => {
    const source = readJson<Manifest>('manifest.json')
    const built = manifest()
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'browser_specific_settings',
      'content_security_policy',
      'version',
      'name',
    ]) {
      expect(built[key]).toEqual(source[key])
    }
    const asked = source.permissions.filter((each) => browser === 'chrome' || each !== 'sidePanel')
    expect(built.permissions).toEqual(asked)
    expect(built.content_scripts.map(({ matches }) => matches)).toEqual(
      source.content_scripts.map(({ matches }) => matches),
    )
    for (const key of ['update_url', 'key']) {
      expect(built).not.toHaveProperty(key)
    }
  })

  test('has one background, of the kind that this browser knows', () => {
    const key = browser === 'firefox' ? 'scripts' : 'service_worker'
    expect(Object.keys(manifest().background).toSorted()).toEqual([key, 'type'].toSorted())
  })

  test('opens nothing to web pages: none can find out that it is there', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    expect(manifest()).not.toHaveProperty('externally_connectable')
  })

  test('names one script to the browser; the background puts the others into pages', () => {
    const named = manifest().content_scripts.flatMap(({ js, css = [] }) => [...js, ...css])
    expect(named).toEqual(['src/content/zoom-script.js'])
    expect(text('manifest.json')).not.toMatch(/guard|posting|session/)
  })

  test('each content script is one plain file that loads no other', () => {
    const contents = [...files.keys()].filter((path) => path.startsWith('src/content/'))
    expect(contents).toHaveLength(6)
    for (const path of contents) expect(text(path)).not.toMatch(/\b(?:import|export)\b/)
  })

  test('its background loads nothing of the popup: it starts anew many times a day', () => {
    const { background } = manifest()
    const loaded = new Set([background.service_worker ?? [], background.scripts ?? []].flat())
    for (const path of loaded) {
      for (const [, link = ''] of text(path).matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g))
        loaded.add(posix.join(posix.dirname(path), link))
    }
    expect([...loaded].join()).toMatch(/shared/)
    expect([...loaded].join()).not.toMatch(/popup|views/)
  })

  test('never runs text as code', () => {
    const own = scripts().filter(([, code]) => TEXT_AS_CODE.test(code))
    // Preact has one such place, reached only by a property that our linter forbids.
    const places = own.flatMap(([path, code]) => {
      const found = code.match(new RegExp(TEXT_AS_CODE, 'g')) ?? []
      return found.map((place) => `${path.replace(/-[\w-]{8}\.js$/, '.js')}: ${place}`)
    })
    expect(
      [...new Set(places)].filter((place) => !/^assets\/.*: \.innerHTML=$/.test(place)),
    ).toEqual([])
    for (const path of [...files.keys()].filter((each) => each.startsWith('src/content/')))
      expect(text(path)).not.toMatch(/(?:inner|outer)HTML/)
  })

  test('fetches nothing but its own language files', () => {
    for (const [path, code] of scripts()) {
      expect([path, code.match(WAYS_OUT)]).toEqual([path, null])
      expect([path, code.replace(OWN_FILE_FETCHED, '').match(/\bfetch\b/)]).toEqual([path, null])
    }
    const fetches = scripts().flatMap(([, code]) => code.match(OWN_FILE_FETCHED) ?? [])
    expect(fetches.length).toBeGreaterThan(0)
    const inPages = [...files.keys()].filter((path) => /\.(?:html|css)$/.test(path))
    expect(
      inPages.filter((path) => /(?:src|href)="https?:|url\(|@import/.test(text(path))),
    ).toEqual([])
  })

  test('tells nothing of the machine on which it was built', () => {
    const traces = [root, homedir(), 'file:///', 'node_modules', 'sourceMappingURL']
    const found = [...files.keys()]
      .filter((path) => !path.endsWith('.png'))
      .flatMap((path) =>
        traces
          .filter((trace) => trace.length > 1 && text(path).includes(trace))
          .map((trace) => [path, trace]),
      )
    expect(found).toEqual([])
  })

  describe('keeps to its budgets', () => {
    test.each([
      ['the first look at Zoom’s pages', ['zoom-script'], BUDGETS.firstLookSize],
      ['what follows it', ['zoom-side', 'session-script'], BUDGETS.contentScriptSize],
      ['all of the guard’s', ['guard-script', 'session-script'], BUDGETS.guardSize],
      ['the script that hears what is pasted there', ['posting-script'], BUDGETS.postingSize],
      ['what that brings', ['posting-help'], BUDGETS.contentScriptSize],
    ])('%s', (_, names, { most }) => {
      const sizeOf = (name: string) => gzipSync(text(`src/content/${name}.js`), { level: 9 }).length
      expect(kB(names.reduce((sum, name) => sum + sizeOf(name), 0))).toBeLessThanOrEqual(most)
    })

    test('scripts and styles of the popup’s first paint', () => {
      // What the page names, and what that imports: not what `import()` brings later.
      const page = manifest().action.default_popup
      const named = [...text(page).matchAll(/(?:src|href)="\/?([^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      const reached = new Set(named)
      for (const path of reached) {
        for (const [, link = ''] of text(path).matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g)) {
          reached.add(posix.join(posix.dirname(path), link))
        }
      }
      expect([...reached].filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0)
      const sizes = [...reached].map((path) => gzipSync(text(path), { level: 9 }).length)
      expect(kB(sizes.reduce((sum, size) => sum + size, 0))).toBeLessThanOrEqual(
        BUDGETS.popupSize.most,
      )
    })

    test('all of it, and all but the languages and the license texts', () => {
      const rest = [...files].filter(([path]) => !/^_locales|^licenses/.test(path))
      const sizes = [files, rest].map((each) => zipSync(Object.fromEntries(each), { level: 9 }))
      const [whole = 0, own = 0] = sizes.map(({ length }) => kB(length))
      expect(whole).toBeLessThanOrEqual(BUDGETS.wholePackageSize.most)
      expect(own).toBeLessThanOrEqual(BUDGETS.packageSize.most)
    })
  })
})

test('our sources never run text as code', () => {
  const found = filesIn('src').filter((path) =>
    /\beval\s*\(|\bFunction\s*\(|(?:inner|outer)HTML|insertAdjacentHTML|document\.write/i.test(
      readFileSync(join(root, path), 'utf8'),
    ),
  )
  expect(found).toEqual([])
})
