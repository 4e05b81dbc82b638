import type catalogue from '../../assets/_locales/en/messages.json'

/** A key of the English catalogue: a missing text is a compile error. */
export type MessageKey = keyof typeof catalogue

/** The key of a label of Zoom's own UI; drawn apart from our words, with its own `lang`. */
export type ZoomLabel = Extract<MessageKey, `zoom_${string}`>

/** Labels of Zoom's settings and scheduling pages: published in English only. */
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

/** Turns a key into text in the reader's language; `values` fill the placeholders in order. */
export type Translate = (key: MessageKey, values?: readonly string[]) => string

/** The reader's language: texts, its tag and the direction in which it is written. */
export interface Locale {
  readonly t: Translate
  /** A BCP 47 tag. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether a text has no translation yet, so that `t` gives it in English. */
  readonly isEnglish?: (key: MessageKey) => boolean
}

/** The text as one plain string, Zoom's labels in quotation marks. */
export function plain(text: Text, t: Translate): string {
  return t(
    text.key,
    text.labels?.map((label) => t('quoted', [t(label)])),
  )
}
