import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { domainToASCII, domainToUnicode } from 'node:url'
import { isTooLong } from '../../../../src/zoom/address/hosts.ts'
import { fold, shownHost } from '../../../../src/zoom/look-alike/fold.ts'

test('punycode is decoded as the platform does', () => {
  const letter = fc.constantFrom(...'zoom-05aéöøßоοжщ中文日本ไทยहिन्दीעבר😀𐐨')
  const text = fc.oneof(
    fc.string({ unit: letter, minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
  )
  const host = fc
    .tuple(text, text)
    .map((labels) => domainToASCII(labels.join('.')))
    .filter((ascii) => ascii.includes('xn--') && !isTooLong(ascii))
  fc.assert(
    fc.property(host, (ascii) => expect(shownHost(ascii)).toBe(domainToUnicode(ascii))),
    { numRuns: 1000 },
  )
})

test.each([
  ['o', 'оοօøσөⲟჿ०๐〇۵೦'],
  ['z', 'ᴢʐƶȥᏃ'],
  ['m', 'мᴍⲙ'],
  ['u', 'υսᴜʋ'],
  ['s', 'ѕꜱᏚ'],
])('%s is what %s look like', (letter, alike) => {
  expect(fold(alike)).toBe(letter.repeat([...alike].length))
})
