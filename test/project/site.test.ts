/** The project's own page: whole, private, and in every language of ours. */
import { directionOf } from '../../src/advice/intl.ts'
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { EMERGENCY } from '../../src/advice/emergency.ts'
import { MEASURES } from '../../src/advice/measures.ts'
import { PROTECTIONS } from '../../src/advice/protections.ts'
import { catalogOf, folders } from './catalogs.ts'
import { filesIn, root } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'anteroom-site-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
execFileSync(process.execPath, ['scripts/site.mjs', folder], { cwd: root })
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'))
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)

/** The addresses on a page that lead nowhere within the site. */
function lostLinks(path: string, html = read(path)): string[] {
  const links = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link!)
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false
    const [file = '', hash] = link.split('#')
    const target = file ? posix.join(posix.dirname(path), file) : path
    if (!existsSync(join(folder, target))) return true
    return hash !== undefined && !idsOf(file ? read(target) : html).includes(hash)
  })
}

test('every document is a page, and every page can be reached from the first', () => {
  const documents = filesIn('docs').filter((path) => path.endsWith('.md'))
  expect(pages).toEqual(
    expect.arrayContaining(documents.map((path) => path.replace('.md', '.html').toLowerCase())),
  )
  const first = read('index.html')
  expect(pages.filter((path) => path !== 'index.html' && !first.includes(`"${path}"`))).toEqual([])
})

describe.each(pages)('%s', (path) => {
  const html = read(path)

  test('leads nowhere that does not exist', () => {
    expect(lostLinks(path)).toEqual([])
  })

  test('has no script, and nothing that comes from elsewhere', () => {
    expect(html).not.toMatch(/<(?:script|iframe|object|embed)\b| on\w+=|javascript:/i)
    expect(html).not.toMatch(/<(?:img|link|source)[^>]*(?:src|href)="(?:https?:)?\/\//i)
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src \'none\'')
  })
})

test('a link to a page or a heading that is not there is found', () => {
  const html = '<a href="no.html"><a href="#no"><a href="../index.html#documents"><p id="yes">'
  expect(lostLinks('docs/testing.html', html)).toEqual(['no.html', '#no'])
})

describe.each(folders)('the advice in %s', (language) => {
  const messages = catalogOf(language)
  const html = read(`advice/${messages['language_tag']?.message}.html`)
  const shown = html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
  const hasWords = (key: string): boolean =>
    messages[key]!.message.split(/\$\w+\$/).every((part) => shown.includes(part.trim()))

  test('has all protections, measures and emergency steps, for hosts and for guests', () => {
    const keys = (['host', 'participant'] as const).flatMap((role) => [
      ...EMERGENCY.steps[role].map(({ key }) => key),
      ...PROTECTIONS.flatMap(({ name, why, limits, steps }) => [
        name,
        why,
        limits,
        ...[...steps[role].before, ...steps[role].during].map(({ key }) => key),
      ]),
      ...MEASURES.flatMap(({ title, why, limits, steps }) => [
        title,
        why,
        limits,
        ...steps[role].map(({ key }) => key),
      ]),
    ])
    expect([...keys, 'now_police', 'now_limits'].filter((key) => !hasWords(key))).toEqual([])
    const sources = new Set(MEASURES.flatMap(({ source }) => source).map(({ address }) => address))
    expect([...sources].filter((address) => !html.includes(`href="${address}"`))).toEqual([])
    expect(html).not.toMatch(/\$\w+\$/)
    expect(html).not.toContain('\u0001')
  })

  test('says its language and direction, and leads to all others', () => {
    const tag = messages['language_tag']?.message
    expect(html).toContain(`<html lang="${tag}" dir="${directionOf(tag ?? '')}">`)
    const others = folders.map((each) => catalogOf(each)['language_tag']?.message)
    expect(others.filter((each) => !html.includes(`<a href="${each}.html"`))).toEqual([])
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  })
})
