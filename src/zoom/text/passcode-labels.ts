import {
  HOST_KEY_WORDS,
  OTHER_PASSCODE_WORDS,
  PASSCODE_WORDS,
  SHORT_PASSCODE_WORDS,
} from './passcode-words.ts'
import { byFirst } from './by-first.ts'

/** A letter with a mark, which people and machines leave out. */
const MARKED = /[\u00c0-\u04ff\u1e00-\u1fff]/g

const words = (list: readonly string[]): string =>
  byFirst(
    list.map((each) =>
      each
        .replace(MARKED, (letter) => {
          const [plain] = letter === 'ł' ? 'l' : letter.normalize('NFD')
          return plain === letter ? letter : `[${letter}${plain}]`
        })
        .replaceAll(' ', '[ \u00a0_]'),
    ),
  )

/** A word that means it beside the number of a meeting. */
export const SHORT_LABEL = byFirst(SHORT_PASSCODE_WORDS)

const END = '(?![\\p{L}\\p{N}])'

/** The same where it begins a line or a part of one; `pin` anywhere. */
export const DOUBTFUL_LABEL = `(?:pin(?<![\\p{L}\\p{N}]pin)|pw(?<![\\p{L}\\p{N}]pw)|(?=${SHORT_LABEL}${END})(?<=(?:^|[\\n,;(|/>*{\\[\\]🔑]|[\\d.!?][ \\t])[ \\t*_:"'-]{0,12})${SHORT_LABEL})${END}`

const PASSCODE_LIST = [...Object.values(PASSCODE_WORDS).flat(), ...OTHER_PASSCODE_WORDS]
const PASSCODE = words(PASSCODE_LIST)

/** What a passcode or a host's key is called; the group `host` is set for a key. */
export const LABEL = `(?:(?<host>${words(HOST_KEY_WORDS)})|${PASSCODE})`

/** The same without the group. */
export const ANY_LABEL = words([...HOST_KEY_WORDS, ...PASSCODE_LIST])

/** Blanks of every width, marks of direction, and what ends a line in no editor. */
export const BLANK =
  '[ \t\v\f\u0085\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]'

/** What no text lacks that names one. */
export const LABEL_TRACE = `${ANY_LABEL}|${DOUBTFUL_LABEL}|[🔑🔐🔒🗝]|PC:|code (?:to|for) |\\s-p[ =]`

/** What has an escape in it that is still to be decoded. */
export const ESCAPED = '\\S{0,60}(?:%[\\da-f]{2}|\\\\u[\\da-f]{4}|&#)'

/** What is neither a word nor a number: its letters and digits alternate twice. */
export const ALTERNATING =
  '(?:(?=\\S{0,19}?(?:\\p{L}[^\\s\\p{L}]{0,5}?\\d\\S{0,9}?\\p{L}|\\d[^\\s\\d]{0,5}?\\p{L}\\S{0,9}?\\d))[^\\s<>]{5,20})'

/** Tags that set letters and not lines apart. */
const INLINE = '(?:a|b|i|u|s|em|tt|wbr|code|font|mark|span|small|strong|kbd|o:p)'

/** A tag of HTML. Its attributes may be long and stand in several lines; `<aB3dE5>` is none. */
export const TAG = `<(?:\\/?(?:${INLINE}|p|br|hr|td|th|tr|dd|dt|dl|li|ul|ol|div|pre|h[1-6]|label|table|thead|tbody|string|integer|key)(?![^\\s\\/>])|[a-z][\\w:]{0,20}\\s|!--)[^<>]{0,2000}>`

/** What may stand between the letters of one word. */
export const INLINE_TAG = `<\\/?${INLINE}(?![^\\s\\/>])[^<>]{0,2000}>`
