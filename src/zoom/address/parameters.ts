import { decode } from './parse.ts'
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

export type Parameters = Partial<Record<(typeof NAMES)[number], string>>

/** Those of them that let whoever holds the link in, or let them in as somebody. */
const SECRET: readonly string[] = ['pwd', 'zak', 'tk']

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
 * Zoom's launcher keeps what it was opened with.
 */
export function readParameters({ search, hash }: URL): Parameters {
  if (!search && !hash) return NONE
  const found: Parameters = {}
  for (const part of (search + hash).split(/[?&#]/)) {
    for (const [name, value] of pairsIn(part)) {
      const known = NAMES.find((each) => each === name)
      if (known && value) found[known] ??= value
    }
  }
  return found
}

/**
 * Leaves passcode and tokens out of an address, its wrappers off; every other byte is kept.
 * @returns the target as it is where it has none of them or is not Zoom's
 */
export function withoutSecrets({ target, host }: Recognition): string {
  return host === 'zoom' ? dropSecrets(target) : target
}

/**
 * Leaves the passcode and the tokens out of an address, also where another address that it carries
 * has them. Every other byte stays.
 * @returns the same text where there are none
 */
export function dropSecrets(address: string, depth = 0): string {
  const start = address.search(/[?#]/)
  if (start < 0 || depth > DEEPEST) return address
  let kept = address.slice(0, start)
  // What a dropped part began with, `?` or `#`, begins the next one.
  let begins = ''
  for (const whole of address.slice(start).split(/(?=[?&#])/)) {
    const mark = whole.charAt(0)
    const part = withoutSecretPairs(whole.slice(1), depth)
    if (part === null) {
      if (mark !== '&') begins = mark
    } else {
      kept += (mark === '&' && begins) || mark
      kept += part
      begins = ''
    }
  }
  return kept
}

/** One part of a query without its secrets; null where nothing is left. */
function withoutSecretPairs(part: string, depth: number): string | null {
  if (HALF_ENCODED.test(part)) {
    const pairs = unfold(part)
    const kept = pairs.filter((pair) => !isSecret(pair))
    if (kept.length < pairs.length) return kept.length > 0 ? kept.join('&') : null
  }
  if (isSecret(part)) return null
  const equals = part.indexOf('=')
  const value = decode(part.slice(equals + 1))
  const safe = dropSecrets(value, depth + 1)
  return safe === value ? part : part.slice(0, equals + 1) + encodeURIComponent(safe)
}

const isSecret = (pair: string): boolean => SECRET.includes(nameOf(pair))

/** The name of a parameter, as the platform reads it. Tabs and line ends count for nothing. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1)
  return decode(name.replace(/[\t\r\n]/g, ''))
    .trim()
    .toLowerCase()
}

function pairsIn(part: string): [name: string, value: string][] {
  const pairs = HALF_ENCODED.test(part) ? unfold(part) : [part]
  return pairs.map((pair) => [nameOf(pair), pair.slice(pair.indexOf('=') + 1 || pair.length)])
}

function unfold(part: string): string[] {
  return part.replaceAll('%26', '&').replace(/%3d/gi, '=').split('&')
}
