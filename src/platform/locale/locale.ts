import { api } from '../browser/api.ts'
import type { Locale, MessageKey, Translate } from '../../advice/text.ts'
import type { LanguageChoice } from './languages.ts'
import { fillMessage, type MessageFile } from './message-file.ts'

const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/**
 * Texts in the chosen language. The browser's own choice goes through `i18n.getMessage`; no
 * browser lets an extension choose another (w3c/webextensions issue 258), so for that we read the
 * very same file ourselves. Where it cannot be read, the browser's language serves.
 */
export async function loadLocale(choice: LanguageChoice): Promise<Locale> {
  const browsers: Translate = (key, values) => api().i18n.getMessage(key, [...(values ?? [])])
  const file = choice === 'auto' ? null : await readFile(choice)
  const t: Translate = file
    ? (key, values) => fillMessage(file, key, values) ?? browsers(key, values)
    : browsers
  const lang = t('language_tag')
  return { t, lang, dir: RIGHT_TO_LEFT.includes(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr' }
}

async function readFile(choice: string): Promise<MessageFile<MessageKey> | null> {
  try {
    const response = await fetch(api().runtime.getURL(`_locales/${choice}/messages.json`))
    return (await response.json()) as MessageFile<MessageKey>
  } catch {
    return null
  }
}
