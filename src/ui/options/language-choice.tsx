import { useId } from 'preact/hooks'
import { ZOOM_LANGUAGES } from '../../zoom/page-language.ts'
import { useLocale } from '../parts/locale-context.ts'

/** A choice among the languages that we have, or the one that is taken by itself. */
export function LanguageChoice(props: {
  label: string
  /** What the first entry says. */
  auto: string
  /** `auto`, or a key of `languages`. */
  language: string
  languages: Readonly<Record<string, string>>
  onChoose: (language: string) => void
}) {
  const id = useId()
  return (
    <div class="choice">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.language}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="auto">{props.auto}</option>
        {Object.entries(props.languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag.replace('_', '-')}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The languages of the texts and of Zoom's labels in them. */
export function LanguageSettings(props: {
  choices: { readonly language: string; readonly labels: string }
  languages: Readonly<Record<string, string>>
  onChoose: (change: { language: string } | { labels: string }) => void
}) {
  const { choices, languages, onChoose } = props
  const { t, lang } = useLocale()
  const current = languages[lang.replace('-', '_')] ?? lang
  const ofZoom = Object.fromEntries(
    Object.entries(languages).filter(([tag]) => ZOOM_LANGUAGES.some((each) => each === tag)),
  )
  const isAuto = choices.language === 'auto'
  return (
    <>
      <LanguageChoice
        label={t('language_texts')}
        auto={isAuto ? t('language_auto_is', [current]) : t('language_auto')}
        language={choices.language}
        languages={languages}
        onChoose={(language) => onChoose({ language })}
      />
      <p class="soft">{t('language_note')}</p>
      <LanguageChoice
        label={t('labels_label')}
        auto={t('labels_auto')}
        language={choices.labels}
        languages={ofZoom}
        onChoose={(labels) => onChoose({ labels })}
      />
      <p class="soft">{t('labels_note')}</p>
    </>
  )
}
