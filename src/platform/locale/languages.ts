/** Each folder of `assets/_locales` with the name that its speakers give the language. */
export const LANGUAGES = {
  am: 'አማርኛ',
  ar: 'العربية',
  az: 'Azərbaycan',
  be: 'Беларуская',
  bg: 'Български',
  bn: 'বাংলা',
  bs: 'Bosanski',
  ca: 'Català',
  cs: 'Čeština',
  cy: 'Cymraeg',
  da: 'Dansk',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English (US)',
  en_AU: 'English (Australia)',
  en_GB: 'English (UK)',
  eo: 'Esperanto',
  es: 'Español (España)',
  es_419: 'Español (Latinoamérica)',
  et: 'Eesti',
  eu: 'Euskara',
  fa: 'فارسی',
  fi: 'Suomi',
  fil: 'Filipino',
  fr: 'Français',
  ga: 'Gaeilge',
  gl: 'Galego',
  gu: 'ગુજરાતી',
  he: 'עברית',
  hi: 'हिन्दी',
  hr: 'Hrvatski',
  hu: 'Magyar',
  hy: 'Հայերեն',
  id: 'Bahasa Indonesia',
  is: 'Íslenska',
  it: 'Italiano',
  ja: '日本語',
  ka: 'ქართული',
  kk: 'Қазақ тілі',
  kn: 'ಕನ್ನಡ',
  ko: '한국어',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  mk: 'Македонски',
  ml: 'മലയാളം',
  mr: 'मराठी',
  ms: 'Bahasa Melayu',
  nl: 'Nederlands',
  no: 'Norsk bokmål',
  pl: 'Polski',
  pt_BR: 'Português (Brasil)',
  pt_PT: 'Português (Portugal)',
  ro: 'Română',
  ru: 'Русский',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  sq: 'Shqip',
  sr: 'Српски',
  sv: 'Svenska',
  sw: 'Kiswahili',
  ta: 'தமிழ்',
  te: 'తెలుగు',
  th: 'ไทย',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh_CN: '简体中文',
  zh_TW: '繁體中文（台灣）',
} as const satisfies Record<string, string>

export type Language = keyof typeof LANGUAGES

/** The same for a list, in the order of the names, as the browser's language sorts them. */
export const languagesByName = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(LANGUAGES).toSorted(([, one], [, other]) => one.localeCompare(other)),
  )

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
