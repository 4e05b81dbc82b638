/** Each folder of `assets/_locales` with the name that its speakers give the language. */
export const LANGUAGES = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
} as const satisfies Record<string, string>

export type Language = keyof typeof LANGUAGES

/** What the reader chooses: a language, or the browser's own. */
export type LanguageChoice = Language | 'auto'

/** In which languages the reader is spoken to. */
export interface LanguageChoices {
  readonly language: LanguageChoice
  /**
   * Of the labels that Zoom shows this reader; `auto` where Zoom's page tells it, or it is that of
   * our texts.
   */
  readonly labels: LanguageChoice
}

/** Whether `value` is a language that we have; for data that comes from outside. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value)
}
