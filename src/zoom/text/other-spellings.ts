import { bytesOf } from '../address/base64.ts'

/** A key of a host or a guest outside a link, and a token of three parts, RFC 7519, 3. */
const TOKEN =
  /(?<![\w?&#;/-])(?:zak|tk)["']?\s{0,3}[:=]\s{0,3}["']?[\w.-]{6,}|\.(?<=eyJ[\w-]{8,999}={0,2}\.)[\w-]{1,999}={0,2}\./i

/** Whether a token stands in a text, outside the parameters that are looked for in links. */
export const hasToken = (text: string): boolean => TOKEN.test(text)

/** Digits with a blank, a dot or a hyphen between. */
const SPACED = /(?<![\d.-])\d(?:[ .\u00a0-]{0,2}\d){4,14}(?!\d)/g

/** Whether one of the numbers stands in a text as groups or single digits. */
export function isSpelledIn(text: string, secrets: ReadonlySet<string>): boolean {
  const numbers = new Set([...secrets].filter((secret) => /^\d{5,}$/.test(secret)))
  if (numbers.size === 0) return false
  return (text.match(SPACED) ?? []).some((run) => numbers.has(run.replace(/\D/g, '')))
}

/** What may be base64: a run of it, of a mail in lines of the same. */
const BASE64 = /(?<![\w+/-])(?:[\w+/-]{76}\r?\n[> \t]{0,9})*[\w+/-]{12,}={0,2}/g

function bytesOfHex(run: string): string {
  let bytes = ''
  for (let at = 0; at < run.length; at += 2)
    bytes += String.fromCharCode(parseInt(run.slice(at, at + 2), 16))
  return bytes
}

/**
 * What the parts of a text say that are base64 or hexadecimal bytes of plain text; whatever else decodes to noise is
 * left out.
 */
export function base64Texts(text: string): string[] {
  return [...new Set(text.match(BASE64))].flatMap((run) => {
    const plain = run.replace(/[\s=>]/g, '')
    const decoded = /^(?:[\da-f]{2})+$/i.test(plain) ? bytesOfHex(plain) : bytesIn(plain)
    return decoded && /^[\t\r\n -~\u0080-\u00ff]+$/.test(decoded) ? [decoded] : []
  })
}

/** The bytes of a run of base64, each as a character; undefined where its length shows that it is none. */
export const bytesIn = (run: string): string | undefined =>
  run.length % 4 === 1 ? undefined : bytesOf(run)
