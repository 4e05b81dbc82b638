/** One way to write a text, and how to read what was written so. */
interface Way {
  readonly write: (text: string) => string
  readonly read: (text: string) => string
}

const hexOf = (character: string): string => character.charCodeAt(0).toString(16)
const fromHex = (_: string, code: string): string => String.fromCharCode(parseInt(code, 16))

const fromPercent = (text: string): string => text.replace(/%([\da-f]{2})/gi, fromHex)
const fromQuoted = (text: string): string =>
  text.replace(/=[ \t]*\r?\n/g, '').replace(/=([\dA-F]{2})/g, fromHex)
const fromHtml = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, fromHex)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&')
const LINE_ENDS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
const fromBackslashes = (text: string): string =>
  text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi,
    (_, unit?: string, byte?: string, mark = '') =>
      unit || byte ? fromHex('', unit || byte || '') : (LINE_ENDS[mark] ?? mark),
  )

const quoted = (width: number): Way => ({
  write: (text) =>
    Buffer.from(text)
      .toString('latin1')
      .replace(/[=\u0080-\u00ff]/g, (c) => `=${hexOf(c).toUpperCase()}`)
      .replace(new RegExp(`[^\\n]{${width}}(?<!=.?)(?=[^\\n])`, 'g'), '$&=\n'),
  read: fromQuoted,
})
const escaped = (write: Way['write']): Way => ({ write, read: fromBackslashes })
const asHtml = (write: Way['write']): Way => ({ write, read: fromHtml })
const asPercent = (write: Way['write']): Way => ({ write, read: fromPercent })

/** Each way a text with a link in it may be written. */
export const WAYS: Readonly<Record<string, Way>> = {
  plainly: { write: (text) => text, read: (text) => text },
  'in HTML': asHtml((text) => text.replaceAll('&', '&amp;').replaceAll('=', '&#61;')),
  'in HTML by numbers': asHtml((text) => text.replace(/[:/?=&.]/g, (c) => `&#x${hexOf(c)};`)),
  'in HTML by decimal numbers': asHtml((text) =>
    text.replace(/[&:/?=#]/g, (c) => `&#${c.charCodeAt(0)};`),
  ),
  'in JSON': escaped((text) => JSON.stringify({ body: text })),
  'in JSON of PHP': escaped((text) => JSON.stringify({ body: text }).replaceAll('/', '\\/')),
  'in a script': escaped((text) => text.replace(/[=&?/:\\]/g, (c) => `\\u00${hexOf(c)}`)),
  'in markdown': escaped((text) => text.replace(/[\\_*]/g, '\\$&')),
  'in markdown of a machine': escaped((text) => text.replace(/[\\_*\-.~&=?#%+()[\]{}!]/g, '\\$&')),
  'in quoted-printable': quoted(60),
  'in quoted-printable of short lines': quoted(37),
  'in a calendar': {
    write: (text) =>
      `BEGIN:VEVENT\r\n${`DESCRIPTION:${text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')}`.replace(/.{70}/gu, '$&\r\n ')}\r\nEND:VEVENT`,
    read: (text) => fromBackslashes(text.replace(/\r?\n[ \t]/g, '')),
  },
  'in a mail link': asPercent((text) => `mailto:?subject=Hi&body=${encodeURIComponent(text)}`),
  'in another’s link': asPercent((text) => `https://w.example/?u=${encodeURIComponent(text)}&s=7`),
  'percent-coded': asPercent(encodeURIComponent),
  'percent-coded twice': {
    write: (text) => encodeURIComponent(encodeURIComponent(text)),
    read: (text) => fromPercent(fromPercent(text)),
  },
}

/** What an invitation says besides, which no copy may lose. */
const KEPT = ['Topic: reading hour', 'Join ', 'ID: 812 3456 7890']

/** An invitation with two secrets, written in several ways, one in the other, the first inmost. */
export function nested(order: readonly string[], link: string, named: string, width: number) {
  const text = `${KEPT[0]} ${'x'.repeat(width)}\nJoin ${link}\n\n${named}\nMeeting ID: 812 3456 7890\n`
  const ways = order.map((name) => WAYS[name]!)
  return {
    text: ways.reduce((written, { write }) => write(written), text),
    /** What a copy of it says to who knows how it is written. */
    read: (copy: string) => ways.reduceRight((shown, { read }) => read(shown), copy),
    /** Whether what was read still says all but the secrets. */
    isWhole: (shown: string) => KEPT.every((part) => shown.includes(part)),
  }
}

/** Links with a secret in them. */
export const LINKS: readonly ((secret: string) => string)[] = [
  (secret) => `https://us02web.zoom.us/j/81234567890?pwd=${secret}.1&omn=7`,
  (secret) => `https://zoom.us/w/81234567890?tk=${secret}&uuid=7#success`,
  (secret) => `https://zoom.us/j/81234567890#success?pwd=${secret}`,
  (secret) => `https://zoom.us/s/81234567890?omn=7&PWD=${secret}`,
  (secret) => `zoommtg://zoom.us/join?confno=81234567890&zak=${secret}`,
]
