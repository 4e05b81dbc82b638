// @ts-check
/** Zoom's labels in the files that hold them. */
import { format, resolveConfig } from 'prettier'
import { rootPath } from '../packages.mjs'
import { labelOf, READ_BY, zoomTag } from './known.mjs'

/** @typedef {import('./known.mjs').Known} Known */

/**
 * The module by which pages are read, with other labels; all else in it stays.
 * @param {string} source
 * @param {Known} now
 * @throws {Error} where a wording is not found: the script has to follow the file
 */
export async function readByText(source, { readBy }) {
  let text = source
  for (const { from, words } of readBy.filter((each) => each.from.startsWith('apac.'))) {
    const entries = Object.entries(words).map((pair) => pair.map((each) => JSON.stringify(each)))
    const lines = entries.map(([tag, label]) => `${tag}: ${label},\n`).join('')
    const found = text.indexOf(`from: '${from}'`)
    const start = text.indexOf('words: {', found)
    const end = text.indexOf('\n      },', start)
    if (found < 0 || start < 0 || end < 0)
      throw new Error(`${READ_BY} has no words for ${from} where they were`)
    text = `${text.slice(0, start)}words: {\n${lines}${text.slice(end)}`
  }
  const config = await resolveConfig(rootPath + READ_BY)
  return format(text, { ...config, parser: 'typescript' })
}

/**
 * The messages of one language in which a label of Zoom's is no longer what Zoom says. What Zoom has
 * in English only stands in our words with the English label behind it, in brackets.
 * @param {import('../locales/sources.mjs').Messages} messages of one file
 * @param {string} tag its language
 * @param {Known} known
 * @param {Known} now
 * @returns {Record<string, string>} the new ones, by key
 */
export function renewedMessages(messages, tag, known, now) {
  const zooms = zoomTag(tag, known)
  const inEnglish = (/** @type {string} */ message) =>
    [known, now].map((labels) => labelOf(labels, 'en-US', message) ?? '')
  return Object.fromEntries(
    Object.keys(known.keys).flatMap((message) => {
      const shown = messages[message]?.message
      const [old, label] = [known, now].map((labels) => labelOf(labels, zooms, message))
      const [oldEnglish = '', english = ''] = inEnglish(message)
      if (shown === undefined) return []
      const wanted = label
        ? old === label
          ? shown
          : label
        : old
          ? `${old} (${english})`
          : shown.endsWith(` (${oldEnglish})`)
            ? `${shown.slice(0, -oldEnglish.length - 2)}(${english})`
            : shown
      return wanted === shown ? [] : [[message, wanted]]
    }),
  )
}
