import { ENGLISH_LABELS, type Text, type ZoomLabel } from '../../advice/text.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** A text in which Zoom's own labels stand out. Marked as English where it is not translated yet. */
export function LabelledText({ text: { key, labels = [] } }: { text: Text }) {
  const { t, lang, isEnglish } = useLocale()
  const around = isEnglish?.(key) ? 'en' : lang
  const shown = labels.map((label) => <Label key={label} label={label} around={around} />)
  const text = fillText(t, key, shown)
  return around === lang ? (
    <>{text}</>
  ) : (
    <span lang={around} dir="ltr">
      {text}
    </span>
  )
}

/** Marked with its language, English where Zoom lacks the reader's, unless the text is in it. */
export function Label({ label, around }: { label: ZoomLabel; around?: string }) {
  const { t, lang, dir } = useLocale()
  const own = ENGLISH_LABELS.includes(label) ? 'en' : t('zoom_language')
  const mark =
    own === (around ?? lang) ? {} : { lang: own, dir: own === lang ? dir : ('ltr' as const) }
  return (
    <b class="label" {...mark}>
      {t(label)}
    </b>
  )
}
