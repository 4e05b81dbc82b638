import { labelIn, type Text, type ZoomLabel } from '../../advice/text.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** A text in which Zoom's own labels stand out. Marked as English where it is not translated yet. */
export function LabeledText({ text: { key, labels = [] } }: { text: Text }) {
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

/** Marked with its language, and the English in it as such, unless the text is in it. */
export function Label({ label, around }: { label: ZoomLabel; around?: string }) {
  const locale = useLocale()
  const { words, lang, english } = labelIn(label, locale)
  const dir = lang === locale.lang ? locale.dir : ('ltr' as const)
  return (
    <b class="label" {...(lang !== (around ?? locale.lang) && { lang, dir })}>
      {words}
      {english && (
        <span lang="en" dir="ltr">
          {english}
        </span>
      )}
    </b>
  )
}
