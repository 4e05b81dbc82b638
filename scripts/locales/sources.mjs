// @ts-check
/** The messages of each language as they are written, one folder each in assets/_locales. */
import { readdirSync, readFileSync } from 'node:fs'
import { rootPath } from '../packages.mjs'

/** @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string, example?: string }> }} Message */
/** @typedef {Record<string, Message>} Messages */

const LOCALES = `${rootPath}assets/_locales/`

/** The one region that is nearer to another than to its language. */
const NEARER = /** @type {Record<string, string>} */ ({ en_AU: 'en_GB' })

/** The folders of the languages, regions included, by name. */
export const localeFolders = () => readdirSync(LOCALES).toSorted()

/**
 * What a file holds: of a region only what differs.
 * @param {string} folder
 * @returns {Messages}
 */
export const ownMessages = (folder) =>
  JSON.parse(readFileSync(`${LOCALES}${folder}/messages.json`, 'utf8'))

/**
 * The folder that a region's rests on: `en` for `en_GB`; undefined where a folder is whole.
 * @param {string} folder
 */
export function parentOf(folder) {
  const [language = ''] = folder.split('_')
  return folder === language || !localeFolders().includes(language)
    ? undefined
    : (NEARER[folder] ?? language)
}

/**
 * All messages of a language, or of a region with what it rests on, in the order of the latter.
 * What English says to translators is left out of its regions.
 * @param {string} folder
 * @returns {Messages}
 */
export function wholeMessages(folder) {
  const parent = parentOf(folder)
  return parent
    ? { ...withoutNotes(wholeMessages(parent)), ...ownMessages(folder) }
    : ownMessages(folder)
}

/**
 * Without what only translators need.
 * @param {Messages} messages
 * @returns {Messages}
 */
const withoutNotes = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders }]) => {
      const bare = Object.entries(placeholders ?? {}).map(([name, { content }]) => [
        name,
        { content },
      ])
      return [key, { message, ...(placeholders && { placeholders: Object.fromEntries(bare) }) }]
    }),
  )
