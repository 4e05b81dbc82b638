import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unfinished } from '../../scripts/unfinished.mjs'
import { copyOf, root } from './repository.ts'
import { headOf } from './style-sheet.ts'

/** A copy of the repository, in which things may be added. */
let copy: string

const inCopy = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const make = (...args: string[]) => inCopy('scripts/new.mjs', ...args)
const readCopy = (path: string): string => readFileSync(join(copy, path), 'utf8')

/** Takes a language out of the copy, so that it can be made anew. */
function takeOut(tag: string): void {
  const folder = tag.replace('-', '_')
  for (const path of [`assets/_locales/${folder}`, `docs/languages/${tag}.md`])
    rmSync(join(copy, path), { recursive: true })
  const cut = (path: string, pattern: string) =>
    writeFileSync(join(copy, path), readCopy(path).replace(new RegExp(pattern, 'g'), ''))
  cut('src/platform/locale/languages.ts', `\n  ${folder}: .*`)
  cut('assets/managed-schema.json', `,\\s*\\{\\s*"const": "${folder}",[^}]*\\}`)
  cut('docs/translation-review.md', `\n.*\\(languages/${tag}\\.md\\).*`)
}

beforeAll(() => {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0')
  const isNeeded = (path: string) =>
    path !== '' && !path.startsWith('test/zoom-client/') && existsSync(join(root, path))
  copy = copyOf(files.filter(isNeeded))
  for (const tag of ['ka', 'pl', 'pt-BR', 'zh-TW']) takeOut(tag)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test.each([
  [[]],
  [['measure']],
  [['advice', 'lock-door']],
  [['toString', 'lock-door']],
  [['measure', 'lock-door', 'more']],
  [['measure', 'Lock door']],
  [['measure', 'lock-']],
  [['measure', 'a'.repeat(41)]],
  [['measure', 'lock']],
  [['finding', 'mute-off']],
  [['finding', 'page']],
  [['language', 'de']],
  [['language', 'pt_BR']],
  [['language', 'PL']],
  [['language', 'xx']],
  [['language', '../pl']],
  [['domain', 'zoom.us']],
  [['domain', 'school.zoom.us']],
  [['domain', 'https://zoom.example/']],
  [['domain', 'zoom']],
  [['domain', '*.zoom.example']],
])('%j is refused in one line, and nothing is written', (args) => {
  const { status, stdout, stderr } = make(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+\n$/)
})

const NEW = [
  'measure lock-door',
  'finding odd-link',
  'language ka',
  'language pl',
  'language pt-BR',
  'language zh-TW',
  'domain zoom.example',
]

describe('a measure, a finding, four languages and a domain', () => {
  let answers: ReturnType<typeof make>[]
  beforeAll(() => {
    answers = NEW.map((words) => make(...words.split(' ')))
  })

  test('are made', () => {
    expect(answers.map(({ status, stderr }) => [status, stderr])).toEqual(NEW.map(() => [0, '']))
  })

  test('are there, with what is known of them', () => {
    const languages = readCopy('src/platform/locale/languages.ts')
    expect(languages).toMatch(
      /\n {2}no: .*\n {2}pl: 'Polski',\n {2}pt_BR: 'Português \(Brasil\)',\n/,
    )
    expect(languages).toContain("\n  ka: 'ქართული',\n")
    expect(languages).toMatch(/\n {2}zh_CN: .*\n {2}zh_TW: '繁體中文（台灣）',\n}/)
    const polish = JSON.parse(readCopy('assets/_locales/pl/messages.json')) as object
    expect(polish).toMatchObject({ zoom_waiting_room: { message: 'Poczekalnia' } })
    expect(Object.keys(polish).filter((key) => key.startsWith('found_more_'))).toEqual(
      ['one', 'few', 'many', 'other'].map((form) => `found_more_${form}`),
    )
    expect(headOf(readCopy('docs/languages/pl.md'))).toMatchObject({ language: 'pl', nouns: [] })
    expect(readCopy('assets/managed-schema.json').match(/"const": "pt_BR"/g)).toHaveLength(4)
    expect(readCopy('docs/privacy.md')).toContain('`zoom-x.de` and `zoom.example`. It')
  })

  test('a translator is told what to write, in the order of English', () => {
    const { status, stdout } = inCopy('scripts/locales.mjs', 'pl')
    expect([status, /^pl +\d{3} missing, doubts\n/.test(stdout)]).toEqual([0, true])
    expect(stdout).toContain('\nback\n  English: Back\n')
    expect(stdout).toContain('\nfound_more_other\n  English: Show more')
    expect(stdout).not.toContain('zoom_waiting_room')
  })

  test('a second time they are refused', () => {
    expect(NEW.map((words) => make(...words.split(' ')).status)).toEqual(NEW.map(() => 2))
  })

  test('the types check, lint and format are right', () => {
    const { stdout, status } = inCopy('node_modules/typescript/bin/tsc')
    expect([status, stdout]).toEqual([0, ''])
    const oxlint = inCopy('node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src')
    expect([oxlint.status, oxlint.status ? oxlint.stdout : '']).toEqual([0, ''])
    const changed = new Set(answers.flatMap((answer) => answer.stdout.trim().split('\n')))
    const prettier = inCopy('node_modules/prettier/bin/prettier.cjs', '--check', ...changed)
    expect([prettier.status, prettier.status ? prettier.stderr : '']).toEqual([0, ''])
  }, 60_000)

  test('the tests of the catalog, the languages, the manifest and the documents pass', () => {
    const names = ['catalog', 'locales', 'texts', 'documents', 'manifest', 'layers']
    const { status, stderr } = inCopy(
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--selectProjects=project',
      '--runInBand',
      ...names.map((name) => `test/project/${name}.test.ts`),
    )
    expect([status, status ? stderr : '']).toEqual([0, ''])
  }, 60_000)

  test('no package is made before the texts are written', () => {
    const { status, stderr } = inCopy('scripts/package.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain('lock_door_title: the text is still to be written in en')
    expect(stderr).toContain('found_more_few: the text is still to be written in pl')
  })
})

test('a release waits for translations that are more than 60 days late', () => {
  const texts = { fresh: '2026-01-30', old: '2026-01-29', odd: 'soon' }
  const list = { texts, languages: { pl: '2025-12-01' } }
  const lines = unfinished(list, { en: { back: { message: 'Back' } } }, Date.parse('2026-03-31'))
  expect(lines.map((line) => line.split(':')[0])).toEqual(['old', 'odd', 'pl'])
})
