/** Tables in which one column holds the passcodes. */
import { expect, test } from '@jest/globals'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'

test.each([
  'Meeting ID,Passcode\n81234567890,*',
  'Topic;ID;Kenncode;Room\r\nChor;81234567890;*;B2014\r\nBand;81234567891;*;B2015',
  '"Topic","Start","Passcode"\n"Choir","10:00","*"',
  'Topic,Passcode\n"Choir, band",*',
  '| topic | zoom_pw |\n| Choir | * |',
  'Meeting ID\tPasscode\n812 3456 7890\t*',
  '| Topic | Passcode |\n|:--|--:|\n| Budget | * |\n| Choir | `*` |',
  '<tr><th>Topic</th><th>Passcode</th></tr><tr><td>Budget</td><td><b>*</b></td></tr>',
])('they go, and the rest of each row stays: %j', (form) => {
  for (const code of ['135790', 'aB3!dE5']) {
    const text = `Before\n${form.replaceAll('*', code)}\n\nAfter 2027`
    const { text: safe, passcodes, isSure } = safeInvitation(text)
    expect({ passcodes, isSure }).toEqual({ passcodes: [code], isSure: true })
    const left = text.replaceAll(code, '')
    expect(safe.replace(/[ \t]+$/gm, '')).toBe(left.replace(/[ \t]+$/gm, ''))
  }
})

test.each(['Topic,Passcode\nChoir, band,135790', 'Topic;Passcode\nChoir;Sesame'])(
  'where a row is not understood, the copy is not sure: %j',
  (text) => {
    expect(safeInvitation(text).isSure).toBe(false)
  },
)

test('the head of a row is none of a column, and commas of a sentence make no table', () => {
  const row = '<tr><td>Passcode</td><td>135790</td></tr><tr><td>Topic</td><td>Choir</td></tr>'
  expect(safeInvitation(row)).toMatchObject({ passcodes: ['135790'], isSure: true })
  const sentence = 'Send topic, passcode, date\nOur order, 13579024, came'
  expect(safeInvitation(sentence).text).toBe(sentence)
})

test.each([
  'Topic,Passcode,Mute\nChoir,required,on',
  'Topic, passcode and more\nChoir, 12345 seats',
])('what is no passcode stays: %j', (text) =>
  expect(safeInvitation(text)).toMatchObject({ text, passcodes: [], isSure: true }),
)
