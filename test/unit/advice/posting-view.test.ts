import { describe, expect, test } from '@jest/globals'
import { postingOffer } from '../../../src/advice/posting-view.ts'
import type { MessageKey } from '../../../src/advice/text.ts'
import { english } from '../english.ts'

const SAFE = 'https://us02web.zoom.us/j/81234567890'
const offer = (text: string) => postingOffer(text, { t: english, lang: 'en', dir: 'ltr' })
const label = (text: string, stage: 'paste' | 'copy' = 'paste') =>
  offer(text)?.views[stage].buttons.map((button) => button.label)

describe('what was pasted', () => {
  test.each<[string, MessageKey, MessageKey, MessageKey]>([
    [`${SAFE}?pwd=Example123.1`, 'posting_paste', 'safe_copy', 'passcode_in_link_title'],
    [`${SAFE}?tk=example`, 'posting_paste_key', 'posting_copy_key', 'registrant_token_title'],
    [`${SAFE}?zak=eyJexample`, 'posting_paste_key', 'posting_copy_key', 'host_token_title'],
    [
      `${SAFE}?pwd=Example123.1 ${SAFE}?zak=eyJexample`,
      'posting_paste_key',
      'posting_copy_key',
      'host_token_title',
    ],
  ])('%s', (text, paste, copy, title) => {
    expect(label(text)).toEqual([english(paste)])
    expect(label(text, 'copy')).toEqual([english(copy)])
    expect(offer(text)?.views.paste.title).toBe(english(title))
  })

  test.each([
    SAFE,
    'https://us05webzoom.us/j/81234567890?pwd=Example123.1',
    'https://www.example.org/?pwd=zoom',
    'Passcode: 908172',
    'nothing at all',
  ])('nothing is offered for: %s', (text) => {
    expect(offer(text)).toBeNull()
  })
})

describe('the offer', () => {
  const text = `Chess club: ${SAFE}?pwd=Example123.1\nPasscode: 908172\n`

  test('has the whole text in pieces, and the secrets in none of what becomes of them', () => {
    const pieces = offer(text)?.pieces ?? []
    expect(pieces.map(({ before }) => before).join('')).toBe(text)
    expect(pieces.map(({ after }) => after).join('')).not.toMatch(/Example123|908172/)
  })

  test('shows neither the text nor the secret, and copies the safe text alone', () => {
    const { paste, copy, done } = offer(text)?.views ?? {}
    expect(JSON.stringify([paste, done])).not.toMatch(/Example123|908172|Chess/)
    expect(JSON.stringify(copy)).not.toMatch(/Example123|908172/)
    expect(copy?.buttons[0]?.act).toMatchObject({ type: 'copy', text: `Chess club: ${SAFE}\n` })
  })

  test('says where something may be left, before and after', () => {
    const views = offer(`${SAFE}?pwd=Example123.1 and https://bit.ly/3example`)?.views
    for (const view of Object.values(views ?? {}))
      expect(view.texts).toContain(english('safe_unsure'))
    expect(offer(text)?.views.paste.texts).not.toContain(english('safe_unsure'))
  })

  test('can be hidden on the site, and no further', () => {
    for (const view of Object.values(offer(text)?.views ?? {}))
      expect(view.hideChoices.map(({ scope }) => scope)).toEqual(['site'])
  })
})
