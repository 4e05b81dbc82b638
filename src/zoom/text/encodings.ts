import { SECRET_NAMES } from '../address/parameters.ts'
import { decode } from '../address/parse.ts'
import { decodeLayer, plainView, same, type Layer, type View } from './decoded.ts'
import { disguised } from './disguised.ts'
import { ENTITY, fromEntity } from './entities.ts'

/** One character in UTF-8, each byte as two digits behind the mark. */
const utf8 = (mark: string): string =>
  ['[0-7]H', '[cd]HT', 'eHTT', 'f[0-7]TTT']
    .map(
      (bytes) => mark + bytes.replaceAll('H', '[\\da-f]').replaceAll('T', `${mark}[89ab][\\da-f]`),
    )
    .join('|')

/** The character that the bytes stand for which this mark escapes. */
function fromBytes(escape: string, mark: string): string {
  // Nearly all have one byte or two: to ask the platform takes many times as long.
  const first = parseInt(escape.slice(1, 3), 16)
  if (escape.length === 3) return String.fromCharCode(first)
  const code = ((first & 31) << 6) | (parseInt(escape.slice(4, 6), 16) & 63)
  if (escape.length === 6 && code > 127) return String.fromCharCode(code)
  return decode(escape.replaceAll(mark, '%'))
}

const isBeyondAscii = (text: string): boolean => /[\u0080-\uffff]/.test(text)

const BLANKS: Readonly<Record<string, string>> = { n: '\n', N: '\n', r: '\r', t: '\t' }

function fromBackslash(escape: string): string {
  if (escape.length > 2) return String.fromCharCode(parseInt(escape.slice(2), 16))
  const character = escape.charAt(1)
  return BLANKS[character] ?? character
}

/**
 * RFC 2045, 6.7: `=3D` stands for `=`, what is not ASCII for its bytes, and an equals sign ends a
 * line that is too long; the last alone counts only where no parameter has an equals sign as such,
 * and the next line does not begin with a blank, as in a calendar file.
 * In JSON the line breaks are to be decoded first.
 */
function isQuotedPrintable(text: string): boolean {
  const isEscaped = /=(?:3[dD]|[C-F][\dA-F]=[89AB][\dA-F])/.test(text)
  const isBroken = (): boolean =>
    /=\r?\n(?<=[^\n]{40}=\r?\n)(?![ \t])/.test(text) &&
    !/[?&][\w.-]{1,20}=(?:[^3\r\n]|3[^dD])/.test(text)
  return (isEscaped || isBroken()) && !/=(?:\\+r)?\\+n/.test(text)
}

/** A digit of another script; those of one stand in a row that begins a line of the table, or at 6. */
function digit(of: string): string {
  const code = of.charCodeAt(0)
  const isAligned = /\p{Nd}/u.test(String.fromCharCode(code & ~15))
  return String((code & 15) - (isAligned ? 0 : 6))
}

const CALENDAR_FILE =
  /(?:BEGIN|begin):(?:V[A-Z]+|v[a-z]+)[ \t]*\r?\n|^(?:DTSTART|DTEND|DTSTAMP|X-ALT-DESC)[;:]|^(?:DESCRIPTION|LOCATION|URL)[;:].{50,}\r?\n[ \t]\S/gm

const calendarsIn = (text: string): number => text.match(CALENDAR_FILE)?.length ?? 0

/** How a text may be written, in the order in which they are decoded. */
const LAYERS: readonly Layer[] = [
  {
    // The soft line breaks of quoted-printable, which may stand between the bytes of a character;
    // a calendar file may have folded the line within one.
    isUsed: isQuotedPrintable,
    escape: /=[ \t]*(?:\r?\n[ \t])?\r?\n/g,
    decode: () => '',
    write: same,
  },
  {
    // Its other escapes. An equals sign behind the name of a parameter that stands for itself
    // shows that this part is not written so.
    isUsed: isQuotedPrintable,
    escape: new RegExp(`=3d|(?<![?&][\\w.-]{1,20})(?:${utf8('=')})`, 'gi'),
    decode: (escape) => fromBytes(escape, '='),
    write: (text) => text.replaceAll('=', '=3D'),
  },
  {
    // The line breaks by which calendar files fold long lines, RFC 5545, 3.1. What comes out of a
    // file has lines of its own that begin with a blank, unless another file has come out.
    isUsed: (text, last) => calendarsIn(text) > (last === undefined ? 0 : calendarsIn(last)),
    escape: /\r?\n[ \t]/g,
    decode: () => '',
    write: same,
  },
  {
    // JSON and scripts, RFC 8259, 7; calendar files, RFC 5545, 3.3.11; and markdown,
    // https://spec.commonmark.org/0.31.2/#backslash-escapes . Not the backslash before `@` and
    // `:`, which a browser reads as the end of the host.
    escape: /\\(?:u[\da-f]{4}|x[\da-f]{2}|[nNrt]|[\\/_*\-.~&=?#%+()[\]{}!,;"'`<>|])/gi,
    decode: fromBackslash,
    write: (text) => text.replace(/[\\"]/g, '\\$&'),
  },
  {
    escape: ENTITY,
    decode: fromEntity,
    write: (text) => text.replaceAll('&', '&amp;'),
  },
  {
    // Characters of full width, digits of all scripts, and dots that a browser takes for one,
    // https://unicode.org/reports/tr46/
    isUsed: isBeyondAscii,
    escape:
      /[\uff21-\uff3a\uff41-\uff5a／：？＝＆＃％＿－]+|(?=[。．｡])(?<=[a-z\d\uff10-\uff5a])[。．｡](?=[a-z\d\uff10-\uff5a])|(?=[\u0080-\uffff])\p{Nd}/giu,
    decode: (run) =>
      /[。．｡]/.test(run) ? '.' : /\p{Nd}/u.test(run) ? digit(run) : run.normalize('NFKC'),
    isEven: true,
    write: same,
  },
  {
    // Letters and digits that are drawn in a style of their own, and those on keys.
    isUsed: isBeyondAscii,
    escape: /[\u{1d400}-\u{1d7ff}Ⓐ-ⓩ]+|(?<=\d)\ufe0f?\u20e3/gu,
    decode: (run) => (run.endsWith('\u20e3') ? '' : run.normalize('NFKC')),
    write: same,
  },
  {
    // Letters whose accents are characters of their own: thirty at most, as in Unicode's annex 15,
    // since to order more takes a time that grows with the square.
    isUsed: (text) => isBeyondAscii(text) && /\p{M}/u.test(text),
    escape: /\p{L}\p{M}{1,30}/gu,
    decode: (letter) => letter.normalize('NFC'),
    write: same,
  },
  {
    // Invisible characters, which the same standard leaves out, but for one that sets a word and
    // its colon apart; blanks in the meeting number; the blank or line break that a mail program
    // puts before or behind the name of a secret parameter.
    isUsed: (text) =>
      /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\/\d{3}[ \u00a0]\d|[?&=]\s/.test(
        text,
      ),
    escape: new RegExp(
      String.raw`[\u00ad\u2060-\u2064\ufeff]+|(?=[\u061c\u200c-\u202e])(?<=[\p{L}\p{M}\p{N}])[\u061c\u200c-\u200f\u202a\u202b\u202d\u202e]+(?=[\p{L}\p{N}])|\u200b+(?!\p{L}[\p{L} ]{2,40}[:：])|[ \u00a0](?=\d{3,4}\b)(?<=/(?:j|s|w|wc|join)/(?:\d{3}|\d{3}[ \u00a0]\d{3,4})[ \u00a0])|(?=\s)(?<=[?&])[ \t]*\r?\n[ \t>]*(?=${SECRET_NAMES}=)|(?=\s)(?<=[?&]${SECRET_NAMES}=)(?:[ \t]*\r?\n[ \t>]*(?=[\w.-]{4,99}[ \t]*(?:\r?\n|$))|[ \t]+(?=[a-z_.-]{0,99}\d))`,
      'giu',
    ),
    decode: () => '',
    write: same,
  },
  disguised,
]

/** Percent codes, and the plus sign that is a blank in a form; a plus as such is a code in either. */
const PERCENT: Layer = {
  escape: new RegExp(`\\+|${utf8('%')}`, 'gi'),
  decode: (escape) => (escape === '+' ? ' ' : fromBytes(escape, '%')),
  write: encodeURIComponent,
}

/** How often each way to write may come in another. */
const ROUNDS = 6

/**
 * The text with every escape decoded that may stand around an address: of JSON, scripts, markdown,
 * calendar files, HTML and quoted-printable, one in the other up to six times. Percent codes are
 * part of an address and stay.
 * @param most of a text with more characters than these the beginning is read
 */
export function readableView(text: string, most?: number): View {
  return readable(plainView(text, most))
}

/** The same with percent codes decoded once before. */
export function percentView(text: string): View {
  return readable(decodeLayer(plainView(text), PERCENT))
}

/** What no text lacks that has an escape. */
const TRACE = /[\\&\s\u0080-\uffff]|=[3C-F]/

function readable(outer: View): View {
  if (!TRACE.test(outer.text)) return outer
  let view = outer
  const rounds = LAYERS.map(() => ROUNDS)
  const last: string[] = []
  for (let at = 0; at < LAYERS.length; at++) {
    const layer = LAYERS[at]!
    if (!rounds[at] || layer.isUsed?.(view.text, last[at]) === false) continue
    const decoded = decodeLayer(view, layer)
    last[at] = decoded.text
    if (decoded === view) continue
    view = decoded
    rounds[at] = (rounds[at] ?? 0) - 1
    // What has come out may be broken into lines in the middle of what the later layers decode.
    at = -1
  }
  return view
}
