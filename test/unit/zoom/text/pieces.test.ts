import { expect, test } from '@jest/globals'
import { edited, textOf, type Piece } from '../../../../src/zoom/text/pieces.ts'

const whole = (text: string): Piece[] => [{ before: text, after: text }]
const written = (pieces: readonly Piece[]): string[] =>
  pieces
    .filter(({ before, after }) => before !== '' || after !== '')
    .map(({ before, after }) => (before === after ? before : `[${before}|${after}]`))

test('a second change, over the edges of the first, and one at each end', () => {
  const once = edited(whole('abcdef'), [{ start: 2, end: 4, text: 'XYZ' }])
  expect(written(once)).toEqual(['ab', '[cd|XYZ]', 'ef'])
  const twice = edited(once, [
    { start: 1, end: 3, text: '' },
    { start: 6, end: 7, text: '!' },
  ])
  expect(written(twice)).toEqual(['a', '[bcd|]', '[|YZ]', 'e', '[f|!]'])
  expect(textOf(twice)).toBe('aYZe!')
})

test('an insertion takes nothing out', () => {
  expect(written(edited(whole('ab'), [{ start: 1, end: 1, text: '-' }]))).toEqual([
    'a',
    '[|-]',
    'b',
  ])
})

test('without edits nothing changes', () => {
  expect(written(edited(whole('ab'), []))).toEqual(['ab'])
})
