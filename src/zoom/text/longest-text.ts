/**
 * A longer text is no message, and to read it would be felt: a page is read in pieces, and of what
 * is pasted as much is judged.
 */
export const LONGEST_TEXT = 100_000

/**
 * What is read of a text: as much as its beginning, to the last blank, bracket or quote there, since
 * half a link may lead elsewhere; nothing where it has none.
 */
export const beginning = (text: string, most = LONGEST_TEXT): string =>
  text.length <= most ? text : (/^[^]*[\s<>"]/.exec(text.slice(0, most))?.[0] ?? '')
