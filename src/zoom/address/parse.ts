/** Parses an address as browsers do; a text that is none gives undefined. */
export function parse(address: string): URL | undefined {
  try {
    return new URL(address)
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
