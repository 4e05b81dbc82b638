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
  ['Código de acceso: aB3dE5'.normalize('NFD'), ''],
  ['Passcode: aB3dE5\nBye (aB3dE5)', 'Bye ()'],
])('however the passcode is named: %s', (text, wanted) => {
  expect(safeInvitation(text)).toMatchObject({ text: wanted, passcodes: ['aB3dE5'], isSure: true })
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

test.each([
  ['a short link', 'https://zoom.us/j/81234567890 https://bit.ly/abc'],
  ['base64', `https://w.example/?u=${btoa('https://zoom.us/j/81234567890?pwd=x')}`],
  ['a broken line', 'https://zoom.us/j/81234567890?pwd=aB3dE5\nfG7.1\nBye'],
  ['a sentence', 'Passcode: ask the host'],
  ['a number further on', 'Passcode for phone users 555666'],
  ['a code further on', 'Passcode of the meeting is aB3dE5'],
  ['a language that is not known', 'ID: 812 3456 7890\nKaupapa: aB3dE5\nBye'],
  ['the next cell', '| ID | Passcode | mute |'],
  ['a short word', 'Meeting ID: 812 3456 7890, pw aB3dE5'],
  ['a word that means other things too', 'PIN: 135790'],
  ['a parameter that sounds like one', 'https://zoom.us/j/81234567890?confpwd=aB3dE5'],
  ['the page of one guest', 'https://zoom.us/meeting/attendee/abc/success?user_id=x'],
  ['the rest of a number', 'Passcode: 135 790 see you'],
  ['another place', 'Passcode: tea\nBring your teapot'.replaceAll('tea', 'herb')],
])('%s may hold a secret: the copy says so', (_, text) => {
  expect(safeInvitation(text).isSure).toBe(false)
})
