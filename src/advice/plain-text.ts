import { isolated, labelIn, type Locale, type Text } from './text.ts'

/** The text as one plain string, Zoom's labels in quotation marks. */
export function plain({ key, labels }: Text, locale: Omit<Locale, 'isEnglish'>): string {
  const { t, dir } = locale
  return t(
    key,
    labels?.map((label) => {
      const { words, english } = labelIn(label, locale)
      const whole = english ? words + isolated(english, dir) : words
      return isolated(t('quoted', [whole]), dir)
    }),
  )
}
