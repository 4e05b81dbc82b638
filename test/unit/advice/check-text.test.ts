import { describe, expect, test } from '@jest/globals'
import { checkText } from '../../../src/advice/check-text.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'

describe('a text is judged by the worst in it', () => {
  test.each([
    { text: `Join ${JOIN} or https://example.com/`, verdict: 'zoom', hostname: 'us02web.zoom.us' },
    { text: `Join ${JOIN} or ${LOOKALIKE}`, verdict: 'lookalike', hostname: 'us05webzoom.us' },
    { text: 'Join us', verdict: 'none', hostname: null },
  ])('$verdict: $text', ({ text, verdict, hostname }) => {
    expect(checkText(text)).toMatchObject({ verdict, hostname })
  })

  test('its links stand worst first, each with its count', () => {
    const { links } = checkText(`${JOIN} ${LOOKALIKE} ${JOIN}`)
    expect(links.map(({ recognition, count }) => [recognition.target, count])).toEqual([
      [LOOKALIKE, 1],
      [JOIN, 2],
    ])
  })

  test('only Zoom’s is offered for posting', () => {
    expect(checkText(`Join ${JOIN}?pwd=example.1`).safe?.text).toBe(`Join ${JOIN}`)
    expect(checkText(`Join ${JOIN} or ${LOOKALIKE}`).safe).toBeNull()
    expect(checkText('https://example.com/').safe).toBeNull()
  })
})

describe('an address without blanks', () => {
  test.each([`https://example.com/?next=${JOIN}`, `example.com/${JOIN}`])(
    'is the host’s that a browser would open: %s',
    (text) => {
      expect(checkText(text)).toMatchObject({ verdict: 'other', hostname: 'example.com' })
    },
  )

  test('that no browser opens is not judged, but a look-alike in it is named', () => {
    const { verdict, links } = checkText(`view-source:${LOOKALIKE}`)
    expect(verdict).toBe('cannot-tell')
    expect(links.map(({ recognition }) => recognition.host)).toEqual(['lookalike'])
  })
})
