import { ENGLISH_LABELS, type Text, type ZoomLabel } from '../../advice/text.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** A text in which Zoom's own labels stand out. */
export function LabelledText({ text: { key, labels = [] } }: { text: Text }) {
  const { t } = useLocale()
  const shown = labels.map((label) => <Label key={label} label={label} />)
  return <>{fillText(t, key, shown)}</>
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
