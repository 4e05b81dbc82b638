import { LONGEST_TEXT } from '../text/longest-text.ts'

/** UTF-8 text in base64 of either kind. Throws on a damaged one. */
export function fromBase64Text(base64: string): string {
  const decoded = fromBase64(base64)
  const bytes = new Uint8Array(decoded.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = decoded.charCodeAt(at)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** The bytes of a parameter in base64, whose plus signs came as blanks. Throws on a damaged or an overlong one. */
export function fromBase64(text: string): string {
  // Before the blanks are looked for.
  if (text.length > LONGEST_TEXT) throw new RangeError()
  return bytesOf(text.replaceAll(' ', '+'))
}

/** The bytes of base64 of either kind, each as a character. Throws on a damaged or an overlong text. */
export function bytesOf(base64: string): string {
  if (base64.length > LONGEST_TEXT) throw new RangeError()
  return atob(/[-_]/.test(base64) ? base64.replaceAll('-', '+').replaceAll('_', '/') : base64)
}
