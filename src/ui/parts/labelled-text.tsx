import { ENGLISH_LABELS, type Text, type ZoomLabel } from '../../advice/text.ts'
import { useLocale } from './locale-context.ts'

/** Stands, before its number, for a label in the text handed to the translator. */
const PLACE = '\u0001'

/**
 * A text in which Zoom's own labels stand out. A language may put them in another order: hence the
 * numbers.
 */
export function LabelledText({ text: { key, labels = [] } }: { text: Text }) {
  const { t } = useLocale()
  const marked = t(
    key,
    labels.map((_, number) => PLACE + number),
  )
  return (
    <>
      {marked.split(PLACE).map((part, index) => {
        if (index === 0) return part
        const label = labels[Number(part[0])]
        return [label && <Label key={index} label={label} />, part.slice(1)]
      })}
    </>
  )
}

/** Marked with the language that it is in: where Zoom lacks the reader's language, English. */
function Label({ label }: { label: ZoomLabel }) {
  const { t, lang } = useLocale()
  const own = ENGLISH_LABELS.includes(label) ? 'en' : t('zoom_language')
  return (
    <b class="label" {...(own === lang ? {} : { lang: own, dir: 'ltr' })}>
      {t(label)}
    </b>
  )
}
