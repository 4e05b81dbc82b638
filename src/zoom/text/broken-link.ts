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
  /^(?:\\?\r?\n|\r?\n\r?\n(?=[\w.-]{12})|[ \u00a0"'“”„»«–—]|(?:<\/?(?:w?br|span|b|i|u|a|em|font|mark|strong)(?![^\s/>])[^<>]{0,60}>){1,3}(?:\r?\n)?)(?=[\w.-]*\d)(?=[\w.-]*[a-z])(?=[\w.-]*[A-Z])[\w.-]{6,}(?![^\s<>"'])/

/** What may be a passcode right behind a link or alone in the line below. */
const BESIDE =
  /^["'>)\]]{0,2}(?:[ \t]{0,2}[,:：;|/(–—-]{1,2}[ \t]{0,2}|[ \t]{0,2}(?:<br ?\/?>)?\r?\n[> \t]{0,9})(?:(?!(?:19|20)\d{6}(?!\d))\d{5,8}|(?=[^\s\d]{0,19}\d)(?=[^\sa-z]{0,19}[a-z])(?![@#]|[^\s@]+@[^\s.]+\.)(?:(?![()<>/:=|])[!-~]){5,20})[).,;]?[ \t]*(?:[\r\n|<]|$)/iu

/** Whether what stands beside a meeting's link may be its passcode, without a word for it. */
export const isBesideLink = (text: string, end: number): boolean =>
  BESIDE.test(text.slice(end, end + 60))

/** Whether a link of Zoom's may go on in the next line. A signature below it is no part of it. */
export function mayGoOn(text: string, start: number, end: number): boolean {
  const below = text.slice(end, end + 200)
  return BROKEN.test(below) || APART.test(below) || (end - start > 60 && BROKEN_LETTERS.test(below))
}
