import { describe, expect, test } from '@jest/globals'
import { shareText } from '../../../src/advice/share-text.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'

describe('a text to be passed on', () => {
  test.each([
    [`Join ${JOIN}?pwd=x`, `Join ${JOIN}`],
    ['Meeting ID: 812 3456 7890\nPasscode: 135790\n', 'Meeting ID: 812 3456 7890\n'],
    [`"${JOIN}?pwd=x"`, `"${JOIN}"`],
    [`https://w.example/?u=${JOIN}?pwd=x`, `https://w.example/?u=${JOIN}`],
  ])('loses its passcode: %s', (text, wanted) => {
    expect(shareText(text)).toMatchObject({ kind: 'safe', safe: { text: wanted } })
  })

  test.each([`${JOIN}?pwd=x https://bit.ly/abc`, 'https://bit.ly/abc', 'Passcode: ask the host'])(
    'may hold a secret that nobody can see: %s',
    (text) => {
      expect(shareText(text).kind).toBe('unsure')
    },
  )

  test.each([
    ['us05webzoom.us', 'lookalike-host', `${JOIN}?pwd=x https://us05webzoom.us/j/81234567890`],
    ['us05webzoom.us', 'lookalike-host', '"https://us05webzoom.us/j/81234567890?pwd=x"'],
    ['legalzoom.com', 'claims-zoom', `https://legalzoom.com/j/81234567890?pwd=x ${JOIN}`],
    ['us05webzoom.us', 'lookalike-host', `https://w.example/ https://us05webzoom.us/j/8?pwd=x`],
  ])('has no safe form where %s stands in it', (host, finding, text) => {
    expect(shareText(text)).toEqual({ kind: 'stranger', host, finding })
  })

  test('needs no change where nothing of Zoom’s gives anything away', () => {
    expect(shareText(`Join ${JOIN}`)).toEqual({ kind: 'same' })
  })

  test.each(['', ' \n', 'Hello', 'https://example.com/j/1?pwd=x'])(
    'is none of Zoom’s: “%s”',
    (text) => {
      expect(shareText(text)).toEqual({ kind: 'none' })
    },
  )
})
