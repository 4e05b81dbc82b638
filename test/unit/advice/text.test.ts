import { describe, expect, test } from '@jest/globals'
import { plain, type Translate } from '../../../src/advice/text.ts'
import { english } from '../english.ts'

const french: Translate = (key, ...[[value = ''] = []]) =>
  ({ quoted: `« ${value} »`, now_host_3: `Cochez ${value}` })[key as string] ?? 'Verrouiller'

describe('a text as one plain string', () => {
  test('has Zoom’s labels in quotation marks, in their places', () => {
    const text = { key: 'lock_host_1', labels: ['zoom_host_tools', 'zoom_lock_meeting'] } as const
    expect(plain(text, { t: english, dir: 'ltr' })).toBe(
      'Click the “Host tools” button and check the “Lock meeting” option.',
    )
  })

  test('without labels is the message', () => {
    expect(plain({ key: 'lock_limits' }, { t: english, dir: 'ltr' })).toBe(english('lock_limits'))
  })

  test('has the quotation marks of the reader’s language', () => {
    const text = { key: 'now_host_3', labels: ['zoom_lock_meeting'] } as const
    expect(plain(text, { t: french, dir: 'ltr' })).toBe('Cochez « Verrouiller »')
  })

  test('from right to left: isolates a label, so that its signs stay with it', () => {
    const text = { key: 'now_host_3', labels: ['zoom_lock_meeting'] } as const
    expect(plain(text, { t: french, dir: 'rtl' })).toBe('Cochez \u2068« Verrouiller »\u2069')
  })
})
