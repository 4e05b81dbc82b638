// @ts-check
import { ENGLISH, insertBefore, NOT_YET_TRANSLATED, read, Refusal, toJson } from './edit.mjs'

const LANGUAGES = 'src/platform/locale/languages.ts'

/**
 * The files that a new language changes. Its own file holds only what needs no translator: the
 * name of the extension, the tag, and Zoom's labels as Zoom shows them.
 * @param {string} tag BCP 47, such as `pl` or `pt-BR`
 * @param {string} today
 * @returns {import('./edit.mjs').Edit[]}
 * @throws {Refusal} where the tag is none, or is there
 */
export function newLanguage(tag, today) {
  const folder = tag.replace('-', '_')
  const name = nameOf(tag)
  if (!name || !/^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(folder))
    throw new Refusal(`“${tag}” is no tag of a language: write it as “pl” or “pt-BR”`)
  if (read(LANGUAGES).includes(`\n  ${folder}: `)) throw new Refusal(`${name} (${tag}) is there`)
  const list = JSON.parse(read(NOT_YET_TRANSLATED))
  list.languages[folder] = today
  return [
    { path: `assets/_locales/${folder}/messages.json`, text: toJson(firstMessages(tag)) },
    { path: LANGUAGES, text: withLanguage(folder, name) },
    { path: NOT_YET_TRANSLATED, text: toJson(list) },
  ]
}

/** What its speakers call a language; nothing where the tag is none or nobody knows it. */
function nameOf(/** @type {string} */ tag) {
  try {
    const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' })
    const name = Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag)
    return name && name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return undefined
  }
}

function firstMessages(/** @type {string} */ tag) {
  /** @type {Record<string, { message: string }>} */
  const english = JSON.parse(read(ENGLISH))
  /** @type {Record<string, Record<string, string>>} */
  const labels = JSON.parse(read('test/project/zoom-labels.json')).labels
  const cousins = Object.keys(labels).filter((known) => known.split('-')[0] === tag.split('-')[0])
  const known = cousins.includes(tag) ? tag : cousins.length === 1 ? cousins[0] : undefined
  const fixed = /** @type {Record<string, string>} */ ({
    language_tag: tag,
    zoom_language: !known ? 'en' : tag.includes('-') ? known : tag,
  })
  const kept = Object.entries(english).flatMap(([key, { message }]) => {
    const text = fixed[key] ?? (known && labels[known]?.[key]) ?? message
    return /^(extName$|language_tag$|zoom_)/.test(key) ? [[key, { message: text }]] : []
  })
  return Object.fromEntries(kept)
}

function withLanguage(/** @type {string} */ folder, /** @type {string} */ name) {
  const text = read(LANGUAGES)
  const lines = [...text.matchAll(/^ {2}(\w+): .*\n/gm)]
  const next = lines.find(([, other = '']) => other > folder)
  const added = `  ${folder}: ${JSON.stringify(name).replaceAll('"', "'")},\n`
  return insertBefore(LANGUAGES, next ? next[0].trimEnd() : '} as const', added).text
}
