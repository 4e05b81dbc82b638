/** The safe copy of an invitation, in whatever escapes it is written. */
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'
import { LINKS, nested, WAYS } from './written.ts'

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
      .replace(/\\(?=[^\w\s]|_)/g, '')
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

describe.each(Object.entries(WAYS))('written %s', (_, { write }) => {
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

test('up to four of these, one in the other: no secret is left unless the copy says so', () => {
  const order = fc.array(fc.constantFrom(...Object.keys(WAYS)), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(
      ...([secret, secret, fc.constantFrom(...LINKS), order, fc.nat(70)] as const),
      (first, second, link, ways, width) => {
        const {
          text,
          read: readBack,
          isWhole,
        } = nested(ways, link(first), `Passcode: ${second}`, width)
        const copy = safeInvitation(text)
        const shown = readBack(copy.text)
        expect(isWhole(shown)).toBe(true)
        expect(copy.isSure && (shown.includes(first) || shown.includes(second))).toBe(false)
      },
    ),
    { numRuns: 3000 },
  )
})

test.each([
  [['in HTML', 'in quoted-printable', 'in markdown of a machine'], 4, 9],
  [['in quoted-printable of short lines', 'in a calendar', 'in HTML by decimal numbers'], 1, 59],
  [['in quoted-printable of short lines', 'in markdown of a machine', 'in a script'], 3, 5],
  [['percent-coded', 'in quoted-printable', 'in markdown of a machine'], 4, 52],
  [['percent-coded twice', 'in quoted-printable of short lines', 'in another’s link'], 4, 40],
])('a line that breaks within another escape: the copy is not sure. %j', (order, link, width) => {
  const { text, read: readBack } = nested(order, LINKS[link]!('Ab12Cd345'), 'Passcode: 4711', width)
  const copy = safeInvitation(text)
  expect(readBack(copy.text)).toMatch(/Ab12Cd345|4711/)
  expect(copy.isSure).toBe(false)
})

test.each([
  ['a mail', 'aB3dE5f7 is the=\r\n passcode'],
  ['a calendar', 'BEGIN:VEVENT\r\nDESCRIPTION:aB3dE5f7 is the\r\n  passcode\r\nEND:VEVENT'],
])('so is it where a line of %s breaks at the blank before what names it', (_where, text) => {
  expect(safeInvitation(text).isSure).toBe(false)
})

test('so is it where the passcode is a word', () => {
  const order = ['percent-coded twice', 'in quoted-printable of short lines', 'in another’s link']
  for (const width of [38, 40, 42, 44]) {
    const { text, read: readBack } = nested(
      order,
      LINKS[4]!('Ab12Cd345'),
      'Passcode: Sesame',
      width,
    )
    const copy = safeInvitation(text)
    expect(readBack(copy.text).includes('Sesame') && copy.isSure).toBe(false)
  }
})

test.each([
  ['{"text":"Passcode: *"}', '{"text":""}'],
  ['<a title="Passcode: *">Join</a>', '<a title="">Join</a>'],
  ['1,"Passcode: *",Ada', '1,"",Ada'],
  ['<id>812</id><zoom_passcode>*</zoom_passcode>', '<id>812</id><zoom_passcode></zoom_passcode>'],
  [
    '{"join_url":"https://zoom.us/j/81234567890","password":"*"}',
    '{"join_url":"https://zoom.us/j/81234567890","password":""}',
  ],
  ['Join (passcode: *).', 'Join ().'],
  ['„Kenncode: *“ Ada', '„“ Ada'],
  ['Join (passcode: “*”) now', 'Join () now'],
])('what closes around both the name and the passcode stays: %s', (form, wanted) => {
  expect(safeInvitation(form.replace('*', 'aB3dE5'))).toMatchObject({ text: wanted, isSure: true })
})
