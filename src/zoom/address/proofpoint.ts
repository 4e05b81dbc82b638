import { fromBase64, fromBase64Text } from './base64.ts'
import { LONGEST_ADDRESS } from './parse.ts'
import type { Parsed } from './plain-address.ts'

/** Reads all forms of URL Defense. Throws on a damaged or an overlong one. */
export function fromProofpoint(url: Parsed): string | undefined {
  const { pathname, search, hash } = url
  if (pathname.length + search.length + hash.length > LONGEST_ADDRESS) throw new RangeError()
  if (pathname === '/v1/url') return url.searchParams.get('u') ?? undefined
  if (pathname === '/v2/url') return fromProofpoint2(url.searchParams.get('u') ?? '')
  if (pathname.startsWith('/v3/__')) return fromProofpoint3((pathname + search + hash).slice(6))
  return undefined
}

/** Reads URL Defense v2, which writes `-` for `%` and `_` for `/`. Throws on a damaged text. */
function fromProofpoint2(text: string): string {
  return decodeURIComponent(text.replaceAll('-', '%').replaceAll('_', '/')).replaceAll('&amp;', '&')
}

/**
 * Reads URL Defense v3, `<address>__;<characters>!…`: a `*` in the address stands for the next of
 * the characters, `**` and a base64 digit for the next few, `A` being two. The characters are
 * UTF-8 in base64 of the kind for addresses. Throws on a damaged text, or gives undefined.
 */
function fromProofpoint3(text: string): string | undefined {
  // The last `__;`: the address inside may be wrapped too.
  const at = text.lastIndexOf('__;')
  const [address, end] = [text.slice(0, at), text.slice(at + 3)]
  if (at < 0) return undefined
  const [base64 = '', signature] = end.split('!', 2)
  const characters = [...fromBase64Text(base64)]
  let next = 0
  const whole = decodeURIComponent(address).replace(/\*(?:\*(.))?/g, (_, digit?: string) => {
    const count = digit ? (fromBase64(`${digit}AAA`).charCodeAt(0) >> 2) + 2 : 1
    return characters.slice(next, (next += count)).join('')
  })
  return signature !== undefined && next === characters.length ? whole : undefined
}
