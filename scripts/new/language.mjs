// @ts-check
import { withLanguages } from '../locales/schema.mjs'
import { localeFolders } from '../locales/sources.mjs'
import { load } from '../our-module.mjs'
import { knownLabels, labelOf, zoomTag } from '../zoom-labels/known.mjs'
import { styleSheet } from './style-sheet.mjs'
import { ENGLISH, insertBefore, NOT_YET_TRANSLATED, read, Refusal, toJson } from './edit.mjs'

const LANGUAGES = 'src/platform/locale/languages.ts'
const SCHEMA = 'assets/managed-schema.json'
const REVIEWS = 'docs/translation-review.md'

/** What their speakers call languages of which the browsers’ own lists name the country instead. */
const NAMES = /** @type {Record<string, string>} */ ({
  ms: 'Bahasa Melayu',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
})

/** @typedef {{ message: string, placeholders?: Record<string, { content: string }> }} Message */

/**
 * The files that a new language changes. Its own file holds what needs no translator: the name of
 * the extension, the tag, Zoom's labels as Zoom shows them; and the plural forms that it has, with
 * TODO before the English words. Its style sheet holds what a translator has to fill in.
 * @param {string} tag BCP 47, such as `pl` or `pt-BR`
 * @param {string} today
 * @returns {Promise<import('./edit.mjs').Edit[]>}
 * @throws {Refusal} (rejects) where the tag is none, or is there
 */
export async function newLanguage(tag, today) {
  const folder = tag.replace('-', '_')
  const name = nameOf(tag)
  /** @type {typeof import('../../src/platform/locale/chosen-language.ts')} */
  const { isLanguage } = await load('src/platform/locale/chosen-language.ts')
  if (!name || !isLanguage(folder))
    throw new Refusal(`“${tag}” is no tag of a language: write it as “pl” or “pt-BR”`)
  if (read(LANGUAGES).includes(`\n  ${folder}: `)) throw new Refusal(`${name} (${tag}) is there`)
  const list = JSON.parse(read(NOT_YET_TRANSLATED))
  list.languages[folder] = today
  const folders = [...localeFolders(), folder].toSorted()
  const forms = await pluralForms(tag)
  return [
    {
      path: `assets/_locales/${folder}/messages.json`,
      text: toJson(await firstMessages(tag, forms)),
    },
    { path: `docs/languages/${tag}.md`, text: styleSheet(tag, forms) },
    { path: LANGUAGES, text: withLanguage(folder, name) },
    { path: REVIEWS, text: withReview(tag) },
    { path: SCHEMA, text: await withLanguages(read(SCHEMA), folders) },
    { path: NOT_YET_TRANSLATED, text: toJson(list) },
  ]
}

/** What its speakers call a language; nothing where the tag is none or nobody knows it. */
function nameOf(/** @type {string} */ tag) {
  try {
    const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' })
    const name = Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag)
    if (NAMES[tag]) return NAMES[tag]
    // Georgian has capitals, but for whole headings alone.
    if (!name || /^\p{Script=Georgian}/u.test(name)) return name
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return undefined
  }
}

/**
 * @param {string} tag
 * @param {readonly string[]} forms of plurals
 */
async function firstMessages(tag, forms) {
  /** @type {Record<string, Message>} */
  const english = JSON.parse(read(ENGLISH))
  const known = await knownLabels()
  const zooms = zoomTag(tag, known)
  const fixed = /** @type {Record<string, string>} */ ({
    language_tag: tag,
    zoom_language: !zooms ? 'en' : tag.includes('-') ? zooms : tag,
  })
  const kept = Object.entries(english).flatMap(([key, { message }]) => {
    const label = labelOf(known, zooms, key)
    const text = fixed[key] ?? label ?? message
    // One that Zoom lacks in this language is a translator's, too.
    const isFixed = key === 'extName' || key in fixed || label !== undefined
    const stem = /^(.+)_other$/.exec(key)?.[1]
    if (stem && english[`${stem}_one`]) return forms.map((form) => pluralText(english, stem, form))
    return isFixed ? [[key, { message: text }]] : []
  })
  return Object.fromEntries(kept)
}

/** The plural forms of a language, as the extension chooses among them. @returns {Promise<readonly string[]>} */
async function pluralForms(/** @type {string} */ tag) {
  const intl = await load('src/advice/intl.ts')
  const forms = intl.pluralForms(tag)
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => forms.includes(form))
}

/**
 * One form of a text that says a number, to be written first: only a translator knows what it is.
 * @param {Record<string, Message>} english
 * @param {string} stem
 * @param {string} form
 */
function pluralText(english, stem, form) {
  const { message, placeholders = {} } = /** @type {Message} */ (
    english[`${stem}_${form}`] ?? english[`${stem}_other`]
  )
  const named = Object.entries(placeholders).map(([name, { content }]) => [name, { content }])
  const text = { message: `TODO ${message}`, placeholders: Object.fromEntries(named) }
  return [`${stem}_${form}`, text]
}

function withLanguage(/** @type {string} */ folder, /** @type {string} */ name) {
  const text = read(LANGUAGES)
  const lines = [...text.matchAll(/^ {2}(\w+): .*\n/gm)]
  const next = lines.find(([, other = '']) => other > folder)
  const added = `  ${folder}: ${JSON.stringify(name).replaceAll('"', "'")},\n`
  return insertBefore(LANGUAGES, next ? next[0].trimEnd() : '} as const', added).text
}

/** The table of the reviews with a row for a language that nobody has read yet. */
function withReview(/** @type {string} */ tag) {
  const text = read(REVIEWS)
  const last = [...text.matchAll(/^\| \[.*\]\(languages\/.*\n/gm)].at(-1)
  if (!last) throw new Error(`${REVIEWS} has no table of languages: scripts/new has to follow it`)
  const cells = last[0].split('|').length - 3
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag)
  const row = `| [${name}](languages/${tag}.md) ${'| not read yet '.repeat(cells)}|\n`
  const end = last.index + last[0].length
  return text.slice(0, end) + row + text.slice(end)
}
