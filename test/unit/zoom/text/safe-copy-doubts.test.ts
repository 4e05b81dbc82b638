/** What may hold a secret, and is not called safe. */
import { expect, test } from '@jest/globals'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'

test.each([
  ['a short link', 'https://zoom.us/j/81234567890 https://bit.ly/abc'],
  ['base64', `https://w.example/?u=${btoa('https://zoom.us/j/81234567890?pwd=x')}`],
  ['a broken line', 'https://zoom.us/j/81234567890?pwd=aB3dE5\nfG7.1\nBye'],
  ['a sentence', 'Passcode: ask the host'],
  ['a number further on', 'Passcode for phone users 555666'],
  ['a code further on', 'Passcode of the meeting is aB3dE5'],
  ['a language that is not known', 'ID: 812 3456 7890\nKaupapa: aB3dE5\nBye'],
  ['the next cell', '| ID | Passcode | mute |'],
  ['a short word', 'Tonight, pass aB3dE5'],
  ['a word with a letter changed', 'Paswoord: aB3dE5'],
  ['two letters changed over', 'The psascode is 135790'],
  ['a code below a link', 'https://zoom.us/j/81234567890\n135790\nBye'],
  ['a code behind a link', '(https://zoom.us/j/81234567890, aB3dE5)'],
  ['a code that is the fragment', 'https://zoom.us/j/81234567890#aB3dE5'],
  ['the next sentence', 'You are asked for a passcode. It is 135790.'],
  ['what a code is for', 'Our code to get in: aB3dE5'],
  ['another one behind', 'Old passcode 135790, new 246802'],
  ['a key with letters for the phone', '+15551234567,,81234567890#,,,,*aB3dE5#'],
  ['bytes in hexadecimal', Buffer.from('Passcode: 135790').toString('hex')],
  ['a link in pieces', '<i>https://zoom.us/j/</i><i>81234567890?pwd=</i><i>aB3dE5</i>'],
  ['the rest in another tag', 'https://zoom.us/j/81234567890?pwd=aB3</i><i>cD4eF5gH6'],
  ['a shell', 'zoom -p aB3dE5'],
  ['a word that means other things too', 'PIN: 135790'],
  ['a parameter that sounds like one', 'https://zoom.us/j/81234567890?confpwd=aB3dE5'],
  ['the page of one guest', 'https://zoom.us/meeting/attendee/abc/success?user_id=x'],
  ['the rest of a number', 'Passcode: 135 790 see you'],
  ['a key of a host', '{"zak":"eyJhbGciOi.eyJ1aWQi.c2ln"}'],
  ['a key in a script', "zak: 'aB3dE5fG7'"],
  ['the password of something else', 'Wi-Fi password: aB3dE5'],
  ['base64 of a passcode', btoa('Passcode: 135790')],
  ['base64 of a link', btoa('zoom.us/j/81234567890?pwd=aB3dE5')],
  ['another spelling', 'Passcode: 135790\nThat is 135 790'],
  ['single digits', 'Passcode: 135790\nThat is 1-3-5-7-9-0'],
  ['a parameter that may be one', 'https://zoom.us/j/81234567890?otp=aB3dE5'],
  ['another place', 'Passcode: tea\nBring your teapot'.replaceAll('tea', 'herb')],
])('%s may hold a secret: the copy says so', (_, text) => {
  expect(safeInvitation(text).isSure).toBe(false)
})
