/** The safe copy of an invitation, in whatever escapes it is written. */
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'

/** Each way a text may be written; `\0` begins and ends what a wrapper would carry. */
const WRITTEN: Record<string, (text: string) => string> = {
  plainly: (text) => text,
  'in HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('=', '&#61;'),
  'in HTML by numbers': (text) =>
    text.replace(/[:/?=&.]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
  'in JSON': (text) => JSON.stringify({ body: text }),
  'in JSON of PHP': (text) => JSON.stringify({ body: text }).replaceAll('/', '\\/'),
  'in a script': (text) => text.replace(/[=&?/:]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify({ body: text })),
  'HTML in JSON': (text) => JSON.stringify(text.replaceAll('&', '&amp;').replaceAll('=', '&#x3D;')),
  'in markdown': (text) => text.replace(/[_*]/g, '\\$&'),
  'in quoted-printable': (text) =>
    Buffer.from(text)
      .toString('latin1')
      .replace(/[=\u0080-\u00ff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`)
      .replace(/[^\n]{60}(?<!=.?)(?=[^\n])/g, '$&=\n'),
  'in a calendar': (text) =>
    `BEGIN:VEVENT\r\n${`DESCRIPTION:${text.replace(/[,;]/g, '\\$&').replaceAll('\n', '\\n')}`.replace(/.{70}/gu, '$&\r\n ')}\r\nEND:VEVENT`,
  'in a mail link': (text) => `mailto:?subject=Hi&body=${encodeURIComponent(text)}`,
  'percent-coded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
}

/** Reads every escape there is, in whatever order it stands. */
function read(text: string): string {
  let shown = text.replace(/=\r?\n|\r?\n /g, '')
  for (let round = 0; round < 4; round++) {
    shown = shown
      .replace(/[%=]([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/&#(x?)([\da-f]+);/gi, (_, x: string, code: string) =>
        String.fromCharCode(parseInt(code, x ? 16 : 10)),
      )
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/\\(?=[_/*])/g, '')
  }
  return shown
}

const LABELS =
  'Passcode|Kenncode|Meetingkenncode|Código de acceso|Code secret|Kode Sandi|Passcode riunione|ミーティング パスコード|회의 암호|Wachtwoord|Kod dostępu do spotkania|Senha da reunião|Код доступа конференции|Möteslösenkod|Toplantı Parolası|Mật mã cuộc họp|会议密码|密碼'.split(
    '|',
  )
const secret = fc.stringMatching(/^[A-Z][a-z]_?[0-9]{2}[A-Z][a-z][0-9]{3}$/)
const linkWith = fc.constantFrom(
  (code: string) => `https://us02web.zoom.us/j/81234567890?pwd=${code}.1&omn=7`,
  (code: string) => `https://zoom.us/w/81234567890?tk=${code}&uuid=7#success`,
  (code: string) => `https://zoom.us/j/81234567890#success?pwd=${code}`,
  (code: string) => `https:/zoom.us/my/ada?omn=7&PWD=${code}`,
  (code: string) => `https://zoom.us/j/812 3456 7890?%70wd=${code}`,
  (code: string) => `zoom.us/j/81234567890?\npwd=${code}`,
  (code: string) => `zoommtg://zoom.us/join?confno=81234567890&zak=${code}`,
  (code: string) =>
    `https://w.example/?u=${encodeURIComponent(`https://zoom.us/j/81234567890?pwd=${code}`)}&s=7`,
  (code: string) =>
    `https://zoom.us/signin?c=${encodeURIComponent(`https://zoom.us/j/1?pwd=${code}`)}`,
)
const named = fc.constantFrom(
  ...[': ', '： ', ' - ', ' – ', ' : ', '\t', '= '].map(
    (mark) => (label: string, code: string) => `${label}${mark}${code}`,
  ),
  (label: string, code: string) => `**${label}:** ${code}`,
  (label: string, code: string) => `**${label}**: ${code}`,
  (label: string, code: string) => `<b>${label}:</b> ${code}<br>`,
)

describe.each(Object.entries(WRITTEN))('written %s', (_, write) => {
  test('any invitation loses its secrets and nothing else', () => {
    fc.assert(
      fc.property(
        ...([secret, secret, linkWith, named, fc.constantFrom(...LABELS)] as const),
        (first, second, link, name, label) => {
          const text = `Topic: reading hour.\nJoin ${link(first)}\n\n${name(label, second)}\nMeeting ID: 812 3456 7890\n`
          const copy = safeInvitation(write(text))
          expect(copy.pieces.map(({ before }) => before).join('')).toBe(write(text))
          const shown = read(copy.text)
          for (const code of [first, second]) expect(shown).not.toContain(code)
          for (const kept of ['Topic: reading hour.', 'Join ', 'Meeting ID: 812 3456 7890'])
            expect(shown).toContain(kept)
          expect(shown.match(/omn=7|uuid=7|s=7/g)).toEqual(
            read(write(text)).match(/omn=7|uuid=7|s=7/g),
          )
          expect(copy.isSure).toBe(true)
          expect(copy.passcodes).toEqual([second])
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a text without secrets comes back as it is', () => {
    const text = write(
      'Join https://us02web.zoom.us/j/81234567890?omn=7&x=a_b\nor (https://example.org/a?b=c&pwd=1), 100 %.\nTopic: a * b = c; see C:\\new\\=\n',
    )
    expect(safeInvitation(text)).toMatchObject({ text, passcodes: [], isSure: true })
  })
})

describe('any of these inside any other', () => {
  const ways = fc.array(fc.constantFrom(...Object.keys(WRITTEN)), { minLength: 2, maxLength: 2 })
  const links = fc.constantFrom(
    (code: string) => `https://us02web.zoom.us/j/81234567890?pwd=${code}.1&omn=7`,
    (code: string) => `https://zoom.us/w/81234567890?tk=${code}&uuid=7#success`,
    (code: string) => `zoommtg://zoom.us/join?confno=81234567890&zak=${code}`,
  )
  test('no secret is left unless the copy says so, and nothing else is lost', () => {
    fc.assert(
      fc.property(
        ...([secret, secret, links, ways, fc.nat(70)] as const),
        (first, second, link, order, width) => {
          const kept = ['Topic: reading hour', 'Join ', 'x'.repeat(width), 'ID: 812 3456 7890']
          const text = `${kept[0]} ${kept[2]}\nJoin ${link(first)}\n\nPasscode: ${second}\nMeeting ID: 812 3456 7890\n`
          const copy = safeInvitation(order.reduce((written, way) => WRITTEN[way]!(written), text))
          const shown = readings(copy.text)
          const isLeft = shown.some((each) => each.includes(first) || each.includes(second))
          expect(isLeft && copy.isSure).toBe(false)
          expect(shown.some((each) => kept.every((part) => each.includes(part)))).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** What a text may say when its escapes are read in any order, each up to five times. */
function readings(text: string): string[] {
  const found = new Set([text])
  for (const each of found) {
    if (found.size > 3000) break
    for (const [escape, decode] of READERS) found.add(each.replace(escape, decode))
  }
  return [...found]
}

const fromHex = (_: string, code: string) => String.fromCharCode(parseInt(code, 16))
const READERS: readonly [RegExp, (escape: string, code: string) => string][] = [
  [/=[ \t]*\r?\n/g, () => ''],
  [/\r?\n[ \t]/g, () => ''],
  [/=([\da-f]{2})/gi, fromHex],
  [/%([\da-f]{2})/gi, fromHex],
  [/&#x([\da-f]+);/gi, fromHex],
  [/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))],
  [/&amp;/g, () => '&'],
  [/\\u([\da-f]{4})/gi, fromHex],
  [/\\([nr"\\/_*,;])/g, (_, mark) => ({ n: '\n', r: '\r' })[mark] ?? mark],
]
