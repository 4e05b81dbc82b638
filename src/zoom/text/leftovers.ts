import { SECRET_NAMES } from '../address/parameters.ts'
import { hasBesideLink } from './broken-link.ts'
import { columnsOf } from './columns.ts'
import { hasColumn } from './doubt.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { eachMatch } from './each-match.ts'
import { withBlanks, type Edit } from './edit.ts'
import { base64Texts, hasToken, isSpelledIn } from './other-spellings.ts'
import { INLINE_TAG } from './passcode-labels.ts'
import { hasOddName } from './odd-names.ts'
import { findNamed, nextName } from './prose.ts'
import { readingsOf } from './readings.ts'

/** What a secret is written with; none that is sought is shorter. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]{3,}/gu

/** A word without the marks behind it. */
function withoutMarks(word: string): string {
  let end = word.length
  while (word[end - 1] === '.' || word[end - 1] === '-') end--
  return word.slice(0, end)
}

/**
 * What has secrets in it that no link shows: an address of Zoom's under any scheme or with its dots
 * disguised, or the rest of one that was broken between two lines.
 */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:zoom(?:gov)?(?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\])(?:us|com)|zoom(?:mtg|us|phonecall):)[^\s<>"'|]+|(?<![\w&=?./%#-])\??(?:[\w%]{1,20}=[\w%.-]{0,60}&){0,4}(?:confno|mn|id|meeting\w{0,8})=\d{9,11}&(?:[\w%]{1,20}=[\w%.-]{0,60}&){0,4}${SECRET_NAMES}=[^\s<>"'|]+|(?<![^\s>])\.?(?:[\w/-]{0,80}[?&#;])?${SECRET_NAMES}=[^\s<>"'|]+`,
  'giu',
)
const SECRET = new RegExp(String.raw`(?<=^|[?&#;])${SECRET_NAMES}=([^\s&#;]+)&?`, 'gi')

/** What no text with one of them is without. */
const TRACE = new RegExp(`${SECRET_NAMES}=`, 'i')

/** A secret parameter as Proofpoint's second form writes it. */
const CODED = new RegExp(String.raw`${SECRET_NAMES}-3d\w`, 'i')

/** `https://` in base64, as it begins at each place in a group of three. */
const BASE64_LINK = /aHR0cHM6Ly|h0dHBzOi8v|odHRwczovL/

/** The secrets of a text that stand in no link that can be read. */
export function* secretsIn(
  text: string,
): Generator<{ start: number; end: number; secret: string }> {
  if (!TRACE.test(text)) return
  for (const { 0: address, index } of eachMatch(ADDRESS, text)) {
    for (const { 0: pair, 1: secret = '', index: at } of eachMatch(SECRET, address)) {
      yield { start: index + at, end: index + at + pair.length, secret }
    }
  }
}

/** Whether a secret cannot be mistaken for a word or a number of the text, such as the meeting's. */
const isUnmistakable = (secret: string): boolean =>
  secret.length >= 6 && /\d/.test(secret) && !/^\d{9,11}$/.test(secret)

/** Where secrets stand as a word of their own, as written, in a text of which a copy is made. */
export function repeatsIn(text: string, secrets: ReadonlySet<string>): Edit[] {
  const sought = new Set([...secrets].filter(isUnmistakable))
  if (text.length > LONGEST_TEXT || !hasAny(text, sought)) return []
  const edits: Edit[] = []
  for (const { 0: word, index } of eachMatch(WORD, text)) {
    const secret = sought.has(word) ? word : withoutMarks(word)
    if (sought.has(secret)) edits.push({ start: index, end: index + secret.length, text: '' })
  }
  return edits
}

/**
 * Whether a secret, or what may be one, stands in the copy of a text, whatever escapes both use.
 * @param secrets those that were found in the text
 */
export function isLeftIn(copy: string, text: string, secrets: ReadonlySet<string>): boolean {
  const before = readingsOf(text)
  const after = before && (copy === text ? before : readingsOf(copy))
  if (!after) return true
  const sought = new Set([...secrets].filter(({ length }) => length >= 4))
  // A reading of the text itself was looked through when it was made safe.
  for (const reading of before)
    if (reading !== text)
      for (const secret of secretsOf(reading)) if (secret.length >= 4) sought.add(secret)
  return [...new Set([copy, ...after, ...Array.from(after, withoutPlus)])].some((reading) => {
    const plain = bare(reading)
    return (
      BASE64_LINK.test(reading) ||
      CODED.test(reading) ||
      hasSecretLink(reading) ||
      (reading !== text && hasBesideLink(reading)) ||
      hasToken(reading) ||
      isInBase64(reading) ||
      isSpelledIn(reading, sought) ||
      hasAny(reading, sought) ||
      (reading !== text && mayName(reading)) ||
      (plain !== reading && (hasSecretLink(plain) || mayName(plain)))
    )
  })
}

/** The secrets that a reading shows, as far as they cannot be mistaken for something else. */
function secretsOf(reading: string): string[] {
  const named = new Set<string>()
  findNamed(reading, 0, reading.length, named)
  const inLinks = Array.from(secretsIn(reading), ({ secret }) => secret)
  return [...[...named].filter((code) => /\d/.test(code)), ...inLinks.filter(isUnmistakable)]
}

/** Without what sets single letters in type. */
const bare = (text: string): string => text.replace(TYPE, '')

const TYPE = new RegExp(`(?:${INLINE_TAG}|[*~\`]){1,9}(?=[\\p{L}\\d?=])`, 'giu')

/** Whether a passcode may be named in a text, outside its links. */
function mayName(text: string): boolean {
  if (hasOddName(text)) return true
  if (nextName(text, 0) === Infinity) return false
  // The digits of an escape are no part of a passcode.
  const words = text.replace(/https?:\/\/\S+|\\u[\da-f]{4}/gi, '\n')
  const columns = columnsOf(words, new Set())
  if (columns.edits.length > 0) return true
  const left = withBlanks({ text: words }, columns.heads).text
  const { edits, isSure } = findNamed(left, 0, left.length, new Set())
  return edits.length > 0 || !isSure || hasColumn(left)
}

/** A text as a form sends it has a plus sign for each blank. */
const withoutPlus = (text: string): string =>
  /\S\+\S+\+\S/.test(text) ? text.replaceAll('+', ' ') : text

/** How many times base64 may stand in base64. */
const DEEPEST = 4

/** Whether base64 or hexadecimal bytes in a text may hold a secret, whatever escapes stand between. */
const isInBase64 = (text: string, depth = 0): boolean =>
  depth < DEEPEST &&
  base64Texts(text).some((inner) =>
    Array.from(readingsOf(inner) ?? [inner], withoutPlus).some(
      (reading) => TRACE.test(reading) || mayName(reading) || isInBase64(reading, depth + 1),
    ),
  )

const hasSecretLink = (text: string): boolean => !secretsIn(text).next().done

/** Few secrets are sought anywhere, many only where they are words of their own. */
function hasAny(text: string, secrets: ReadonlySet<string>): boolean {
  if (secrets.size === 0) return false
  if (secrets.size <= 20) return [...secrets].some((secret) => text.includes(secret))
  for (const [word] of eachMatch(WORD, text))
    if (secrets.has(word) || secrets.has(withoutMarks(word))) return true
  return false
}
