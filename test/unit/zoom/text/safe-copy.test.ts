import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'
import { safeLink } from '../../../../src/zoom/text/safe-link.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'

const safe = (address: string) => safeLink(recognise(address))

describe('the link to pass on', () => {
  test.each([
    [
      'https://us02web.zoom.us/j/81234567890?pwd=x&omn=1',
      'https://us02web.zoom.us/j/81234567890?omn=1',
    ],
    ['http://zoom.us/j/81234567890?pwd=x', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/s/81234567890?zak=x', 'https://zoom.us/j/81234567890'],
    ['https://app.zoom.us/wc/81234567890/start?zak=x', 'https://zoom.us/j/81234567890'],
    ['https://school.zoom.us/wc/join/81234567890?pwd=x', 'https://school.zoom.us/j/81234567890'],
    [
      'https://us06web.zoom.us/meetings/81234567890/invitations?signature=x',
      'https://us06web.zoom.us/j/81234567890',
    ],
    ['zoommtg://zoom.us/join?confno=81234567890&pwd=x&zak=y', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/w/81234567890?tk=x&pwd=y', 'https://zoom.us/w/81234567890'],
    ['https://zoom.us/my/ada?pwd=x', 'https://zoom.us/my/ada'],
    [
      'https://www.google.com/url?q=https://zoom.us/j/81234567890?pwd=x',
      'https://zoom.us/j/81234567890',
    ],
    ['https://zoom.us/meeting/register/abc', 'https://zoom.us/meeting/register/abc'],
    ['https://us05webzoom.us/j/81234567890', 'https://us05webzoom.us/j/81234567890'],
  ])('of %s is %s', (address, wanted) => {
    expect(safe(address)).toBe(wanted)
  })
})

/** In the form of Zoom's invitations; the names, the numbers and the passcode are made up. */
const INVITATION = `Ada is inviting you to a scheduled Zoom meeting.

Topic: Reading hour
Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=example.1

Meeting ID: 812 3456 7890
Passcode: 135790

---

One tap mobile
+15551234567,,81234567890#,,,,*135790# US
+15557654321,,81234567890#,,,,*135790# US (City)

Dial by your location
• +1 555 123 4567 US

Join by SIP
• 81234567890@zoomcrc.com
`

describe('an invitation', () => {
  test('loses its passcode everywhere, and no line that it needs', () => {
    expect(safeInvitation(INVITATION)).toEqual({
      text: INVITATION.replace('?pwd=example.1', '')
        .replace('Passcode: 135790\n', '')
        .replaceAll(',,,,*135790#', ''),
      passcodes: ['135790'],
      isSure: true,
    })
  })

  test('keeps its line ends', () => {
    const text = INVITATION.replaceAll('\n', '\r\n')
    expect(safeInvitation(text).text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test.each([
    ['+15551234567,,81234567890#,,,,*135790#', '+15551234567,,81234567890#'],
    ['+15551234567,,81234567890#,,#,135790#', '+15551234567,,81234567890#'],
    ['+15551234567,,81234567890#,,1#,135790#', '+15551234567,,81234567890#'],
    ['tel:+15551234567,,81234567890%23,,,,*135790%23', 'tel:+15551234567,,81234567890%23'],
    ['81234567890.135790@zoomcrc.com', '81234567890@zoomcrc.com'],
    ['81234567890.135790@global.zoomcrc.com', '81234567890@global.zoomcrc.com'],
    ['192.0.2.1##81234567890#135790', '192.0.2.1##81234567890'],
  ])('a dial string holds the passcode too: %s', (text, wanted) => {
    expect(safeInvitation(text)).toEqual({ text: wanted, passcodes: ['135790'], isSure: true })
  })

  test.each([
    '+15551234567,,81234567890# US',
    '+15551234567,,81234567890#,,,, US',
    'Meeting ID: 812 3456 7890',
    'Choose a good passcode for the next one.',
    'Password hint: none of your business',
    'Version 81234567890.5',
    'https://zoom.us/j/81234567890',
    'https://legalzoom.com/j/81234567890?pwd=x',
    'https://us05webzoom.us/j/81234567890?pwd=x',
  ])('what cannot be improved stays as it is: %s', (text) => {
    expect(safeInvitation(`${text}\r\n\n`)).toEqual({
      text: `${text}\r\n\n`,
      passcodes: [],
      isSure: true,
    })
  })

  test.each([
    'Passcode: 135790',
    'Password: 135790',
    'Passwort: 135790',
    'Kenncode: 135790',
    'Code secret : 135790',
    'Código de acceso: 135790',
    'Wachtwoord: 135790',
    'パスコード: 135790',
    '密码：135790',
    '  passcode:135790.',
  ])('names the passcode in its language: %s', (line) => {
    expect(safeInvitation(`Before\n${line}\nAfter`)).toEqual({
      text: 'Before\nAfter',
      passcodes: ['135790'],
      isSure: true,
    })
  })

  test('keeps what stands beside the passcode', () => {
    expect(safeInvitation('ID: 812 3456 7890, Passcode: aB3.x\nBye')).toEqual({
      text: 'ID: 812 3456 7890,\nBye',
      passcodes: ['aB3.x'],
      isSure: true,
    })
  })

  test('may have another passcode for the phone', () => {
    const text = 'Passcode: aB3dE5\n+15551234567,,81234567890#,,,,*135790#'
    expect(safeInvitation(text).passcodes).toEqual(['aB3dE5', '135790'])
  })

  test('never gives away what a host holds', () => {
    const text = 'Start: https://zoom.us/s/81234567890?zak=secret&pwd=x\nHost Key: 246802\nBye'
    expect(safeInvitation(text)).toEqual({
      text: 'Start: https://zoom.us/j/81234567890\nBye',
      passcodes: [],
      isSure: true,
    })
  })

  test('inside a mail link is made safe where it stands', () => {
    const mail = (text: string) => `Mail: mailto:?subject=Hi&body=${encodeURIComponent(text)} ok`
    expect(safeInvitation(mail(`${INVITATION}Bye`)).text).toBe(
      mail(`${safeInvitation(INVITATION).text}Bye`),
    )
  })
})

test.each([
  'Passcode: https://zoom.us/j/81234567890',
  'Passcode: zoom.us/j/81234567890',
  'Passcode: https://example.org/where-to-find-it',
])('a link behind the word is no passcode: %s', (text) => {
  expect(safeInvitation(text)).toEqual({ text, passcodes: [], isSure: true })
})

test.each([
  ['| Passcode | aB3dE5 |', '|  |'],
  ['Passcode\taB3dE5\nBye', 'Bye'],
  ['Passcode\naB3dE5\nBye', 'Bye'],
  ['Passcode is aB3dE5.', ''],
  ['Passcode:aB3dE5;Dial', ';Dial'],
  ['- **Passcode**: `aB3dE5`\n- Bye', '- Bye'],
  ['<td>Passcode</td><td>aB3dE5</td>', '<td></td><td></td>'],
  ['{"password":"aB3dE5","id":1}', '{"password":"","id":1}'],
  ['Código de acceso: aB3dE5'.normalize('NFD'), ''],
  ['Passcode: aB3dE5\nBye (aB3dE5)', 'Bye ()'],
])('however the passcode is named: %s', (text, wanted) => {
  expect(safeInvitation(text)).toEqual({ text: wanted, passcodes: ['aB3dE5'], isSure: true })
})

test.each([
  ['https://zoom.us/j/81234567890&pwd=s3cret k', 'https://zoom.us/j/81234567890 k'],
  [
    'intent://zoom.us/join?confno=81234567890&pwd=s3cret#I',
    'intent://zoom.us/join?confno=81234567890&#I',
  ],
  ['hxxps://zoom[.]us/j/81234567890?pwd=s3cret k', 'hxxps://zoom[.]us/j/81234567890? k'],
  ['https://zoom.us/j/812345\n67890?pwd=s3cret k', 'https://zoom.us/j/812345\n67890? k'],
  [
    `${'Join '.repeat(9)}https%3A%2F%2Fzoom.us%2Fj%2F81234=\n567890%3Fpwd%3Ds3cret k`,
    `${'Join '.repeat(9)}https%3A%2F%2Fzoom.us%2Fj%2F81234=\n567890 k`,
  ],
  ['https://zoom.us/j/81234567890 ?pwd=s3cret k', 'https://zoom.us/j/81234567890 ? k'],
  [
    'https://w.example/?u=https://zoom.us/j/81234567890?pwd=s3cret k',
    'https://w.example/?u=https://zoom.us/j/81234567890 k',
  ],
  [
    'https://example.org/a?pwd=s3cret https://zoom.us/j/81234567890',
    'https://example.org/a?pwd=s3cret https://zoom.us/j/81234567890',
  ],
])(
  'a secret goes out of what is no link of its own, and stays in another’s: %s',
  (text, wanted) => {
    expect(safeInvitation(text).text).toBe(wanted)
  },
)

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
    expect(safeInvitation(text)).toEqual({ text, passcodes: [], isSure: true })
  })
})

test.each([
  ['a short link', 'https://zoom.us/j/81234567890 https://bit.ly/abc'],
  ['base64', `https://w.example/?u=${btoa('https://zoom.us/j/81234567890?pwd=x')}`],
  ['a broken line', 'https://zoom.us/j/81234567890?pwd=aB3dE5\nfG7.1\nBye'],
  ['a sentence', 'Passcode: ask the host'],
  ['another place', 'Passcode: tea\nBring your teapot'.replaceAll('tea', 'herb')],
])('%s may hold a secret: the copy says so', (_, text) => {
  expect(safeInvitation(text).isSure).toBe(false)
})

test('any text: what is safe stays so, and no secret is left in a link', () => {
  const piece = fc.constantFrom(
    ...INVITATION.split(/(\s)/),
    'https://zoom.us/s/81234567890?zak=s3cret',
    'zoommtg://zoom.us/join?confno=81234567890&pwd=s3cret',
    'Password:',
    '\r\n',
    ',,',
    '#',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const once = safeInvitation(pieces.join(' ')).text
      expect(once).not.toMatch(/s3cret|pwd=/)
      expect(safeInvitation(once).text).toBe(once)
    }),
    { numRuns: 1000 },
  )
})

test('a very long text is read to its end', () => {
  const line = 'Join https://zoom.us/j/81234567890?pwd=x or ,,81234567890#,,,,*135790#\n'
  const wanted = 'Join https://zoom.us/j/81234567890 or ,,81234567890#\n'
  expect(safeInvitation(line.repeat(20_000)).text).toBe(wanted.repeat(20_000))
})
