import { api } from '../browser/api.ts'
import type { Locale, MessageKey, Translate } from '../../advice/text.ts'
import type { LanguageChoices } from './languages.ts'
import { fillMessage, type MessageFile } from './message-file.ts'
import gaps from './not-yet-translated.json' with { type: 'json' }

const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

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
  const browsers: Translate = (key, values) => api().i18n.getMessage(key, [...(values ?? [])])
  // Only the file tells which texts it lacks: `i18n.getMessage` gives English without saying so.
  const browsersFile = hasGaps ? browsers('language_tag').replace('-', '_') : null
  const [file, english, labelsFile] = await Promise.all([
    readFile(language === 'auto' ? browsersFile : language),
    readFile(hasGaps ? 'en' : null),
    readFile(labels === 'auto' ? null : labels),
  ])
  const t: Translate = (key, values) =>
    (labelsFile && key.startsWith('zoom_') ? fillMessage(labelsFile, key, values) : null) ??
    (file && fillMessage(file, key, values)) ??
    (file && english && fillMessage(english, key, values)) ??
    browsers(key, values)
  const lang = t('language_tag')
  return {
    t,
    lang,
    dir: RIGHT_TO_LEFT.includes(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    isEnglish: (key) => file !== null && !Object.hasOwn(file, key),
  }
}

async function readFile(folder: string | null): Promise<MessageFile<MessageKey> | null> {
  if (!folder) return null
  try {
    const response = await fetch(api().runtime.getURL(`_locales/${folder}/messages.json`))
    return (await response.json()) as MessageFile<MessageKey>
  } catch {
    return null
  }
}
