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
  /^(?:\\?\r?\n|[ \u00a0]|<w?br[^<>]{0,9}>)(?=[\w.-]*\d)(?=[\w.-]*[a-z])(?=[\w.-]*[A-Z])[\w.-]{6,}(?![^\s<>"'])/

/** Whether a link of Zoom's may go on in the next line. A signature below it is no part of it. */
export function mayGoOn(text: string, start: number, end: number): boolean {
  const below = text.slice(end, end + 200)
  return BROKEN.test(below) || APART.test(below) || (end - start > 60 && BROKEN_LETTERS.test(below))
}
