/** What `npm run locales` tells a translator. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { hashOf, progressOf, readOrigins, withDone } from '../../scripts/locales/progress.mjs'
import { english, folders } from './catalogs.ts'
import { root } from './repository.ts'

const translations = folders.filter((folder) => folder !== 'en')
const now = hashOf(english['back']?.message ?? '')
const say = (...args: string[]) => {
  const command = ['scripts/locales.mjs', ...args]
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
}

describe('what English has changed since', () => {
  const changedIn = (folder: string, origins: Record<string, Record<string, string>>) =>
    progressOf(folder, origins).changed

  test('is told by the text that a translation was made from', () => {
    expect(changedIn('de', { all: { back: 'an older' } })).toEqual(['back'])
    expect(changedIn('de', { all: { back: now } })).toEqual([])
    expect(changedIn('de', { all: { back: now }, de: { back: 'an older' } })).toEqual(['back'])
    expect(changedIn('de', { all: { back: 'an older' }, de: { back: now } })).toEqual([])
  })

  test('does not concern a region that has no such text of its own', () => {
    const older = { all: { back: 'an older', pin_chrome: 'an older' } }
    expect(changedIn('es_419', older)).toEqual(['pin_chrome'])
  })

  test('is done for one language, and for all when the last has followed', () => {
    const older = { all: { back: 'an older' } }
    const one = withDone(older, ['de'], ['de', 'fr'])
    expect([one['all']?.['back'], one['de'], one['fr']]).toEqual([
      'an older',
      { back: now },
      undefined,
    ])
    expect(changedIn('de', one)).toEqual([])
    expect(changedIn('fr', one)).toEqual(['back'])
    const both = withDone(one, ['fr'], ['de', 'fr'])
    expect([both['all']?.['back'], Object.keys(both)]).toEqual([now, ['all']])
  })

  test('is kept for texts and languages that there are', () => {
    const { all = {}, ...own } = readOrigins()
    const keys = [all, ...Object.values(own)].flatMap((origins) => Object.keys(origins))
    expect(keys.filter((key) => !(key in english))).toEqual([])
    expect(Object.keys(own).filter((folder) => !translations.includes(folder))).toEqual([])
  })
})

test('a line for each language, and all of one where it is named', () => {
  const { status, stdout } = say()
  expect(status).toBe(0)
  const named = stdout.split('\n').map((line) => line.split(' ')[0])
  expect(translations.filter((folder) => !named.includes(folder))).toEqual([])
  expect(say('nl').stdout).toContain('Toegangscode')
})

test('a language that there is not is refused in one line', () => {
  const { status, stdout, stderr } = say('tlh')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^There is no tlh: [^\n]+\n$/)
})
