/** The languages of Zoom's client and pages, by the names that folders of locales have. */
export const ZOOM_LANGUAGES = [
  'de',
  'en',
  'es',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt_BR',
  'ru',
  'sv',
  'tr',
  'vi',
  'zh_CN',
  'zh_TW',
] as const

export type ZoomLanguage = (typeof ZOOM_LANGUAGES)[number]

/**
 * Zoom's language that a page of it says it is in; null where it says none that Zoom has.
 * @param tag what stands at its root: “en-US” in the web app, “jp-JP” in the Japanese portal (saved
 *   pages in public repositories, read on 2026-11-28). What the client calls pt-PT is Brazilian
 */
export function zoomLanguage(tag: string): ZoomLanguage | null {
  const [language = '', region = ''] = tag.toLowerCase().split('-', 2)
  const name =
    { jp: 'ja', pt: 'pt_BR', zh: /^(tw|hk|hant)/.test(region) ? 'zh_TW' : 'zh_CN' }[language] ??
    language
  return ZOOM_LANGUAGES.find((each) => each === name) ?? null
}
