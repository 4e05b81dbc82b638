/** That `npm run zoom-labels` renews Zoom’s labels wherever they stand, on an invented client. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LABELS } from '../../src/zoom/facts/labels.ts'
import { folders, readBy, zoom } from './catalogs.ts'
import { copyOf } from './repository.ts'

/** A copy of all that holds labels, and a client that says what we have. */
let copy: string
let client: string

const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8')
const put = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(client, path)), { recursive: true })
  writeFileSync(join(client, path), JSON.stringify(content))
}
const renew = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/zoom-labels.mjs', ...args], { cwd: copy, encoding: 'utf8' })

const [only, host] = LABELS.hostOnly.map(({ from }) => from)

/**
 * Our labels as Zoom keeps them: a file for each language, by Zoom’s keys. Two keys that say the same
 * are both there, of which we have kept one.
 */
function languageOf(tag: string): Record<string, string> {
  const named = Object.entries(zoom.keys).map(([message, key]) => [
    key,
    zoom.labels[tag]?.[message],
  ])
  const read = Object.entries(readBy).map(([key, words]) => [key, words[tag]])
  const twice = readBy[host!]?.[tag] ? [] : [[host, readBy[only!]?.[tag]]]
  return Object.fromEntries([...named, ...read, ...twice].filter(([, label]) => label))
}

const HELD = ['src/zoom/facts/labels.ts', 'test/project/zoom-labels.json']
const MESSAGES = folders.map((folder) => `assets/_locales/${folder}/messages.json`)
const all = () => [...HELD, ...MESSAGES].map((path) => [path, inCopy(path)])

beforeAll(() => {
  copy = copyOf(['scripts', 'package.json', '.prettierrc.json', ...HELD, ...MESSAGES])
  client = join(copy, 'client')
  put('package.json', { name: '@zoom/meetingsdk', version: '6.2.0' })
  for (const tag of Object.keys(zoom.labels))
    put(`dist/lib/lang/${tag === 'pt-BR' ? 'pt-PT' : tag}.json`, languageOf(tag))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the same client changes nothing', () => {
  const before = all()
  const { status, stdout, stderr } = renew(client)
  expect([status, stdout, stderr]).toEqual([0, '0 labels changed from 6.2.0 to 6.2.0\n', ''])
  expect(all()).toEqual(before)
})

test.each([
  ['no folder at all', 'nowhere'],
  ['the folder of another package', '.'],
])('%s is refused in one line, and nothing is written', (_, folder) => {
  const before = all()
  const { status, stdout, stderr } = renew(folder)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+ is no folder of @zoom\/meetingsdk\n$/)
  expect(all()).toEqual(before)
})

describe('a newer client', () => {
  const [removing] = LABELS.remove
  let before: string[][]
  let answer: ReturnType<typeof renew>
  beforeAll(() => {
    before = all()
    put('package.json', { name: '@zoom/meetingsdk', version: '6.3.0' })
    put('dist/lib/lang/de-DE.json', {
      ...languageOf('de-DE'),
      [removing!.from]: '  Person\n rauswerfen ',
      [zoom.keys['zoom_more']!]: 'Mehr „davon“',
    })
    // Zoom has no Brazilian words for it so far.
    const brazilian = { ...languageOf('pt-BR'), [zoom.keys['zoom_start_video']!]: 'Ligar vídeo' }
    put('dist/lib/lang/pt-PT.json', brazilian)
    put('dist/lib/lang/eo.json', {})
    answer = renew(client)
  })

  test('is told label by label, with a language that is new', () => {
    expect([answer.status, answer.stderr]).toEqual([0, ''])
    expect(answer.stdout.split('\n').slice(0, 5)).toEqual([
      `de-DE ${removing!.from}: “Entfernen” → “Person rauswerfen”`,
      `de-DE ${zoom.keys['zoom_more']}: “Mehr” → “Mehr „davon“”`,
      `pt-BR ${zoom.keys['zoom_start_video']}: none → “Ligar vídeo”`,
      '3 labels changed from 6.2.0 to 6.3.0',
      'Zoom now has eo: no label of it is here yet',
    ])
  })

  test('changes these labels, the version and the day, and nothing else', () => {
    const changed = before.flatMap(([path = '', text = '']) => {
      const old = new Set(text.split('\n'))
      return inCopy(path)
        .split('\n')
        .filter((line) => !old.has(line))
        .map((line) => [path, line.trim()])
    })
    const today = new Date().toISOString().slice(0, 10)
    const source = `npm @zoom/meetingsdk 6.3.0, dist/lib/lang`
    expect(changed).toEqual([
      [HELD[0], `* The label's key in ${source}, read on ${today}, or another`],
      [HELD[0], "'de-DE': 'Person rauswerfen',"],
      [HELD[1], expect.stringContaining(`${source}/*.json, read on ${today}:`)],
      [HELD[1], '"zoom_more": "Mehr „davon“"'],
      [HELD[1], '"zoom_start_video": "Ligar vídeo",'],
      ['assets/_locales/de/messages.json', '"message": "Person rauswerfen"'],
      ['assets/_locales/de/messages.json', '"message": "Mehr „davon“"'],
      // Portugal's readers see Zoom in Brazilian words.
      ['assets/_locales/pt_BR/messages.json', '"message": "Ligar vídeo"'],
      ['assets/_locales/pt_PT/messages.json', '"message": "Ligar vídeo"'],
    ])
  })
})
