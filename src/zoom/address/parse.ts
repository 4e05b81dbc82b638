/** Parses an address as browsers do; a text that is none gives undefined. */
export function parse(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
