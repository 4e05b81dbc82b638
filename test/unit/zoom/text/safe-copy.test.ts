import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'

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
    expect(safeInvitation(INVITATION)).toMatchObject({
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
    ['192.0.2.1##81234567890#135790#0601#246802', '192.0.2.1##81234567890'],
    ['81234567890.135790.0601.246802@zoomcrc.com', '81234567890@zoomcrc.com'],
    ['81234567890.135790@192.0.2.1', '81234567890@192.0.2.1'],
    ['+1 555 123 4567,,812 3456 7890#,,,,*135790#', '+1 555 123 4567,,812 3456 7890#'],
    ['+15551234567;81234567890#;;*135790#', '+15551234567;81234567890#'],
    ['+15551234567,,81234567890#,,,,\n*135790#', '+15551234567,,81234567890#'],
    ['+15551234567,,81234567890# ,,,,*135790#', '+15551234567,,81234567890#'],
    ['+15551234567，，81234567890＃，，＊135790＃', '+15551234567，，81234567890＃'],
    ['+15551234567p81234567890#p*135790#', '+15551234567p81234567890#'],
    ['+15551234567x81234567890#*135790#', '+15551234567x81234567890#'],
    ['+15551234567,,,81234567890,,,135790#', '+15551234567,,,81234567890'],
    ['81234567890.135790@us01.sip.zoom.us', '81234567890@us01.sip.zoom.us'],
    ['81234567890.135790@zmeu.us', '81234567890@zmeu.us'],
    ['812.3456.7890.135790@zoomcrc.com', '812.3456.7890@zoomcrc.com'],
    ['h323:81234567890#135790@192.0.2.1', 'h323:81234567890@192.0.2.1'],
    ['192.0.2.1##81234567890##135790', '192.0.2.1##81234567890'],
    ['enter 81234567890# and then 135790# too', 'enter 81234567890# and then  too'],
    ['Dial *135790# when asked', 'Dial  when asked'],
  ])('a dial string holds the passcode too: %s', (text, wanted) => {
    expect(safeInvitation(text)).toMatchObject({
      text: wanted,
      passcodes: ['135790'],
      isSure: true,
    })
  })

  test.each([
    '+15551234567,,81234567890# US',
    '+15551234567,,81234567890#,,,, US',
    'Meeting ID: 812 3456 7890',
    'Choose a good passcode for the next one.',
    'Password hint: none of your business',
    'Version 81234567890.5',
    'Zip code: 94110, dress code: white',
    'Pass 3 of 10, pin the note',
    'See 81234567890.5@example.org, and 1,234;567#',
    'https://zoom.us/j/81234567890',
    'https://legalzoom.com/documents?pwd=x',
    'https://us05webzoom.us/j/81234567890?pwd=x',
  ])('what cannot be improved stays as it is: %s', (text) => {
    expect(safeInvitation(`${text}\r\n\n`)).toMatchObject({
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
    'Senha de acesso: 135790',
    'Zugangscode: 135790',
    'Geçiş Kodu: 135790',
    'Adgangskode: 135790',
    'Heslo: 135790',
    'Jelszó: 135790',
    'Κωδικός πρόσβασης: 135790',
    'رمز المرور: 135790',
    'קוד גישה: 135790',
    'รหัสผ่าน: 135790',
    'पासकोड: 135790',
    '通行码：135790',
  ])('names the passcode in its language: %s', (line) => {
    expect(safeInvitation(`Before\n${line}\nAfter`)).toMatchObject({
      text: 'Before\nAfter',
      passcodes: ['135790'],
      isSure: true,
    })
  })

  test('keeps what stands beside the passcode', () => {
    expect(
      safeInvitation('链接：https://zoom.us/j/81234567890?pwd=aB3，会议号：812 3456 7890').text,
    ).toBe('链接：https://zoom.us/j/81234567890，会议号：812 3456 7890')
    expect(safeInvitation('ID: 812 3456 7890, Passcode: aB3.x\nBye')).toMatchObject({
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
    expect(safeInvitation(text)).toMatchObject({
      text: 'Start: https://zoom.us/j/81234567890\nBye',
      passcodes: [],
      isSure: true,
    })
  })

  test.each([
    ['{"zak":"eyJhbGciOi.eyJ1aWQi.c2lnbmF0","id":7}', '{"zak":"","id":7}'],
    ["zak: 'aB3dE5fG7hI9jK1lM3nO'\nBye", 'Bye'],
    ['Zak: 10:00', 'Zak: 10:00'],
    ['Hostnøgle: 246802\nBye', 'Bye'],
    ['confno=81234567890&pwd=aB3dE5', 'confno=81234567890&'],
    ['{"q":"id=81234567890&pwd=aB3dE5"}', '{"q":"id=81234567890&"}'],
    ['Bye<br>?pwd=aB3dE5<br>', 'Bye<br>?<br>'],
  ])('nor a key that a program writes, or in another language: %s', (text, wanted) => {
    expect(safeInvitation(text)).toMatchObject({ text: wanted, passcodes: [], isSure: true })
  })

  test('inside a mail link is made safe where it stands', () => {
    const mail = (text: string) => `Mail: mailto:?subject=Hi&body=${encodeURIComponent(text)} ok`
    expect(safeInvitation(mail(`${INVITATION}Bye`)).text).toBe(
      mail(`${safeInvitation(INVITATION).text}Bye`),
    )
  })
})

test('of a link that another has wrapped all is struck through', () => {
  const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://us02web.zoom.us/j/81234567890?pwd=x')}&reserved=0`
  expect(
    safeInvitation(`At ${wrapped} on Friday`).pieces.filter((each) => each.before !== each.after),
  ).toEqual([{ before: wrapped, after: 'https://us02web.zoom.us/j/81234567890' }])
})

test('what was taken out is known, part by part', () => {
  const { pieces } = safeInvitation(INVITATION)
  const taken = pieces.filter(({ before, after }) => before !== after)
  expect(taken).toEqual(
    ['?pwd=example.1', 'Passcode: 135790\n', ',,,,*135790#', ',,,,*135790#'].map((before) => ({
      before,
      after: '',
    })),
  )
})

test('any text: what is surely safe stays so, and no secret is left in a link', () => {
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
      const text = pieces.join(' ')
      const { text: once, pieces: shown, isSure } = safeInvitation(text)
      expect(shown.map(({ before }) => before).join('')).toBe(text)
      expect(once).not.toMatch(/s3cret|pwd=/)
      expect(isSure ? safeInvitation(once).text : once).toBe(once)
    }),
    { numRuns: 1000 },
  )
})

test('where an address is so long that it is not looked into, the copy is not sure', () => {
  const inside = encodeURIComponent('https://zoom.us/j/81234567890?pwd=s3cret')
  const copyOf = (length: number) =>
    safeInvitation(`https://example.org/${'a'.repeat(length)}?u=${inside}`)
  expect(copyOf(60_000).isSure).toBe(true)
  expect(copyOf(60_000).text).not.toContain('s3cret')
  expect(copyOf(66_000).isSure).toBe(false)
})

test('a text of 100,000 characters is read to its end, a longer one is handed back, and not surely safe', () => {
  const line = 'Join https://zoom.us/j/81234567890?pwd=x or ,,81234567890#,,,,*135790#\n'
  const wanted = 'Join https://zoom.us/j/81234567890 or ,,81234567890#\n'
  const many = Math.floor(100_000 / line.length)
  const safe = { text: wanted.repeat(many), passcodes: ['135790'], isSure: true }
  expect(safeInvitation(line.repeat(many))).toMatchObject(safe)
  const text = line.repeat(many + 1)
  const pieces = [{ before: text, after: text }]
  expect(safeInvitation(text)).toEqual({ text, pieces, passcodes: [], isSure: false })
})
