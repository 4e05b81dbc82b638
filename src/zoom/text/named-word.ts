import { BETWEEN, NUMBER } from './beside-number.ts'
import { eachMatch } from './each-match.ts'
import { NO_CODE } from './no-passcode.ts'
import { ANY_LABEL, BLANK, SHORT_LABEL } from './passcode-labels.ts'

const QUOTE = `["'‘“„«]${BLANK}?`

/** A word with nothing behind it that makes it the beginning of a sentence. */
const WORD = `(?<word>\\p{L}[\\p{L}-]{2,19})(?=${BLANK}?["'’“”»]|[.,;!)]{0,2}(?:\\s*(?:[\\n|<]|$)|${BLANK}[^\\p{L}\\d:：])|[.,;]${BLANK}|${BLANK}(?:and|und|et|y|e|en|och|i|и)${BLANK})`

/** The number of a meeting, or the word for a passcode and a word behind it; in quotes, or behind a verb. */
const EITHER = new RegExp(
  `(?<number>${NUMBER})|(?<!\\p{L})(?:${ANY_LABEL}(?:(?<isSaid>${BLANK}{1,2}(?:is|ist|lautet|es|est|è|é)${BLANK}{1,2}(?:${QUOTE})?|${BLANK}${QUOTE})|${BLANK}{1,3})|${SHORT_LABEL}(?!\\p{L})[${BLANK.slice(1, -1)}:]{1,3})${WORD}`,
  'giu',
)

/**
 * Whether a passcode may be named that is a word of a language, behind a verb, in quotes, or
 * beside the number of a meeting.
 * @param isBehindLink whether the part stands behind the link of a meeting
 */
export function hasNamedWord(part: string, isBehindLink: boolean): boolean {
  let last = isBehindLink ? 0 : -Infinity
  for (const { 0: whole, index, groups: { number, isSaid, word = '' } = {} } of eachMatch(
    EITHER,
    part,
  )) {
    if (number !== undefined) last = index + whole.length
    else if (NO_CODE.test(word)) continue
    else if (isSaid !== undefined) return true
    else if (index - last < 50 && BETWEEN.test(part.slice(last, index))) return true
  }
  return false
}
