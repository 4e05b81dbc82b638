// @ts-check
/**
 * `npm run store-texts`: writes the texts of the stores' pages, a folder for each language in store/,
 * from the extension's own messages and from store/texts/<folder>.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { localeFolders, parentOf, wholeMessages } from './locales/sources.mjs'
import { rootPath } from './packages.mjs'

/** @typedef {Record<string, string>} Texts by the name of the text, or of the file */

const STORE = `${rootPath}store/`
const PROTECTIONS = ['waiting_room', 'passcode', 'mute', 'share']
const AFTER_THE_FOUR = ['read', 'links', 'post', 'now', 'school', 'privacy', 'ties']

/**
 * What is written for the stores alone; a region that has no file of its own takes its language's.
 * @param {string} folder
 * @returns {Texts} empty where a language has none yet
 */
export function textsForStores(folder) {
  const path = `${STORE}texts/${folder}.json`
  const parent = parentOf(folder)
  return {
    ...(parent && textsForStores(parent)),
    ...(existsSync(path) && JSON.parse(readFileSync(path, 'utf8'))),
  }
}

/**
 * The files of one language, as text without a line's end.
 * @param {string} folder
 * @returns {Texts}
 * @throws {Error} where a text is missing
 */
export function storeFiles(folder) {
  const own = textsForStores(folder)
  const messages = wholeMessages(folder)
  const say = (/** @type {string} */ key) => {
    const text = own[key] ?? messages[key]?.message
    if (!text) throw new Error(`store/texts/${folder}.json lacks ${key}`)
    return text
  }
  const four = PROTECTIONS.map((name) => {
    const parts = { $LABEL$: say(`${name}_name`), $TEXT$: say(`${name}_line`) }
    const line = Object.entries(parts).reduce(
      (text, [place, part]) => text.replace(place, part),
      say('labeled'),
    )
    return `• ${line}`
  })
  return {
    name: say('extName'),
    summary: say('extDescription'),
    description: [
      say('store_intro'),
      [say('store_four'), ...four].join('\n'),
      ...AFTER_THE_FOUR.map((name) => say(`store_${name}`)),
    ].join('\n\n'),
    news: say('store_news'),
    privacy: say('store_privacy'),
  }
}

/** The languages that have texts for the stores. */
export const storeLanguages = () =>
  localeFolders().filter((folder) => Object.keys(textsForStores(folder)).length > 0)

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const folder of storeLanguages()) {
    mkdirSync(STORE + folder, { recursive: true })
    for (const [name, text] of Object.entries(storeFiles(folder)))
      writeFileSync(`${STORE}${folder}/${name}.txt`, `${text}\n`)
  }
}
