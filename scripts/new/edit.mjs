// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootPath } from '../packages.mjs'

/** A file and what it will hold. @typedef {{ path: string, text: string }} Edit */

/** Input that cannot be used; the message says why, in one line. */
export class Refusal extends Error {}

export const ENGLISH = 'assets/_locales/en/messages.json'
export const NOT_YET_TRANSLATED = 'src/platform/locale/not-yet-translated.json'

/** @param {string} path from the root of the repository */
export const read = (path) => readFileSync(join(rootPath, path), 'utf8')

/** @param {unknown} value */
export const toJson = (value) => JSON.stringify(value, null, 2) + '\n'

/**
 * @param {string} path
 * @param {string | RegExp} anchor what stands once in the file
 * @param {string} added
 * @returns {Edit}
 * @throws {Error} where the anchor is not there: the script has to follow the file
 */
export function insertBefore(path, anchor, added) {
  const text = read(path)
  const at = typeof anchor === 'string' ? text.indexOf(anchor) : text.search(anchor)
  if (at < 0) throw new Error(`${path} lacks ${anchor}: scripts/new has to follow it`)
  return { path, text: text.slice(0, at) + added + text.slice(at) }
}

/**
 * Puts texts to be written at the end of the English messages, and on the list of those that are
 * not yet translated.
 * @param {Readonly<Record<string, string>>} descriptions by key
 * @param {string} today
 * @returns {Edit[]}
 * @throws {Refusal} where a message begins with the same name
 */
export function addMessages(descriptions, today) {
  const prefix = /** @type {string} */ (Object.keys(descriptions)[0]).replace(/title$/, '')
  const known = Object.keys(JSON.parse(read(ENGLISH))).find((key) => key.startsWith(prefix))
  if (known) throw new Refusal(`The name is taken: there is a message “${known}”`)
  const messages = Object.entries(descriptions).map(([key, description]) => [
    key,
    { message: `TODO ${description}`, description },
  ])
  const added = toJson(Object.fromEntries(messages)).slice(1, -3)
  const list = JSON.parse(read(NOT_YET_TRANSLATED))
  for (const key of Object.keys(descriptions)) list.texts[key] = today
  return [
    insertBefore(ENGLISH, /\n\}\s*$/, `,${added}`),
    { path: NOT_YET_TRANSLATED, text: toJson(list) },
  ]
}
