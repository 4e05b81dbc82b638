import { describe, expect, test } from '@jest/globals'
import { shippedLocales } from '../../../../scripts/locales/shipped.mjs'
import { textReader } from '../../../../src/platform/locale/shipped-texts.ts'

describe('English as it ships', () => {
  const english = shippedLocales('chrome')['en'] ?? {}
  const read = textReader((name) => english[name]?.message ?? '')

  test.each([
    ['page_join', [], 'You’re about to join'],
    ['page_join', ['not asked for'], 'You’re about to join'],
    ['verdict_count_other', ['3', '4'], '3 of 4 protections on'],
    ['verdict_count_other', ['', '4'], ' of 4 protections on'],
    ['tick_label', ['Waiting room'], 'Done: Waiting room'],
    // A value is put in as it is, never read as a text.
    ['tick_label', ['{1}'], 'Done: {1}'],
    ['tick_label', ['$1'], 'Done: $1'],
    ['tick_label', ['a|b'], 'Done: a|b'],
    ['tick_label', ['<b>&amp;'], 'Done: <b>&amp;'],
    ['hidden_page', ['3 May', 'too many'], 'A page, hidden on 3 May'],
    ['lock_host_1', ['A', 'B'], 'Click the A button and check the B option.'],
    ['lock_host_1', ['A'], 'Click the A button and check the  option.'],
    ['lock_host_1', ['{2}', '{1}'], 'Click the {2} button and check the {1} option.'],
    ['nothing', ['A'], ''],
    ['constructor', [], ''],
  ])('%s with %j is “%s”', (key, values, text) => {
    expect(read(key, values)).toBe(text)
  })
})

describe('what a file may hold', () => {
  const reader = (messages: Record<string, string>) => textReader((name) => messages[name] ?? '')

  test('a message of its own counts before the text that all share', () => {
    const read = reader({ text_keys: 'a|b', texts: 'A|B', b: 'its own' })
    expect([read('a', []), read('b', [])]).toEqual(['A', 'its own'])
  })

  test('a text that is not there is empty, also where a file is cut off or has none', () => {
    const read = reader({ text_keys: 'a|b|c', texts: '|B' })
    expect([read('a', []), read('b', []), read('c', [])]).toEqual(['', 'B', ''])
    expect(reader({})('a', [])).toBe('')
  })
})
