// @ts-check
/** How far each language is: what it lacks, and what English has changed since it was translated. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { rootPath } from '../packages.mjs'
import { ownMessages, parentOf, wholeMessages } from './sources.mjs'

/**
 * By folder and key, a short hash of the English text that a translation was made from. What is the
 * same for all languages stands once, under `all`.
 * @typedef {Record<string, Record<string, string>>} Origins
 */
/** @typedef {{ missing: string[], changed: string[], doubts: string }} Progress */

export const ORIGINS = 'docs/languages/translated-from.json'

/** @returns {Origins} */
export const readOrigins = () => JSON.parse(readFileSync(rootPath + ORIGINS, 'utf8'))

/** @param {string} text */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 7)

/** A plural form stands for the text of which English has two. */
const STEM = /_(?:zero|one|two|few|many|other)$/

/** @param {import('./sources.mjs').Messages} english */
const hashes = (english) =>
  Object.entries(english).map(([key, { message }]) => [key, hashOf(message)])

/**
 * What is left to do in a language. A region lacks nothing: what it does not have is its language's.
 * @param {string} folder
 * @param {Origins} origins
 * @returns {Progress} keys of English, and the doubts as the style sheet has them
 */
export function progressOf(folder, origins) {
  const english = ownMessages('en')
  const own = wholeMessages(folder)
  const region = parentOf(folder) ? ownMessages(folder) : null
  const isThere = (/** @type {string} */ key) =>
    key in own ||
    (`${key.replace(STEM, '')}_other` in own && key.replace(STEM, '_other') in english)
  const isOurs = (/** @type {string} */ key) => !region || key in region
  return {
    missing: Object.keys(english).filter(
      (key) => !isThere(key) || own[key]?.message.startsWith('TODO'),
    ),
    changed: hashes(english).flatMap(([key = '', now]) => {
      const from = origins[folder]?.[key] ?? origins['all']?.[key]
      return from && from !== now && isThere(key) && isOurs(key) ? [key] : []
    }),
    doubts: doubtsOf(folder),
  }
}

function doubtsOf(/** @type {string} */ folder) {
  const path = `${rootPath}docs/languages/${folder.replace('_', '-')}.md`
  const sheet = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return (/\n## Doubts\n([^]*?)(?=\n## |$)/.exec(sheet)?.[1] ?? '').trim()
}

/**
 * The origins once some languages follow today's English. What all languages follow moves to `all`.
 * @param {Origins} origins
 * @param {readonly string[]} done folders
 * @param {readonly string[]} all folders of translations
 * @returns {Origins}
 */
export function withDone(origins, done, all) {
  const own = Object.fromEntries(
    all.map((folder) => [folder, new Map(Object.entries(origins[folder] ?? {}))]),
  )
  const shared = hashes(ownMessages('en')).map(([key = '', now = '']) => {
    for (const folder of done) own[folder]?.set(key, now)
    const from = origins['all']?.[key] ?? now
    const follows = all.every((folder) => (own[folder]?.get(key) ?? from) === now)
    const common = follows ? now : from
    for (const folder of all) if (own[folder]?.get(key) === common) own[folder].delete(key)
    return [key, common]
  })
  const differing = all.flatMap((folder) =>
    own[folder]?.size ? [[folder, Object.fromEntries(own[folder])]] : [],
  )
  return { all: Object.fromEntries(shared), ...Object.fromEntries(differing) }
}
