import { ENGLISH_LABELS, type Text, type ZoomLabel } from '../../advice/text.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** A text in which Zoom's own labels stand out. Marked as English where it is not translated yet. */
export function LabelledText({ text: { key, labels = [] } }: { text: Text }) {
  const { t, isEnglish } = useLocale()
  const shown = labels.map((label) => <Label key={label} label={label} />)
  const text = fillText(t, key, shown)
  return isEnglish?.(key) ? (
    <span lang="en" dir="ltr">
      {text}
    </span>
  ) : (
    <>{text}</>
  )
}

/** Marked with its language: English where Zoom lacks the reader's. */
function Label({ label }: { label: ZoomLabel }) {
  const { t, lang } = useLocale()
  const own = ENGLISH_LABELS.includes(label) ? 'en' : t('zoom_language')
  return (
    <b class="label" {...(own === lang ? {} : { lang: own, dir: 'ltr' })}>
      {t(label)}
    </b>
  )
}
