import { describe, expect, test } from '@jest/globals'
import { plain } from '../../../src/advice/plain-text.ts'
import type { Translate } from '../../../src/advice/text.ts'
import { english } from '../english.ts'

const ENGLISH = { t: english, lang: 'en', dir: 'ltr' } as const
const french: Translate = (key, ...[[value = ''] = []]) =>
  ({ quoted: `« ${value} »`, now_host_3: `Cochez ${value}` })[key as string] ?? 'Verrouiller'

describe('a text as one plain string', () => {
  test('has Zoom’s labels in quotation marks, in their places', () => {
    const text = { key: 'lock_host_1', labels: ['zoom_host_tools', 'zoom_lock_meeting'] } as const
    expect(plain(text, ENGLISH)).toBe(
      'Click the “Host tools” button and check the “Lock meeting” option.',
    )
  })

  test('without labels is the message', () => {
    expect(plain({ key: 'lock_limits' }, ENGLISH)).toBe(english('lock_limits'))
  })

  test('has the quotation marks of the reader’s language', () => {
    const text = { key: 'now_host_3', labels: ['zoom_lock_meeting'] } as const
    expect(plain(text, { t: french, lang: 'fr', dir: 'ltr' })).toBe('Cochez « Verrouiller »')
  })

  test('from right to left: isolates a label, so that its signs stay with it', () => {
    const text = { key: 'now_host_3', labels: ['zoom_lock_meeting'] } as const
    expect(plain(text, { t: french, lang: 'fr', dir: 'rtl' })).toBe(
      'Cochez \u2068« Verrouiller »\u2069',
    )
  })

  test('has our translation of a label with Zoom’s English one behind it, which is isolated', () => {
    const hebrew: Translate = (key, ...[[value = ''] = []]) =>
      ({ quoted: `"${value}"`, zoom_registration: 'הרשמה (Registration)' })[key as string] ??
      String(value)
    const text = { key: 'registration_host_1', labels: ['zoom_registration'] } as const
    expect(plain(text, { t: hebrew, lang: 'he', dir: 'rtl' })).toBe(
      '\u2068"הרשמה \u2068(Registration)\u2069"\u2069',
    )
    expect(plain(text, { t: hebrew, lang: 'he', dir: 'ltr' })).toBe('"הרשמה (Registration)"')
  })
})
