import { bytesOf } from '../address/base64.ts'
import { eachMatch } from './each-match.ts'
import { LONGEST_TEXT } from './longest-text.ts'

/** A key of a host or a guest outside a link, and a token of three parts, RFC 7519, 3. */
const TOKEN =
  /(?<![\w?&#;/-])(?:zak|tk)["']?\s{0,3}[:=]\s{0,3}["']?[\w.-]{6,}|\.(?<=eyJ[\w-]{8,999}={0,2}\.)[\w-]{1,999}={0,2}\./i

/** Whether a token stands in a text, outside the parameters that are looked for in links. */
export const hasToken = (text: string): boolean => TOKEN.test(text)

/** Digits with a blank, a dot or a hyphen between. */
const SPACED = /(?<![\d.-])\d(?:[ .\u00a0-]{0,2}\d){4,14}(?!\d)/g

/** Whether one of the numbers stands in a text as groups or single digits, or nobody looks. */
export function isSpelledIn(text: string, secrets: ReadonlySet<string>): boolean {
  const numbers = new Set([...secrets].filter((secret) => /^\d{5,}$/.test(secret)))
  if (numbers.size === 0) return false
  if (text.length > LONGEST_TEXT) return true
  for (const [run] of eachMatch(SPACED, text))
    if (numbers.has(/\D/.test(run) ? run.replace(/\D/g, '') : run)) return true
  return false
}

/** What may be base64: a run of it, of a mail in lines of the same. */
const BASE64 = /(?<![\w+/-])(?:(?:[\w+/-]{60,76}\r?\n[> \t]{0,9})+[\w+/-]+|[\w+/-]{12,})={0,2}/g

function bytesOfHex(run: string): string {
  let bytes = ''
  for (let at = 0; at < run.length; at += 2)
    bytes += String.fromCharCode(parseInt(run.slice(at, at + 2), 16))
  return bytes
}

/**
 * What the parts of a text say that are base64 or hexadecimal bytes of plain text; whatever else decodes to noise is
 * left out. Nothing of a text of which no copy is made.
 */
export function base64Texts(text: string): string[] {
  const texts = new Set<string>()
  if (text.length > LONGEST_TEXT) return []
  for (const [run] of eachMatch(BASE64, text)) {
    const plain = /[\s=]/.test(run) ? run.replace(/[\s=>]/g, '') : run
    const isHex = plain.length % 2 === 0 && /^[\da-f]+$/i.test(plain)
    const decoded = isHex ? bytesOfHex(plain) : bytesIn(plain)
    if (decoded && /^[\t\r\n -~\u0080-\u00ff]+$/.test(decoded)) texts.add(decoded)
  }
  return [...texts]
}

/**
 * The bytes of a run of base64, each as a character; undefined where its length shows that it is none,
 * or none that stands in a text of which a copy is made.
 */
export const bytesIn = (run: string): string | undefined =>
  run.length % 4 === 1 || run.length > LONGEST_TEXT ? undefined : bytesOf(run)
