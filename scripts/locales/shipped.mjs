// @ts-check
/** The messages as they ship: under the names by which a browser asks, without what nobody reads. */
import { localeFolders, ownMessages, wholeMessages } from './sources.mjs'

/** @typedef {import('./sources.mjs').Messages} Messages */

/**
 * The other names by which a browser asks for a folder, tried in Chromium 156 and Firefox 153.
 * Chrome speaks Norwegian as `nb`, its store as `no`, which knows `en_US` too. Firefox has Spanish by
 * country, and would take that of Spain.
 * @type {Record<import('../build.mjs').Target, Record<string, string>>}
 */
const ALSO = {
  chrome: { en_US: 'en', nb: 'no' },
  firefox: { es_AR: 'es_419', es_CL: 'es_419', es_MX: 'es_419', nb: 'no', nn: 'no', tl: 'fil' },
}

/** What the manifest names, which stores read from each file. */
const NAMED = ['extName', 'extDescription']

/**
 * The message files of one browser, by folder. What a file lacks is English in both browsers: Firefox
 * never looks into the folder of the language, and Chromium only where it has that language itself,
 * as Debian's has not. So only the regions of English ship as they differ.
 * @param {import('../build.mjs').Target} browser
 * @returns {Record<string, Messages>}
 */
export function shippedLocales(browser) {
  const folders = localeFolders()
  const named = [
    ...folders.map((folder) => [folder, folder]),
    ...Object.entries(ALSO[browser]).filter(([, folder]) => folders.includes(folder)),
  ]
  return Object.fromEntries(
    named.map(([name = '', folder = '']) => {
      const whole = wholeMessages(folder)
      const kept = name.startsWith('en_') ? unlikeEnglish(whole) : whole
      const placed = Object.entries(kept).map(([key, entry]) => [key, positional(entry)])
      return [name, Object.fromEntries(placed)]
    }),
  )
}

/** @param {Messages} messages */
function unlikeEnglish(messages) {
  const english = ownMessages('en')
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([key, { message }]) => NAMED.includes(key) || message !== english[key]?.message,
    ),
  )
}

/**
 * A message with `$1` in place of the named placeholder, which takes a tenth less room. Names stay
 * where the browsers would read them otherwise: `$1$2` as a name, `$1` before a digit as `$10`.
 * @param {import('./sources.mjs').Message} entry
 * @returns {import('./sources.mjs').Message}
 */
export function positional({ message, placeholders }) {
  if (!placeholders) return { message }
  const contents = Object.entries(placeholders).map(([name, { content }]) => [name, { content }])
  const byPlace = message.replace(
    /\$(\w+)\$/g,
    (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole,
  )
  return /\$[\w@]+\$|\$\d\d/.test(byPlace)
    ? { message, placeholders: Object.fromEntries(contents) }
    : { message: byPlace }
}
