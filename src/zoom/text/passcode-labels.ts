import {
  DOUBTFUL_PASSCODE_WORDS,
  HOST_KEY_WORDS,
  OTHER_PASSCODE_WORDS,
  PASSCODE_WORDS,
} from './passcode-words.ts'

const words = (list: readonly string[]): string => list.join('|').replaceAll(' ', '[ \\u00a0]')

const PASSCODE = words([...Object.values(PASSCODE_WORDS).flat(), ...OTHER_PASSCODE_WORDS])

/** What a passcode or a host's key is called; the group `host` is set for a key. */
export const LABEL = `(?:(?<host>${words(HOST_KEY_WORDS)})|${PASSCODE})`

/** Blanks of every width, marks of direction, and what ends a line in no editor. */
export const BLANK =
  '[ \\t\\v\\f\\u0085\\u00a0\\u00ad\\u061c\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2069\\u3000\\ufeff]'

/** What no text lacks that names one. */
export const LABEL_TRACE = `(?=\\p{L})(?:${words(HOST_KEY_WORDS)}|${PASSCODE}|${DOUBTFUL_PASSCODE_WORDS}[\\s:：=])|🔑|\\d{4}${BLANK}?(?:[/(|]|,?${BLANK}p)|\\bPC:`

/** Tags that set letters and not lines apart. */
const INLINE = '(?:a|b|i|u|s|em|tt|wbr|code|font|mark|span|small|strong|kbd|o:p)'

/** A tag of HTML. Its attributes may be long and stand in several lines; `<aB3dE5>` is none. */
export const TAG = `<(?:\\/?(?:${INLINE}|p|br|hr|td|th|tr|dd|dt|dl|li|ul|ol|div|pre|h[1-6]|label|table|thead|tbody|string|integer|key)(?![^\\s\\/>])|[a-z][\\w:]{0,20}\\s|!--)[^<>]{0,2000}>`

/** What may stand between the letters of one word. */
export const INLINE_TAG = `<\\/?${INLINE}(?![^\\s\\/>])[^<>]{0,2000}>`
