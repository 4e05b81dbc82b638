import { eachMatch } from './each-match.ts'

/**
 * What may be the rest of a link that was broken between two lines: another parameter, or letters
 * with digits among them.
 */
const BROKEN =
  /^[ \t]*\r?\n[ \t>]*(?:[\w%]{1,6}=\S|(?=[\w-]*\d)(?=[\w.-]*[a-z])[\w.-]+[ \t]*(?:\r?\n|$))/iu

/** The same of letters alone, where the line is as long as those that are broken. */
const BROKEN_LETTERS =
  /^\r?\n[ \t>]*(?=\p{L}*\p{Ll}\p{L}*\p{Lu})(?!(?:\p{Lu}\p{Ll}+){1,3}[ \t]*(?:\r?\n|$))[\w-]+(?:\.\d)?[ \t]*(?:\r?\n|$)/u

/** A part of a secret that a blank, a backslash or a tag sets apart. */
const APART =
  /^(?:[\\=]?\r{0,2}\n[> \t]{0,9}|\r{0,2}\n[> \t]{0,9}\r{0,2}\n[> \t]{0,9}(?=[\w.-]{12})|[ \u00a0"'“”„»«–—]|(?:<\/?(?:w?br|span|b|i|u|a|em|font|mark|strong)(?![^\s/>])[^<>]{0,60}>){1,3}(?:\r?\n)?)(?=[\w.-]*\d)(?=[\w.-]*[a-z])(?=[\w.-]*[A-Z])[\w.-]{6,}(?![^\s<>"'])/

/** What may be a passcode right behind a link or alone in the line below. */
const BESIDE =
  /^["'>)\]]{0,2}(?:[ \t]{0,2}[,:：;|/(–—-]{1,2}[ \t]{0,2}|[ \t]{1,2}(?=\d{6}(?!\d))|[ \t]{0,2}(?:<br ?\/?>)?\r?\n[> \t]{0,9})(?:(?!(?:19|20)\d{6}(?!\d))\d{5,8}|(?=[^\s\d()<>/:=|]{0,19}\d)(?=[^\sa-z()<>/:=|]{0,19}[a-z])(?![@#]|[^\s@]+@[^\s.]+\.)(?:(?![()<>/:=|])[!-~]){5,20})[).,;]?[ \t]*(?:[\r\n|<"'\\]|$)/iu

/** The same in brackets, or a number of six digits behind a mark, whatever follows. */
const BESIDE_WORDS =
  /^[ \t]{0,2}(?:\((?:\d{5,8}|(?=[^\s\d]{0,19}\d)(?=[^\sa-z]{0,19}[a-z])[^\s()<>/:=|]{5,20})\)|[,:;|/–—-]{1,2}[ \t]{0,2}(?:\d{6}|(?=[^\s\d]{0,19}\d)(?=[^\sa-z]{0,19}[a-z])[^\s()<>/:=|@#.,;]{6,20})(?![^\s.,;]))/iu

/** A part of a text, the line breaks of HTML as such. */
const behind = (text: string, end: number, length: number): string =>
  text.slice(end, end + length).replace(/[ \t\r]{0,2}<br[^<>]{0,20}>(?!\r?\n)/gi, '\n')

/** The link of a meeting from its path on, wherever it stands: slashes are fewer than names. */
const MEETING_LINK = /\/[jsw]\/(?<=zoom[^\s/]{0,20}...)\d{9,11}[^\s<>"'()]*/gi

/** Whether that may be so beside any of a text. */
export function hasBesideLink(text: string): boolean {
  for (const { 0: link, index } of eachMatch(MEETING_LINK, text))
    if (isBesideLink(text, index + link.length)) return true
  return false
}

/** Whether what stands beside a meeting's link may be its passcode, without a word for it. */
export const isBesideLink = (text: string, end: number): boolean =>
  [BESIDE, BESIDE_WORDS].some((each) => each.test(behind(text, end, 80)))

/** Whether a link of Zoom's may go on in the next line. A signature below it is no part of it. */
export function mayGoOn(text: string, start: number, end: number): boolean {
  const below = behind(text, end, 200)
  return BROKEN.test(below) || APART.test(below) || (end - start > 60 && BROKEN_LETTERS.test(below))
}
