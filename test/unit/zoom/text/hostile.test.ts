/** Passcodes that are named in unusual ways go, or the copy says that it is not sure. */
import { expect, test } from '@jest/globals'
import { safeInvitation } from '../../../../src/zoom/text/safe-copy.ts'
import { namedPasscodes } from './hostile.ts'

const AROUND = [
  'See you on 3 March.\n',
  '\nMore at https://example.org/a?b=1&pwd=q9w8 and thanks.\n',
]

test('whatever a passcode is called and however it is set, nothing else is lost', () => {
  const fallen: string[] = []
  let sure = 0
  let all = 0
  for (const { text, code } of namedPasscodes()) {
    const copy = safeInvitation(AROUND.join(text))
    const isLeft = copy.text.includes(code)
    const isWhole = AROUND.every((part) => copy.text.includes(part.trim()))
    if ((isLeft && copy.isSure) || !isWhole) fallen.push(`${text} → ${copy.text}`)
    if (copy.isSure) sure++
    all++
  }
  expect(fallen).toEqual([])
  // Not because it would be unsure of everything.
  expect(sure / all).toBeGreaterThan(0.85)
})
