import { describe, expect, test } from '@jest/globals'
import {
  day,
  directionOf,
  listIn,
  numberIn,
  pluralForm,
  pluralForms,
  timeOfDay,
} from '../../../src/advice/intl.ts'

/** No tag, none that is well formed, none that `Intl` knows. */
const UNKNOWN = ['', 'language_tag', 'tlh']

test.each([
  ['en', 'April 1, 2020'],
  ['fr', '1 avril 2020'],
  ['es', '1 de abril de 2020'],
  ['it', '1 aprile 2020'],
  ['nl', '1 april 2020'],
  ['de', '1. April 2020'],
  ...UNKNOWN.map((tag) => [tag, '2020-04-01'] as const),
])('a day in “%s” is %s', (tag, text) => {
  expect(day('2020-04-01', tag)).toBe(text)
  expect(day('2020-04-01T23:59:00.000Z', tag)).toBe(text)
})

test('a time where the language is unknown has no words of another', () => {
  const at = new Date(2026, 10, 27, 14, 5).getTime()
  expect(timeOfDay(at, 'de')).toBe('14:05')
  expect(UNKNOWN.map((tag) => timeOfDay(at, tag))).toEqual(UNKNOWN.map(() => '14:05'))
})

test.each([
  ['en', '9,950'],
  ['de', '9.950'],
  ['fa', '۹٬۹۵۰'],
  ...UNKNOWN.map((tag) => [tag, '9950'] as const),
])('a number in “%s” is %s', (tag, text) => {
  expect(numberIn(9950, tag)).toBe(text)
})

test.each([
  ['en', 'a, b, and c'],
  ['zh', 'a、b和c'],
  ...UNKNOWN.map((tag) => [tag, 'a,b,c'] as const),
])('words in “%s” are set in a list as %s', (tag, text) => {
  expect(listIn(['a', 'b', 'c'], tag)).toBe(text)
})

describe('plural forms', () => {
  test.each([
    ['ja', ['other']],
    ['en', ['one', 'other']],
    ['pl', ['few', 'many', 'one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
    ...UNKNOWN.map((tag) => [tag, ['other']] as const),
  ])('of “%s” are %j', (tag, forms) => {
    expect(pluralForms(tag).toSorted()).toEqual(forms)
  })

  test.each([
    ['en', 'other one other other'],
    ['fr', 'one one other other'],
    ['pl', 'many one few many'],
    ['ar', 'zero one two many'],
    ...UNKNOWN.map((tag) => [tag, 'other other other other'] as const),
  ])('in “%s”, of 0, 1, 2 and 12: %s', (tag, forms) => {
    expect([0, 1, 2, 12].map((count) => pluralForm(count, tag)).join(' ')).toBe(forms)
  })
})

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ckb', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ks', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-IR', 'rtl'],
  ['arn', 'ltr'],
  ['zh-TW', 'ltr'],
  ['en', 'ltr'],
  ...UNKNOWN.map((tag) => [tag, 'ltr'] as const),
])('“%s” is written %s, as its script is', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})
