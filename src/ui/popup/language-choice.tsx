import { useLocale } from '../parts/locale-context.ts'

/** The reader's choice of language: the browser's own, or one of those that we have. */
export function LanguageChoice(props: {
  language: string
  languages: Readonly<Record<string, string>>
  onChoose: (language: string) => void
}) {
  const { t, lang } = useLocale()
  const { language, languages } = props
  const current = languages[lang.replace('-', '_')] ?? lang
  return (
    <select
      class="language"
      aria-label={t('language_label')}
      value={language}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      <option value="auto">
        {language === 'auto' ? `${current} (${t('language_auto')})` : t('language_auto')}
      </option>
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag.replace('_', '-')}>
          {name}
        </option>
      ))}
    </select>
  )
}
