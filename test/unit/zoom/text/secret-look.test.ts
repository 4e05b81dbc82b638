import { describe, expect, test } from '@jest/globals'
import { mayHoldSecret } from '../../../../src/zoom/text/secret-look.ts'

const LINK = 'https://us02web.zoom.us/j/81234567890?pwd=Example123.1'
const encoded = encodeURIComponent(LINK)

describe('a text that is judged', () => {
  test.each([
    LINK,
    LINK.toUpperCase(),
    'https://us02web.zoom.us/s/81234567890?zak=eyJexample',
    'https://us02web.zoom.us/w/81234567890?tk=example',
    `Join us:\n${LINK}\nMeeting ID: 812 3456 7890`,
    'zoommtg://zoom.us/join?confno=81234567890&pwd=Example',
    `https://www.google.com/url?q=${encoded}`,
    `https://www.google.com/url?q=${encodeURIComponent(encoded)}`,
    `https://urldefense.proofpoint.com/v2/url?u=${LINK.replace(/[:/?=]/g, (mark) => `-${mark.charCodeAt(0).toString(16)}`)}&d=x`,
    'https://us02web.zoom.us/j/81234567890?pwd%3DExample%26omn%3D1',
  ])('%s', (text) => {
    expect(mayHoldSecret(text)).toBe(true)
  })
})

describe('a text that is let go', () => {
  test.each([
    '',
    'https://us02web.zoom.us/j/81234567890',
    'Zoom in and use a tk of your own',
    'https://www.example.org/?pwd=secret',
    'x'.repeat(50),
  ])('%s', (text) => {
    expect(mayHoldSecret(text)).toBe(false)
  })

  test('of ten million characters, at once', () => {
    expect(mayHoldSecret(`${LINK} `.repeat(200_000))).toBe(false)
  })
})
