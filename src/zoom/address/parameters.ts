import { decode, LONGEST_ADDRESS } from './parse.ts'
import type { Parsed } from './plain-address.ts'
import type { Recognition } from './recognition.ts'

/**
 * The parameters that are read from a Zoom address.
 * `pwd`: the passcode, https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160
 * `zak`: the Zoom Access Key, which starts a meeting as its host,
 * https://developers.zoom.us/docs/meeting-sdk/auth/zak/
 * `tk`: the token of one registered person,
 * https://developers.zoom.us/docs/meeting-sdk/web/component-view/meetings-webinars/
 * `mn`, and `confno` and `action` in addresses of the app: the meeting number and what to do,
 * github.com/unnat7779/Zoom-Clone-Scaler_Ai-task, docs/requirements/04-join.md, 4.2.
 * All read on 22 November 2026.
 */
const NAMES = ['pwd', 'zak', 'tk', 'mn', 'confno', 'action'] as const

const PARAMETERS = new Map<string, (typeof NAMES)[number]>(NAMES.map((name) => [name, name]))

export type Parameters = Partial<Record<(typeof NAMES)[number], string>>

/** The longest of the names. */
const LONGEST_NAME = 6

/** Those of them that let whoever holds the link in, or let them in as somebody. */
export const SECRETS = ['pwd', 'zak', 'tk'] as const

/** Their names, as part of an expression. */
export const SECRET_NAMES = `(?:${SECRETS.join('|')})`

/** What no address with one of them is without. */
const TRACE = new RegExp(`${SECRET_NAMES}|%`, 'i')

/** What a query and fragment without any of the names is without. */
const ANY_TRACE = new RegExp(`${NAMES.join('|')}|[%\\s]`, 'i')

/** How many addresses deep a secret is looked for that a parameter carries, percent-coded anew. */
const DEEPEST = 3

/**
 * A parameter whose `=` is itself encoded, so that `%26` in it stands for `&`. Google Calendar
 * writes such links, as `?pwd%3D…%26omn%3D…`: public calendar exports, and the tests of
 * github.com/Meeting-Baas/meet-teams-bot, src/urlParser (22 November 2026).
 */
const HALF_ENCODED = /^[^=]*%3d/i

const NONE: Parameters = {}

/**
 * The parameters of an address, each with its first value that is not empty, as it is written.
 * Names are read as `URLSearchParams` reads them, and in any case; in the fragment too, where
 * Zoom's launcher keeps what it was opened with. Of the longest, what stands at the beginning.
 */
export function readParameters({ search, hash }: Pick<Parsed, 'search' | 'hash'>): Parameters {
  if (!search && !hash) return NONE
  const text = (search + hash).slice(0, LONGEST_ADDRESS)
  if (text.length > 1000 && !ANY_TRACE.test(text)) return NONE
  const found: Parameters = {}
  for (const part of partsOf(text)) {
    if (part === '') continue
    for (const pair of isHalfEncoded(part) ? unfold(part) : [part]) {
      const equals = pair.indexOf('=')
      const name = equals < 0 ? undefined : PARAMETERS.get(nameOf(pair))
      if (name && equals + 1 < pair.length) found[name] ??= pair.slice(equals + 1)
    }
  }
  return found
}

/**
 * Leaves passcode and tokens out of an address, its wrappers off; every other byte is kept.
 * @returns the target as it is where it has none of them or is not Zoom's
 */
export function withoutSecrets({ target, hostKind }: Recognition): string {
  return hostKind === 'zoom' ? dropSecrets(target) : target
}

/**
 * Leaves the passcode and the tokens out of an address, also where another address that it carries
 * has them. Every other byte stays.
 * @returns the same text where there are none; one longer than `LONGEST_ADDRESS`, where there may be,
 *   without its whole query and fragment
 */
export function dropSecrets(address: string, depth = 0): string {
  const start = address.search(/[?#]/)
  if (start < 0 || depth > DEEPEST || !TRACE.test(address)) return address
  if (address.length > LONGEST_ADDRESS) return address.slice(0, start)
  const kept: string[] = []
  // What a dropped part began with, `?` or `#`, begins the next one.
  let begins = ''
  let hasDropped = false
  let at = start
  for (const part of partsOf(address.slice(start))) {
    const mark = address.charAt(at)
    at += 1 + part.length
    const safe = withoutSecretPairs(part, depth)
    if (safe !== part) hasDropped = true
    if (safe === null) {
      if (mark !== '&' && mark !== ';') begins = mark
      // `&amp;pwd=…`: the first half of the entity goes with it.
      if (mark === ';' && kept.at(-1) === '&amp') kept.pop()
    } else {
      kept.push(((mark === '&' || mark === ';') && begins) || mark, safe)
      begins = ''
    }
  }
  return hasDropped ? address.slice(0, start) + kept.join('') : address
}

/**
 * The parts of a query and fragment, without the mark before each: `?`, `&`, `#` or `;`. The text
 * begins with such a mark. A loop, since splitting by an expression takes ten times as long.
 */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let start = 1
  for (let at = 1; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x26 || code === 0x3f || code === 0x23 || code === 0x3b || at === text.length) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return parts
}

/** One part of a query without its secrets; null where nothing is left. */
function withoutSecretPairs(part: string, depth: number): string | null {
  if (part === '') return part
  if (isHalfEncoded(part)) {
    const pairs = unfold(part)
    const kept = pairs.filter((pair) => !isSecret(pair))
    if (kept.length < pairs.length) return kept.length > 0 ? kept.join('&') : null
  }
  if (isSecret(part)) return null
  if (!part.includes('%')) return part
  const equals = part.indexOf('=')
  const value = decode(part.slice(equals + 1))
  const safe = dropSecrets(value, depth + 1)
  return safe === value ? part : part.slice(0, equals + 1) + encodeURIComponent(safe)
}

const isSecret = (pair: string): boolean => (SECRETS as readonly string[]).includes(nameOf(pair))

const isHalfEncoded = (part: string): boolean => part.includes('%') && HALF_ENCODED.test(part)

/** The name of a parameter, as the platform reads it; empty where it is too long for one of ours. */
function nameOf(pair: string): string {
  const equals = pair.indexOf('=')
  const name = equals < 0 ? pair : pair.slice(0, equals)
  if (PARAMETERS.has(name)) return name
  if (name.length <= LONGEST_NAME && !/[%\s]/.test(name)) return name.toLowerCase()
  // Three characters stand for one that is percent-coded; tabs and line ends count for nothing.
  if (name.length > LONGEST_NAME * 9) return ''
  return decode(name.replace(/[\t\r\n]/g, ''))
    .trim()
    .toLowerCase()
}

function unfold(part: string): string[] {
  return part.replaceAll('%26', '&').replace(/%3d/gi, '=').split('&')
}
