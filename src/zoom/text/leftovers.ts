import { SECRET_NAMES } from '../address/parameters.ts'
import { percentDecoded } from './encodings.ts'
import type { Edit } from './prose.ts'

/** What a secret is written with. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu

/**
 * What has secrets in it that no link shows: an address of Zoom's under any scheme or with its dots
 * disguised, or the rest of one that was broken between two lines.
 */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:zoom(?:gov)?(?:\.|\[\.\]|\(\.\)|\[dot\])(?:us|com)|zoommtg:|zoomus:)[^\s<>"'|]+|(?<!\S)(?:[\w/-]{0,80}[?&#;])?${SECRET_NAMES}=[^\s<>"'|]+`,
  'giu',
)
const SECRET = new RegExp(String.raw`(?<=^|[?&#;])${SECRET_NAMES}=([^\s&#;]+)&?`, 'gi')

/** What no text with one of them is without. */
const TRACE = new RegExp(`${SECRET_NAMES}=`, 'i')

/** A secret parameter as Proofpoint's second form writes it, or quoted-printable twice. */
const CODED = new RegExp(String.raw`${SECRET_NAMES}(?:-|=)3d\w`, 'i')

/** `https://` in base64, as it begins at each place in a group of three. */
const BASE64_LINK = /aHR0cHM6Ly|h0dHBzOi8v|odHRwczovL/

/** The secrets of a text that stand in no link that can be read. */
export function* secretsIn(
  text: string,
): Generator<{ start: number; end: number; secret: string }> {
  if (!TRACE.test(text)) return
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    for (const { 0: pair, 1: secret = '', index: at } of address.matchAll(SECRET)) {
      yield { start: index + at, end: index + at + pair.length, secret }
    }
  }
}

/** Whether a secret cannot be mistaken for a word or a number of the text. */
const isUnmistakable = (secret: string): boolean => secret.length >= 6 && /\d/.test(secret)

/** Where secrets stand as a word of their own, as written; each is to be taken out. */
export function repeatsIn(text: string, secrets: ReadonlySet<string>): Edit[] {
  const sought = new Set([...secrets].filter(isUnmistakable))
  if (!hasAny(text, sought)) return []
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const secret = [word, word.replace(/[.-]+$/, '')].find((each) => sought.has(each))
    return secret ? [{ start: index, end: index + secret.length, text: '' }] : []
  })
}

/**
 * Whether a secret, or a link that may hold one, stands in a text, whatever escapes it uses.
 * @param readable the text with its escapes decoded
 */
export function isLeftIn(text: string, secrets: ReadonlySet<string>, readable: string): boolean {
  const sought = new Set([...secrets].filter(({ length }) => length >= 4))
  if (mayHideLink(text)) return true
  let view = readable
  for (let depth = 0; depth < 6; depth++) {
    if (BASE64_LINK.test(view) || CODED.test(view) || hasSecretLink(view) || hasAny(view, sought))
      return true
    const decoded = view.includes('%') ? percentDecoded(view) : view
    if (decoded === view) break
    view = decoded
  }
  return false
}

/** Without one of these no line goes on in the next one, be its end escaped or not. */
const GOES_ON = /[&\\]|=[ \t]*\r?\n|\n[ \t]/

const ESCAPED =
  /=[ \t]*\r?\n|\r?\n[ \t]|[=%]([\da-f]{2})|&#x([\da-f]{1,6});?|&#(\d{1,7});?|&amp;|\\u([\da-f]{4})|\\[rn]|\\(?=[\\/_;,])/gi

/** Whether one would stand there, were each line to go on and each escape decoded. */
function mayHideLink(text: string): boolean {
  if (!/\n|\\+[nr]/.test(text) || !GOES_ON.test(text)) return false
  const slashes = text.includes('\\') ? ['', '\\'] : ['']
  return slashes.some((slash) => hasSecretLink(shownAs(text, slash)))
}

/** @param slash what an escaped backslash stands for: in a script it may begin another escape */
function shownAs(text: string, slash: string): string {
  let shown = text
  for (let round = 0; round < 6; round++) {
    const before = shown
    shown = before.replace(ESCAPED, (escape, ...[byte, hex, decimal, unit]: string[]) => {
      if (escape === '&amp;') return '&'
      if (escape === '\\') return slash
      if (/^\\[rn]/i.test(escape)) return '\n'
      const code = decimal ? Number(decimal) : parseInt(byte ?? hex ?? unit ?? '', 16)
      return code < 0x80 ? String.fromCharCode(code) : ''
    })
    if (shown === before) break
  }
  return shown
}

const hasSecretLink = (text: string): boolean => !secretsIn(text).next().done

/** Few secrets are sought anywhere, many only where they are words of their own. */
function hasAny(text: string, secrets: ReadonlySet<string>): boolean {
  if (secrets.size === 0) return false
  if (secrets.size <= 20) return [...secrets].some((secret) => text.includes(secret))
  return (text.match(WORD) ?? []).some(
    (word) => secrets.has(word) || secrets.has(word.replace(/[.-]+$/, '')),
  )
}
