import { SECRET_NAMES } from '../address/parameters.ts'
import { decode } from '../address/parse.ts'
import { disguised } from './disguised.ts'
import { ENTITY, fromEntity } from './entities.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { bytesIn } from './other-spellings.ts'

/** One step of decoding: what it reads, and what that stands for. */
type Step = readonly [escape: RegExp, decode: (escape: string, ...groups: string[]) => string]

const MARKS: Readonly<Record<string, string>> = { n: '\n', N: '\n', r: '\r', t: '\t' }
const ofCode = (hex = ''): string => String.fromCharCode(parseInt(hex, 16))

/** The bytes of codes of a mark and two digits, run by run: a call for each would take most of the time. */
function ofCodes(run: string): string {
  let decoded = ''
  for (let at = 1; at < run.length; at += 3) decoded += ofCode(run.slice(at, at + 2))
  return decoded
}

/** Soft line breaks of quoted-printable, RFC 2045, 6.7, also in what was quoted or indented since. */
const JOIN: Step = [/=[ \t]*\r?\n[> \t]{0,9}/g, () => '']
/** Its escapes. Behind the name of a secret two digits may as well begin the secret. */
const QUOTED: Step = [
  new RegExp(String.raw`=3[Dd]|(?<!${SECRET_NAMES})(?:=[\dA-F]{2})+`, 'g'),
  ofCodes,
]
/** Folded lines of calendar files, RFC 5545, 3.1; the same. */
const FOLD: Step = [/\r?\n(?:(?:> ){1,5}[ \t]|[ \t]+)/g, () => '']
/** Both, where a blank behind is one of the text. */
const JOIN_ALONE: Step = [/=[ \t]*\r?\n(?:> ?){0,5}/g, () => '']
const FOLD_ALONE: Step = [/\r?\n(?:> ){0,5}[ \t]/g, () => '']
const BACKSLASH: Step = [
  /\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrt]|[^\w\s]|_))/gi,
  (_, unit?: string, byte?: string, mark = '') =>
    unit || byte ? ofCode(unit || byte) : (MARKS[mark] ?? mark),
]
const PERCENT: Step = [/(?:%[\da-f]{2})+/gi, ofCodes]
const REFERENCE: Step = [/&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,7});/gi, fromEntity]
/** Without its end, which may have been cut off by what another step removes. */
const OPEN_REFERENCE: Step = [ENTITY, fromEntity]
/** Invisible characters, and those of full width. */
const WIDE: Step = [
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?:[\uff01-\uff5e\u3002\uff61]|\ud835[\udc00-\udfff])+/g,
  (run) =>
    /[\u3002\uff61]/.test(run)
      ? '.'
      : /^[\uff01-\uff5e\ud835]/.test(run)
        ? run.normalize('NFKC')
        : '',
]
/** Blanks and line ends that a mail program puts before the name of a secret. */
const GAP: Step = [
  new RegExp(String.raw`([?&#;])\s[\s>]*(?=${SECRET_NAMES}=)`, 'gi'),
  (_, mark = '') => mark,
]

/** Encoded words of mail headers, RFC 2047, and of UTF-7, RFC 2152: their bytes. */
const WORDS: Step = [
  /=\?[\w-]{1,30}\?(?:b\?([\w+/]+)=*|q\?([^?\s]*))\?=(?:\s+(?==\?))?|\+([A-Za-z\d+/]{2,99})-/gi,
  (whole, base64, quoted, utf7) =>
    quoted === undefined
      ? (bytesIn(base64 ?? utf7 ?? '')?.replaceAll('\0', '') ?? whole)
      : quoted.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, (_, hex: string) => ofCode(hex)),
]
/** Bytes of UTF-8 that came out of another escape. */
const UTF8: Step = [
  /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+/g,
  (run) => {
    let coded = ''
    for (let at = 0; at < run.length; at++) coded += `%${run.charCodeAt(at).toString(16)}`
    return decode(coded)
  },
]

const DISGUISED: Step = [disguised.escape, disguised.decode]

const ENDS: readonly Step[] = [OPEN_REFERENCE, UTF8, WIDE, GAP, WORDS, DISGUISED]

/**
 * In what order, and which: each way to understand a text. A step is taken once none before it finds
 * anything to do.
 */
const WAYS: readonly (readonly Step[])[] = [
  [JOIN, FOLD, BACKSLASH, QUOTED, PERCENT, REFERENCE],
  [JOIN, FOLD, PERCENT, REFERENCE, BACKSLASH, QUOTED],
  [BACKSLASH, JOIN, FOLD, QUOTED, PERCENT, REFERENCE],
  [FOLD, JOIN, BACKSLASH, QUOTED, PERCENT, REFERENCE],
  [JOIN, QUOTED, PERCENT, REFERENCE, BACKSLASH],
  [BACKSLASH, JOIN, QUOTED, PERCENT, REFERENCE],
  [FOLD, BACKSLASH, JOIN, QUOTED, PERCENT, REFERENCE],
  [FOLD, BACKSLASH, PERCENT, REFERENCE],
  [BACKSLASH, PERCENT, REFERENCE],
]

/** The first way, with the blanks at which lines were broken. */
const WITH_BLANKS: readonly Step[] = [JOIN_ALONE, FOLD_ALONE, ...WAYS[0]!.slice(2)]

/** The steps, to be taken in turns: what one leaves may be for the others. */
const STEPS: readonly Step[] = [BACKSLASH, JOIN, FOLD, QUOTED, PERCENT, REFERENCE]

/** More rounds than any text of a person needs; each decodes one kind of escape everywhere. */
const MOST_ROUNDS = 60

/** What a text is not without that has a calendar file in it. */
const CALENDAR = /BEGIN:V|DTSTART|DTEND|DTSTAMP|X-ALT-DESC|DESCRIPTION[:;]|LOCATION[:;]|URL[:;]/i

/** What no text lacks in which any step would do something. */
const TRACE = /[\\&%\u0080-\uffff]|=[ \t\r\n?]|\+\w+-|=[\da-f]{2}|\n[ \t]|\s(?:pwd|zak|tk)=/i

/**
 * All that a text may say: its escapes decoded until none is left, in each order in which one may
 * stand in the other. Unlike `readableView` it decodes too much rather than too little: it is for
 * finding what may be hidden, not for changing anything.
 * @returns each reading once; null where a text is longer or nested deeper than can be followed
 */
export function readingsOf(text: string): ReadonlySet<string> | null {
  if (text.length > LONGEST_TEXT) return null
  if (!TRACE.test(text)) return new Set([text])
  const first = read(text, WAYS[0]!)
  if (first?.used.size === 0) return new Set([text])
  // Where a step finds nothing to do, ways that differ by it are the same.
  const ways = new Map(
    WAYS.map((way) => {
      const doing = way.filter((step) => first?.used.has(step))
      return [doing.map((step) => STEPS.indexOf(step)).join(), doing]
    }),
  )
  const [, ...others] = ways.values()
  // Of one kind of escape there is one order: that of the first reading.
  const all = [first, ...others.map((way) => read(text, way))]
  if (first?.used.has(JOIN) || first?.used.has(FOLD)) all.push(read(text, WITH_BLANKS))
  if (ways.size > 2) all.push(read(text, STEPS, true))
  return all.includes(null) ? null : new Set(all.map((reading) => reading!.text))
}

function read(
  text: string,
  way: readonly Step[],
  inTurns = false,
): { text: string; used: ReadonlySet<Step> } | null {
  const used = new Set<Step>()
  const steps = [...way, ...ENDS]
  let rounds = 0
  let unchanged = 0
  for (let at = 0; unchanged < steps.length; at = (at + 1) % steps.length) {
    const step = steps[at]!
    const isFoldless = (step === FOLD || step === FOLD_ALONE) && !CALENDAR.test(text)
    const decoded = isFoldless ? text : text.replace(...step)
    unchanged++
    if (decoded === text) continue
    if (++rounds > MOST_ROUNDS) return null
    used.add(step)
    text = decoded
    unchanged = 0
    // What has come out may complete what an earlier step reads.
    if (!inTurns) at = -1
  }
  return { text, used }
}
