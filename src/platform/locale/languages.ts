/** Each folder of `assets/_locales` with the name that its speakers give the language. */
export const LANGUAGES = {
  de: 'Deutsch',
  en: 'English (US)',
  en_AU: 'English (Australia)',
  en_GB: 'English (UK)',
  es: 'Español (España)',
  es_419: 'Español (Latinoamérica)',
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
