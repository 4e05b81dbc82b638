import { expect, test } from '@jest/globals'
import { reportText } from '../../../src/advice/report.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'

const FRAME = { version: '1.2.3', browser: 'Browser/9', lang: 'fr' }

test('a report about nothing says what runs where', () => {
  expect(reportText(FRAME, null)).toBe('Anteroom 1.2.3, in fr\nBrowser/9')
})

test.each([
  'https://us02web.zoom.us/j/81234567890?pwd=secret.1&zak=secret.2#secret',
  'https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F81234567890%3Fpwd%3Dsecret.1',
  'https://zoom.us/my/secret.name?pwd=secret.1',
  'https://us05webzoom.us/j/81234567890?pwd=secret.1',
  'https://secret:secret@zoom.us/j/81234567890',
  'secret 81234567890',
])('a report about %s holds neither number nor secret', (address) => {
  const report = reportText(FRAME, recognize(address))
  expect(report).toContain('"host"')
  expect(report).not.toMatch(/secret|81234567890/)
})

test('it holds what was found, and why', () => {
  const report = reportText(FRAME, recognize('https://us05webzoom.us/j/81234567890?pwd=x'))
  const [, json = ''] = /\n(\{[\s\S]*\})$/.exec(report) ?? []
  expect(JSON.parse(json)).toMatchObject({ hostname: 'us05webzoom.us', host: 'lookalike' })
})
