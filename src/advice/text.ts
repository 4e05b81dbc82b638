import type catalog from '../../assets/_locales/en/messages.json'
import { listIn, numberIn, pluralForm } from './intl.ts'

type CatalogKey = keyof typeof catalog

/** What says a number: the key without the plural form, such as `found_more` of `found_more_one`. */
export type PluralKey = StemOf<CatalogKey>
type StemOf<Each> = Each extends `${infer Stem}_other`
  ? `${Stem}_one` extends CatalogKey
    ? Stem
    : never
  : never

/** A key of the English catalog, a plural form excepted: a missing text is a compile error. */
export type MessageKey = Exclude<CatalogKey, `${PluralKey}_${'one' | 'other'}`>

/** The key of a label of Zoom's own UI; drawn apart from our words, with its own `lang`. */
export type ZoomLabel = Extract<MessageKey, `zoom_${string}`>

/**
 * Labels of Zoom's settings and scheduling pages: published in English only. In our files they
 * stand behind a translation of ours: “Registrierung (Registration)”.
 */
export const ENGLISH_LABELS: readonly ZoomLabel[] = [
  'zoom_embed',
  'zoom_mute_setting',
  'zoom_join_anytime',
  'zoom_sign_in',
  'zoom_registration',
  'zoom_rejoin',
  'zoom_personal_id',
  'zoom_direct_messages',
  'zoom_send_files',
  'zoom_annotation',
  'zoom_rename_setting',
  'zoom_remote_control',
]

/** A text to show: its key and, in order, the labels of Zoom's that stand in it. */
export interface Text {
  readonly key: MessageKey
  readonly labels?: readonly ZoomLabel[]
}

/** What fills the placeholders, in order. Of a text that says a number, that number comes first. */
export type Values<Key> = Key extends PluralKey
  ? [values: readonly [count: number, ...more: (number | string)[]]]
  : [values?: readonly string[]]

/** Turns a key into text in the reader's language, in the plural form that the number asks for. */
export type Translate = <Key extends MessageKey | PluralKey>(
  key: Key,
  ...values: Values<Key>
) => string

/**
 * Gives texts of one language.
 * @param read a message by its whole key, plural form included; empty where there is none
 * @param tag the language of the messages, which chooses plural forms and writes numbers
 */
export function translator(
  read: (key: string, values: readonly string[]) => string,
  tag: string,
): Translate {
  const say = (key: string, values: readonly (number | string)[] = []): string => {
    const [count] = values
    if (typeof count !== 'number') return read(key, values.map(String))
    const written = values.map((value) =>
      typeof value === 'number' ? numberIn(value, tag) : value,
    )
    return read(`${key}_${pluralForm(count, tag)}`, written) || read(`${key}_other`, written)
  }
  return say as Translate
}

/** The reader's language: texts, its tag and the direction in which it is written. */
export interface Locale {
  readonly t: Translate
  /** A BCP 47 tag. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether a text has no translation yet, so that `t` gives it in English. */
  readonly isEnglish?: (key: MessageKey | PluralKey) => boolean
}

/** A label of Zoom's as it is shown. */
export interface LabelView {
  readonly words: string
  /** The language of these words. */
  readonly lang: string
  /** Where they are our translation: Zoom's English label, in brackets, to stand behind it. */
  readonly english?: string | undefined
}

/**
 * A label of Zoom's. One that Zoom has in English only is our translation with that label behind it;
 * a test holds each language to this form. English alone where it is not translated.
 */
export function labelIn(label: ZoomLabel, { t, lang }: Pick<Locale, 't' | 'lang'>): LabelView {
  const text = t(label)
  const own = ENGLISH_LABELS.includes(label) ? 'en' : t('zoom_language')
  const [, words, english] = (own === 'en' && /^(.+ )(\(.+\))$/.exec(text)) || []
  return words ? { words, lang, english } : { words: text, lang: own }
}

/** Names in another script, such as hosts, set one after the other as the language does. */
export function list(
  names: readonly string[],
  { lang, dir }: Pick<Locale, 'lang' | 'dir'>,
): string {
  return listIn(
    names.map((name) => isolated(name, dir)),
    lang,
  )
}

/**
 * A name in another script, such as a host, for a text from right to left that carries no markup:
 * its signs stay where they are. Never for what somebody copies to use it.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string, dir: Locale['dir']): string {
  return dir === 'rtl' ? `\u2068${name}\u2069` : name
}
