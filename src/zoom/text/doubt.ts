import { eachMatch } from './each-match.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { ALTERNATING, ANY_LABEL, BLANK, DOUBTFUL_LABEL, ESCAPED, TAG } from './passcode-labels.ts'

const MARK = `(?:${BLANK}|[*_\`"']|${TAG}){0,12}`

/** A number as long as a passcode, or letters with digits among them. */
const CODE = `(?:\\d{5,8}(?![\\d\\p{L}])|(?=\\p{L}{0,9}\\d)(?=\\d{0,9}\\p{L})[\\p{L}\\d]{4,20}(?![\\p{L}\\d/-]))`

/** The same, also with marks among them that no word has, or where letters and digits alternate. */
const MARKED = `(?:${CODE}|(?!\\S{0,20}:\\/)(?:${ALTERNATING}|(?=\\S{0,19}\\d)(?=[^\\s\\p{L}]{0,19}\\p{L})(?=\\S{0,19}[!#$%^&*+~?’'])[^\\s@/:<>]{4,20}))`

/** What stands before a passcode at the end of the sentence behind the one that speaks of it. */
const NEXT_SENTENCE = `[^\\n<>|%]{0,40}(?::|[.!]${BLANK}(?:it|that|this|here|enter|type|use|es|er|das|hier|sie|c.est|le${BLANK}voici|è|eccolo|esta|é)(?!\\p{L}))[^\\n\\d<>|%:.!]{0,30}${BLANK}(?=\\S{3,19}[.!](?:\\s|$)|\\S{4,20}${BLANK}*(?:\\r?\\n|$))`

/**
 * What may be a passcode some words behind the one for it, with nothing but marks between, or
 * behind a word that means other things as well.
 */
const FAR = new RegExp(
  [
    `(?=${ANY_LABEL})(?<!\\p{L})${ANY_LABEL}(?!less|los)(?:[^\\n.!?;:<>|%]{0,60}[^\\p{L}\\p{N}\\n/.+%-]${BLANK}?|[^\\p{L}\\p{N}\\n%]{1,20}(?!\\d{1,4}[-./:]\\d|\\d{9,11}(?!\\d)|1[\\dx]00)|${NEXT_SENTENCE})(?!1password|\\W{0,9}h323|${ESCAPED})${MARKED}`,
    `${DOUBTFUL_LABEL}(?:${BLANK}(?:is|ist|es|est|è)${BLANK}|(?:${TAG}|\\[\\/\\w{1,6}\\]|[\\t\\\\][a-z]{1,12}\\{|[^\\p{L}\\p{N}<>%]){1,20})(?!${ESCAPED})${MARKED}`,
    `(?=c)(?<![\\p{L}\\d])code${BLANK}(?:to|for)${BLANK}(?:the${BLANK})?(?:get|enter|join|meeting|zoom|call)[^\\n.:\\d]{0,20}(?:[:：]|${BLANK}is)${BLANK}${MARKED}`,
  ].join('|'),
  'iu',
)

/** What may be a passcode in a language that is not known: the line behind a meeting number. */
const UNKNOWN = new RegExp(
  `\\n(?<=(?:\\d${BLANK}?){9}${BLANK}*\\r?\\n)(?:${BLANK}*\\r?\\n)?[^\\n:：]{2,40}[:：]${BLANK}*(?:\\d{5,8}|(?=[^\\d\\n]*\\d)(?=[\\d.]*[a-z])\\w{4,10})${BLANK}*(?:\\r?\\n|$)`,
  'iu',
)

const LOOK = `(?:${ALTERNATING}|\\d{5,8}(?![\\d\\p{L}])|(?=[^\\s\\d]{0,19}\\d)(?=[^\\s\\p{L}]{0,19}\\p{L})[^\\s()<>/:=]{5,20})`

/** What may be one with the word for it behind, from which it is looked for: words are fewer. */
const BEFORE = new RegExp(
  `(?<=[(${BLANK.slice(1)})(?=${ANY_LABEL})(?<=(?<![\\p{L}\\d/._-])${LOOK}["'”]?${BLANK}{1,2}(?:\\((?:(?:(?:that|it)['’]s|this${BLANK}is)${BLANK})?(?:(?:the|our|your)${BLANK})?|(?:is|as|ist|als|est|comme)${BLANK}(?:(?:the|our|your|a|das|der|le|meeting|zoom)${BLANK}){0,2}|(?:when|if)${BLANK}(?:asked|prompted)${BLANK}for${BLANK}(?:(?:the|a)${BLANK})?))`,
  'iu',
)

/** What may be one behind a meeting number, with no word or a short one between. */
const BESIDE = new RegExp(
  `(?<![\\d/+-])\\d{3}[ -]?\\d{3,4}[ -]?\\d{3,4}${BLANK}?(?:[/(|→⇒»]|->|[#&](?!\\S{0,30}[=%;@#])|,?${BLANK}(?:pw|pwd|pass|code|pin|pc)\\b:?)${BLANK}?(?:\\d{5,8}(?![\\d\\p{L}])|${LOOK})|\\d{3}(?<=(?<![\\d/+-])\\d{3}[ -]?\\d{3,4}[ -]?\\d{3,4})${BLANK}?(?:[:@–—-]${BLANK}?|${BLANK}|\\r?\\n(?:${BLANK}*\\r?\\n)?)\\d{6}(?=[.)]?(?:\\s|$))|[🔑🔐🔒🗝]\ufe0f?${BLANK}{0,3}${LOOK}|,(?<=\\d{3}[ -]?\\d{3,4}[ -]?\\d{3,4},)${BLANK}${LOOK}(?=[.)]?${BLANK}*(?:\\r?\\n|$))|zoom[^\\n\\d]{0,12}\\d{3}[ -]?\\d{3,4}[ -]?\\d{3,4}${BLANK}{1,2}${LOOK}(?=[.,)]?(?:${BLANK}|\\r?\\n|$))|#(?<=\\d{9} ?#)(?:[,;*# ]|then|and){1,12}(?=\\w*\\d)(?=\\w*[a-z])\\w{4,20}(?:[#\\s]|$)|@(?<=(?<![\\w.])\\w{4,20}\\.\\d{9,11}@)|-p[ =](?<!\\S-p.)${LOOK}[^\\n]{0,20}zoom|-p[ =](?<=zoom[^\\n]{0,20} -p.)${LOOK}|P(?<!\\SP)${BLANK}?[C/]${BLANK}?W?:${BLANK}?${LOOK}`,
  'iu',
)

/**
 * Whether a part of a text, what was found in it taken out, may still name a passcode: it has a digit.
 * So may one that is longer than `LONGEST_TEXT`.
 */
export function isDoubtful(part: string): boolean {
  if (part.length > LONGEST_TEXT) return true
  if (!/\d/.test(part)) return false
  const lines = part.replace(LINE_END, '\n')
  return [part, ...(lines === part ? [] : [lines])].some((text) =>
    [FAR, UNKNOWN, BEFORE, BESIDE].some((each) => each.test(text)),
  )
}

/** Tags that end a line. */
const LINE_END = /<(?:br|\/p|\/div|\/li|\/tr)(?:\s[^<>]{0,99})?\s?\/?>/gi

/** The word alone in its line or in a cell, as at the head of a column. */
const HEAD = new RegExp(
  // The first looks let go of nearly every place at once.
  `(?<![^\\n|,;>(*_\`"'${BLANK.slice(1)})(?=(?:[a-z]{1,12}[ _])?${ANY_LABEL})(?<=(?:^|[\\n\\t|,;>(])${MARK})(?:[a-z]{1,12}[ _])?${ANY_LABEL}${MARK}[:：]?${MARK}(?=[\\r\\n\\t|,;<)]|$)`,
  'giu',
)

/** How far below a head the first row ends. */
const COLUMN = 1500

/** What may be a passcode in a cell or a line of its own. */
const CELL = new RegExp(
  `(?=[^\\s<>|,;/:=(){}])(?<=[\\n\\t|,;>(]${MARK})(?:(?!\\d{1,4}[-/.:]\\d)\\d{4,8}|(?<=")(?=[^"\\s]{0,19}\\d)(?=[^"\\s]{0,19}\\p{L})[^"\\s]{5,20}(?=")|(?=[^\\s\\d<>|,;/:=(){}]{0,19}\\d)(?=[^\\s\\p{L}<>|,;/:=(){}]{0,19}\\p{L})[^\\s<>|,;/:=(){}]{5,20})(?=${MARK}(?:[\\s|,;<)]|$))`,
  'iu',
)

/** Whether one may stand in the column of a table, or below, whose head is the word for it, or nobody looks. */
export function hasColumn(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true
  // Where the columns of the heads that follow each other closely begin and end.
  let start = 0
  let end = 0
  for (const { 0: head, index } of eachMatch(HEAD, text)) {
    const below = index + head.length
    if (below > end) {
      if (hasCell(text.slice(start, end))) return true
      start = below
    }
    end = below + COLUMN
  }
  return hasCell(text.slice(start, end))
}

const hasCell = (column: string): boolean => /\d/.test(column) && CELL.test(column)
