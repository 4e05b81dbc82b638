/** The safe copy of texts in which a passcode is named, or a secret stands, in unusual ways. */
import { expect, test } from '@jest/globals'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'

test.each([
  'Passcode: https://zoom.us/j/81234567890',
  'Passcode: zoom.us/j/81234567890',
  'Passcode: https://example.org/where-to-find-it',
])('a link behind the word is no passcode: %s', (text) => {
  expect(safeInvitation(text)).toMatchObject({ text, passcodes: [], isSure: true })
})

test.each([
  ['| Passcode | aB3dE5 |', '|  |'],
  ['Passcode\taB3dE5\nBye', 'Bye'],
  ['Passcode\naB3dE5\nBye', 'Bye'],
  ['> Passcode:\n> aB3dE5\nBye', '>\nBye'],
  ['Passcode => aB3dE5\nBye', 'Bye'],
  ['<dt>Passcode</dt><dd><code>aB3dE5</code></dd>', '<dt></dt><dd><code></code></dd>'],
  ['Passcode is aB3dE5.', ''],
  ['Passcode:aB3dE5;Dial', ';Dial'],
  ['- **Passcode**: `aB3dE5`\n- Bye', '- Bye'],
  ['<td>Passcode</td><td>aB3dE5</td>', '<td></td><td></td>'],
  ['{"password":"aB3dE5","id":1}', '{"password":"","id":1}'],
  ['{"password":"aB3dE5","h323_password":"aB3dE5"}', '{"password":"","h323_password":""}'],
  ['Código de acceso: aB3dE5'.normalize('NFD'), ''],
  ['Passcode: aB3dE5\nBye (aB3dE5)', 'Bye ()'],
])('however the passcode is named: %s', (text, wanted) => {
  expect(safeInvitation(text)).toMatchObject({ text: wanted, passcodes: ['aB3dE5'], isSure: true })
})

const CODES = ['135790', 'aB3!dE5']

/** Around the passcode `*`; what each leaves is nothing that tells of it. */
const FORMS = [
  'Passcode, *',
  'Passcode;*',
  'Passcode / *',
  'Passcode. *',
  'Passcode… *',
  'Passcode ....: *',
  'Passcode # *',
  'Passcode #: *',
  'Passcode no.: *',
  'Passcode ⇒ *',
  'Passcode [case sensitive]: *',
  'Passcode, if needed: *',
  'Passcode ➡️ *',
  'Passcode: 🔑 *',
  'Passcode꞉ *',
  '~Passcode~: *',
  "'''Passcode:''' *",
  'Passcode: <*>',
  'Passcode: ||*||',
  'Passcode\u2009:\u2003*',
  'Passcode<br>• *',
  'Passcode\u200e:\u200e *',
  'Passcode:\u200b*',
  'Passcode:\u2028*',
  'Passcode:\n\n\n*',
  'passcode: >-\n  *',
  'passcode: |\n  *',
  'password:\n  value: *',
  'password: !!str *',
  '"Passcode","*"',
  '{"passcode" : "*"}',
  '{"meetingPasscode":"*"}',
  '<passcode>*</passcode>',
  '<key>Passcode</key>\n<string>*</string>',
  '<input name="passcode" value="*">',
  'P/W: *',
  'Passphrase: *',
  'passwd: *',
  'Passkey: *',
  'Security code: *',
  'Join code: *',
  'Login code: *',
  'Passkode: *',
  'Tilgangskode: *',
  'Tunnuskoodi: *',
  'Prístupový kód: *',
  'Belépési kód: *',
  'Codi d’accés: *',
  'Pristupni kod: *',
  'Код за достъп: *',
  'رمز عبور: *',
  'Kod laluan: *',
  'ID 812 3456 7890 / PW: *',
  'Zoom 81234567890 pw *',
  'ID: 812 3456 7890, Code *',
  'ID: 812 3456 7890\nКод: *',
  'https://zoom.us/j/81234567890 (code: *)',
  '密码*',
  'Zoom密码: *',
  'Sitzungskennwort: *',
  'Passcode for the meeting: *',
  'Lösenord till mötet: *',
  'Passcode 1: *',
  'Passcode » *',
  'Passcode 🔒 *',
  'Passcode\\: *',
  'The passcode is set to *',
  '비밀번호*',
  'Zugriffs-Kenncode: *',
  'الرقم السري: *',
  '<b>Passcode:</b>\n<br>\n*<br>',
  `Passcode: </span></b><span lang=EN-US style='font-size:10.0pt;${'x:y;'.repeat(40)}\n a:b'>*</span>`,
]

test.each(FORMS)('a passcode goes, and is known: %s', (form) => {
  for (const code of CODES) {
    const { text, passcodes, isSure } = safeInvitation(`Before\n${form.replace('*', code)}\nAfter`)
    expect({ passcodes, isSure }).toEqual({ passcodes: [code], isSure: true })
    expect(text).toMatch(/^Before\n(?:[^]*\n)?After$/)
    expect(text).not.toContain(code)
  }
})

test('what is written right behind a passcode stays', () => {
  expect(safeInvitation('会议号：812 3456 7890密码：aB3dE5主题：合唱').text).toBe(
    '会议号：812 3456 7890主题：合唱',
  )
})

test.each([
  'Passcode\n* Bye',
  'use * as the passcode',
  '* is the passcode',
  '* (passcode)',
  '812 3456 7890 / *',
  '812 3456 7890 (*)',
  '🔑 *',
  'Meeting ID\nPasscode\n81234567890\n*',
])('what stands below two words, or before the word, is kept and not called safe: %s', (form) => {
  for (const code of CODES) {
    const text = `Join https://zoom.us/j/81234567890?pwd=x\n${form.replace('*', code)}\nAfter`
    expect(safeInvitation(text)).toMatchObject({ text: text.replace('?pwd=x', ''), isSure: false })
  }
})

test.each([
  'Passcode: none',
  'Passcode: TBA',
  'Passcode: No',
  'Waiting room: on, passcode: off',
  'Passcode: Required',
  'Code secret : aucun',
  'Kenncode: keiner',
  'パスコード: なし',
  '密码：无',
  'Passcode: [removed]',
  'Passcode: -',
  '"password": null',
  '{"password": true}',
  'Passcode\n2027-03-03\nVenue',
  'Passcode\n+15551234567',
  'Forgot the password\n\n1\n2',
  'Password policy: 12 characters',
  'Security code review at 14:00',
  'Session 2: passwordless login with FIDO2',
  'The password manager 1Password 8',
  'Passcode-protected',
  'Zip code 90210',
  'const code = 12345;',
  'Passport: 12345678',
  'Kennwort: folgt',
  '密码：待定',
  '密码2027年更新',
  'Passcode: will be sent by email',
  'Passcode: not required',
  'Kenncode: wird per E-Mail verschickt',
  'Mot de passe : sur demande',
  'Parola: e-posta ile gönderilecek',
  'パスコード：後日連絡します',
  '암호: 추후 안내',
  'The passcode is required.',
  '{"a":"\\u4f1a\\u8bae\\u53f7: 812 3456 7890"}',
  'nora83@example.org',
  '20270303',
  'Ask for the passcode. My desk is B2014.',
  'Key for room A1234',
  'Bye.',
  'Thanks.',
  'P.S.',
  '---',
  '-- ',
  'Nora-Marie',
  'NoraFeld',
  'Meeting-ID',
  'ID',
  '2027',
])('what is no passcode stays, and nobody is warned of it: %s', (text) => {
  const whole = `${text}\nBye`
  expect(safeInvitation(whole)).toMatchObject({ text: whole, passcodes: [], isSure: true })
  const link = 'https://zoom.us/j/81234567890?pwd=aB3.1'
  expect(safeInvitation(`${link}\n${whole}`)).toMatchObject({
    text: `https://zoom.us/j/81234567890\n${whole}`,
    isSure: true,
  })
})

test.each([
  'Kenncode: siehe E-Mail vom 3.3.2027',
  'Passcode: ask Nora',
  'Passcode: Tulip Garden',
  'Passcode: <b>48</b>2915',
  'Passcode: ab,cd9',
])('what may be a sentence, or more than was taken, is not called safe: %s', (text) => {
  expect(safeInvitation(text).isSure).toBe(false)
})

test.each([
  'https://zoom.example.edu/j/81234567890',
  'https://meetzoom.us/j/81234567890',
  'zoomphonecall://1',
  'https://zoom{.}us/j/81234567890',
])('also a meeting at another’s door goes without its passcode: %s', (link) => {
  expect(safeInvitation(`Join ${link}?pwd=aB3dE5 now`)).toMatchObject({
    text: expect.stringMatching(/^Join [^?]*\?? now$/),
    isSure: true,
  })
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
