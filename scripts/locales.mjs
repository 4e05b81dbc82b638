// @ts-check
/**
 * `npm run locales`: how far each language is. `-- pl` lists, for one, what is missing, what English
 * has changed since it was translated, and the doubts; `-- --done pl` notes that Polish, or with
 * `--done` alone that every language, follows today's English. Exits with 2 on bad input.
 */
import { writeFileSync } from 'node:fs'
import { ORIGINS, progressOf, readOrigins, withDone } from './locales/progress.mjs'
import { localeFolders, ownMessages, wholeMessages } from './locales/sources.mjs'
import { rootPath } from './packages.mjs'

const translations = localeFolders().filter((folder) => folder !== 'en')
const asked = process.argv
  .slice(2)
  .filter((each) => each !== '--done')
  .map((each) => each.replace('-', '_'))
const isDone = process.argv.includes('--done')
const unknown = asked.filter((folder) => !translations.includes(folder))

if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: ${translations.join(', ')}`)
  process.exitCode = 2
} else if (isDone) {
  const origins = withDone(readOrigins(), asked.length > 0 ? asked : translations, translations)
  writeFileSync(rootPath + ORIGINS, `${JSON.stringify(origins, null, 2)}\n`)
  console.log(`Noted in ${ORIGINS}.`)
} else if (asked.length > 0) {
  for (const folder of asked) console.log(listOf(folder))
} else {
  const origins = readOrigins()
  for (const folder of translations) console.log(lineOf(folder, progressOf(folder, origins)))
  console.log('\nOne language with its texts: npm run locales -- de')
}

/** @param {string} folder @param {import('./locales/progress.mjs').Progress} progress */
function lineOf(folder, { missing, changed, doubts }) {
  const parts = [
    missing.length > 0 && `${missing.length} missing`,
    changed.length > 0 && `${changed.length} changed in English`,
    doubts && 'doubts',
  ].filter(Boolean)
  return `${folder.padEnd(8)}${parts.join(', ') || 'complete'}`
}

/** @param {string} folder */
function listOf(folder) {
  const progress = progressOf(folder, readOrigins())
  const english = ownMessages('en')
  const own = wholeMessages(folder)
  const entries = (/** @type {string[]} */ keys) =>
    keys.map((key) => {
      const { message = '', description = '' } = english[key] ?? {}
      const now = own[key] ? [`  ${folder}: ${own[key].message}`] : []
      return [key, `  English: ${message}`, ...now, `  ${description}`].join('\n')
    })
  const sections = [
    ['Missing', entries(progress.missing)],
    ['Changed in English since it was translated', entries(progress.changed)],
    ['Doubts', progress.doubts ? [progress.doubts] : []],
  ]
  const filled = sections.filter(([, lines = []]) => lines.length > 0)
  const shown = filled.map(([title, lines = []]) => [`\n== ${title} ==`, ...lines].join('\n\n'))
  return [lineOf(folder, progress), ...shown].join('\n')
}
