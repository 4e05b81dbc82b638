import { api } from '../browser/api.ts'
import { directionOf } from '../../advice/intl.ts'
import { ENGLISH_LABELS, translator, type Locale, type Translate } from '../../advice/text.ts'
import { ZOOM_LANGUAGES } from '../../zoom/page-language.ts'
import { isLanguage } from './chosen-language.ts'
import type { LanguageChoices } from './languages.ts'
import { type ReadText, type ShippedFile, textReader } from './shipped-texts.ts'
import gaps from './not-yet-translated.json' with { type: 'json' }

/** Whether a locale file that ships may lack a text. */
const HAS_GAPS = Object.keys({ ...gaps.texts, ...gaps.languages }).length > 0

/**
 * Texts in the chosen language. The browser's own choice goes through `i18n.getMessage`; no
 * browser lets an extension choose another (w3c/webextensions issue 258), so for that we read the
 * very same file ourselves. A text that this file lacks is English. Where the file cannot be read,
 * the browser's language serves. Zoom's labels come from a file of their own where they were chosen.
 * @param hasGaps whether texts may be missing, so that English has to be read, too
 */
export async function loadLocale(
  { language, labels }: LanguageChoices,
  hasGaps = HAS_GAPS,
): Promise<Locale> {
  const { i18n } = api()
  const browsers = translatorOf(textReader((name) => i18n.getMessage(name)))
  // Under another name of a language ships only where its texts are. And only the file tells which
  // texts it lacks: `i18n.getMessage` gives English without saying so.
  const browsersFile =
    i18n.getMessage('texts_in') || (hasGaps ? browsers('language_tag').replace('-', '_') : null)
  const [file, english] = await Promise.all([
    readLanguage(language === 'auto' ? browsersFile : language),
    readFile(hasGaps ? 'en' : null),
  ])
  const read = readerOf(file)
  const own = translatorOf(read)
  const others = translatorOf(readerOf(file && english))
  const t: Translate = (key, ...values) =>
    own(key, ...values) || others(key, ...values) || browsers(key, ...values)
  const lang = t('language_tag')
  const locale: Locale = {
    t,
    lang,
    dir: directionOf(lang),
    isEnglish: (key) => file !== null && !read(key, []) && !read(`${key}_other`, []),
  }
  return withLabels(locale, labels)
}

/**
 * The same texts, with Zoom's labels as Zoom shows them in another language.
 * @param language anything but a language that Zoom and we have changes nothing
 */
export async function withLabels(locale: Locale, language: string | null): Promise<Locale> {
  const isOther = language !== locale.lang.replace('-', '_')
  if (!isOther || !isLanguage(language) || !ZOOM_LANGUAGES.some((each) => each === language))
    return locale
  const labels = translatorOf(readerOf(await readFile(language)))
  const t: Translate = (key, ...values) =>
    (isZooms(key) ? labels(key, ...values) : '') || locale.t(key, ...values)
  return { ...locale, t }
}

/** Not those that Zoom has in English only: they are translated for whoever reads the text. */
const isZooms = (key: string): boolean =>
  key.startsWith('zoom_') && !ENGLISH_LABELS.some((label) => label === key)

/** The texts of a file, each empty where the file lacks it or could not be read. */
function readerOf(file: ShippedFile | null): ReadText {
  if (!file) return () => ''
  // Only the file of English has the keys, as the browsers give what a language lacks in English.
  const { message: keys } = file['text_keys'] ?? { message: api().i18n.getMessage('text_keys') }
  return textReader((name) => (name === 'text_keys' ? keys : (file[name]?.message ?? '')))
}

const translatorOf = (read: ReadText): Translate =>
  translator(read, read('language_tag', []) || 'en')

/** All texts of a language. The regions of English ship with those that differ. */
async function readLanguage(folder: string | null): Promise<ShippedFile | null> {
  const base = folder?.startsWith('en_') ? 'en' : null
  const [own, english] = await Promise.all([readFile(folder), readFile(base)])
  return own && { ...english, ...own }
}

async function readFile(folder: string | null): Promise<ShippedFile | null> {
  if (!folder) return null
  try {
    const response = await fetch(api().runtime.getURL(`_locales/${folder}/messages.json`))
    return (await response.json()) as ShippedFile
  } catch {
    return null
  }
}
