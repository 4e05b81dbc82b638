import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesIn, readJson, readText, root } from './repository.ts'

const { scripts, dependencies, devDependencies } = readJson<{
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}>('package.json')

const README = 'README.md'
const inDocs = filesIn('docs').filter((path) => path.endsWith('.md'))
const documents = existsSync(join(root, README)) ? [README, ...inDocs] : inDocs

/** The scripts of ours that a text tells the reader to run with npm. */
function quotedScripts(text: string): string[] {
  const run = [...text.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)].map(([, name]) => name ?? '')
  const short = [...text.matchAll(/\bnpm (start|test|stop|restart)\b/g)].map(([, name]) => name!)
  return [...run, ...short]
}

/** The files of the repository that a document links to, as paths from the root. */
function linkedFiles(path: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(<?([^)>\s#]+)[^)]*\)|\b(?:src|href|srcset)="([^"#]+)"/g)]
  return links
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/i.test(link))
    .map((link) => posix.join(posix.dirname(path), link))
}

test('there is a README', () => {
  expect(documents).toContain(README)
})

describe.each(documents)('%s', (path) => {
  const text = readText(path)

  test('quotes only commands that exist', () => {
    expect(quotedScripts(text).filter((name) => !(name in scripts))).toEqual([])
  })

  test('links only to files that exist', () => {
    const lost = linkedFiles(path, text).filter((file) => !existsSync(join(root, file)))
    expect(lost).toEqual([])
  })

  test('names no folder of somebody’s own machine', () => {
    expect(text).not.toMatch(/(?:^|[\s`'"(])\/(?:home|root|Users|work)\//m)
  })
})

test.each(inDocs)('%s can be reached from another document', (path) => {
  const links = documents
    .filter((other) => other !== path)
    .flatMap((other) => linkedFiles(other, readText(other)))
  expect(links).toContain(path)
})

test.each(Object.keys({ ...dependencies, ...devDependencies }))(
  'the README says why %s is there',
  (name) => {
    const text = documents.includes(README) ? readText(README) : ''
    expect(text.includes(`\`${name}\``) || text.includes(`[${name}]`)).toBe(true)
  },
)

test('a command or a file that is not there is found', () => {
  expect(quotedScripts('Run `npm run --silent dance -- x`, then npm start.')).toEqual([
    'dance',
    'start',
  ])
  const text = 'See [it](../a.md#b), <img src="c.png">, [web](https://example.com/d.md), [e](#e).'
  expect(linkedFiles('docs/f.md', text)).toEqual(['a.md', 'docs/c.png'])
})

test('the glossary is short enough to learn, and gives each word one meaning', () => {
  const rows = readText('docs/glossary.md').match(/^\| (?!word|---).*/gm) ?? []
  const words = rows.map((row) => row.split('|')[1]?.trim())
  expect(words.length).toBeGreaterThan(15)
  expect(words.length).toBeLessThanOrEqual(25)
  expect(new Set(words).size).toBe(words.length)
})
