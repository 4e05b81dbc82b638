import type { Language } from './languages.ts'

/**
 * Whether `value` can be the folder of a language, for data that comes from outside. Which languages
 * there are is not asked: their list is for the settings alone, and of a language that has left the
 * package the file cannot be read (`loadLocale`).
 */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && /^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(value)
}
