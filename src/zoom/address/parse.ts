/**
 * Longer than any user name, host and port together. Parsers take seconds over a host of a hundred
 * thousand characters, only to refuse it.
 */
const OVERLONG_AUTHORITY = /^\s*[a-z][a-z\d+.-]*:[\\/]*[^\\/?#]{1001}/i

/** An address of more characters is read up to there; those of mails have a few thousand. */
export const LONGEST_ADDRESS = 65_536

/**
 * Parses an address as browsers do, of one longer than `LONGEST_ADDRESS` the beginning, in which stands
 * whose it is; a text that is none, or has an overlong host, gives undefined.
 */
export function parse(address: string): URL | undefined {
  const begin =
    address.length > LONGEST_ADDRESS ? address.trimStart().slice(0, LONGEST_ADDRESS) : address
  if (begin.length > 1000 && OVERLONG_AUTHORITY.test(begin)) return undefined
  try {
    return new URL(begin)
  } catch {
    return undefined
  }
}

/** Decodes percent codes; a text with an invalid code is given back as it was. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
