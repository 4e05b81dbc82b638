import { describe, expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import { findLinks } from '../../../../src/zoom/text/find-links.ts'

jest.setTimeout(60_000)

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'

const targets = (text: string) => findLinks(text).map(({ recognition }) => recognition.target)

describe('links in a text', () => {
  test('are found where they stand, as they stand there', () => {
    const text = `Hello, join here: ${JOIN}.\nNot here: ${LOOKALIKE}!`
    expect(findLinks(text)).toMatchObject([
      {
        offset: 18,
        end: 18 + JOIN.length,
        recognition: { page: 'join', findings: ['passcode-in-link'] },
      },
      {
        offset: 81,
        end: 81 + LOOKALIKE.length,
        recognition: { hostKind: 'lookalike', because: 'glued' },
      },
    ])
    expect(text.slice(18, 18 + JOIN.length)).toBe(JOIN)
    expect(text.slice(81, 81 + LOOKALIKE.length)).toBe(LOOKALIKE)
  })

  test.each([
    [`(${JOIN})`, 'brackets'],
    [`<${JOIN}>`, 'angle brackets'],
    [`[here](${JOIN}), and so on`, 'markdown'],
    [`**${JOIN}**`, 'bold markdown'],
    [`"${JOIN}"`, 'quotes'],
    [`„${JOIN}“`, 'German quotes'],
    [`«${JOIN}»`, 'French quotes'],
    [`会議：${JOIN}。`, 'Japanese'],
    [`${JOIN}\u202c\u200b`, 'invisible marks behind it'],
    [`"url":"${JOIN}\\n\\nPasscode"`, 'escaped source'],
    [`<a href='${JOIN}'>`, 'markup'],
    [`view-source:${JOIN}`, 'another scheme before it'],
  ])('%s: %s', (text) => {
    expect(targets(text)).toEqual([JOIN])
  })

  test.each([
    ['zoom.us/j/81234567890', ['https://zoom.us/j/81234567890']],
    ['school.zoom.us:443/my/ada', ['https://school.zoom.us:443/my/ada']],
    ['zoom.us-05.in/j/81234567890', ['https://zoom.us-05.in/j/81234567890']],
    ['ada@zoom.us/j/81234567890', []],
    ['We met on zoom.us, and zoom.us was slow', []],
    ['https://example.com/zoom.us/j/81234567890', []],
    ['https://example.com/?u=https://zoom.us/j/81234567890', []],
    ['https://zoom.us@evil.example/j/81234567890', []],
    ['https://zoom.us\u202e@evil.example/j/81234567890', []],
  ])('without a scheme, or only seemingly Zoom’s: %s', (text, wanted) => {
    expect(targets(text)).toEqual(wanted)
  })

  test('stand side by side with a comma, but a wrapped one is one', () => {
    const wrapped = `https://www.google.com/url?q=${JOIN}`
    expect(targets(`${JOIN},${LOOKALIKE};${JOIN}`)).toEqual([JOIN, LOOKALIKE, JOIN])
    expect(findLinks(wrapped)).toMatchObject([
      {
        end: wrapped.length,
        recognition: { target: JOIN, findings: ['passcode-in-link', 'wrapped-link'] },
      },
    ])
  })

  test.each([
    ['HTML', 'https:&#x2F;&#x2F;zoom.us/j/81234567890?omn&#61;1&amp;pwd&equals;x'],
    ['JSON', 'https:\\/\\/zoom.us\\/j\\/81234567890?omn\\u003d1\\u0026pwd=x'],
    ['HTML in JSON', 'https:\\/\\/zoom.us\\/j\\/81234567890?omn=1\\u0026amp;pwd=x'],
    ['quoted-printable', 'https://zoom.us/j/8123456=\n7890?omn=3D1&pwd=3Dx'],
    ['full width', 'https：／／zoom。us／j／８１２３４５６７８９０？omn＝1＆pwd＝x'],
    ['invisible marks', 'https://zoom.us/j/812\u20603456\u200b7890?omn=1&pwd=x'],
    ['blanks in the number', 'https://zoom.us/j/812 3456 7890?omn=1&pwd=x'],
    ['a broken line', 'https://zoom.us/j/81234567890?omn=1&\r\n> pwd=x'],
  ])('are read through the escapes of %s, and stand where these stand', (_, written) => {
    const text = `See ${written} there`
    const wanted = 'https://zoom.us/j/81234567890?omn=1&pwd=x'
    expect(findLinks(text)).toMatchObject([
      { offset: 4, end: 4 + written.length, recognition: { target: wanted } },
    ])
  })

  test.each([
    [`${JOIN}${JOIN}`, [JOIN, JOIN]],
    [`${JOIN}–Passcode: 1`, [JOIN]],
    [`${JOIN}، رمز`, [JOIN]],
    [`${JOIN},Passcode: 1`, [JOIN]],
    [`<${JOIN}|Join>`, [JOIN]],
    [`[${JOIN}](${JOIN})`, [JOIN, JOIN]],
    ['https:/zoom.us/j/81234567890', ['https:/zoom.us/j/81234567890']],
  ])('end where the next thing begins: %s', (text, wanted) => {
    expect(targets(text)).toEqual(wanted)
  })

  test.each(['\\.', '\\_', '\\/', '\\u0040', '\\-x'])(
    'are not Zoom’s where a browser ends the host at the backslash: %s',
    (escape) => {
      expect(targets(`https://evil.example${escape}x@zoom.us/j/81234567890`)).toEqual([])
    },
  )

  test.each([
    `mailto:ada@school.example?subject=Hi&body=Join%20${encodeURIComponent(JOIN)}%0AAda`,
    `https://calendar.google.com/calendar/render?action=TEMPLATE&details=${encodeURIComponent(`Join: ${JOIN}`)}`,
    `https://outlook.office.com/calendar/0/deeplink/compose?body=x&location=${encodeURIComponent(JOIN)}`,
  ])('travel in mail and calendar links: %s', (carrier) => {
    expect(findLinks(`See ${carrier} there`)).toMatchObject([
      { offset: 4, end: 4 + carrier.length, recognition: { target: JOIN } },
    ])
  })

  test('keep a plus sign in a mail link, and survive percent codes that are none', () => {
    expect(targets('mailto:?body=%ZZ%E0 https://zoom.us/j/1?pwd=a+b')).toEqual([
      'https://zoom.us/j/1?pwd=a+b',
    ])
    expect(targets('mailto:?body=%ZZ%E0%20https://zoom.us/j/1?pwd=a+b')).toEqual([
      'https://zoom.us/j/1?pwd=a+b',
    ])
  })

  test('in a calendar file are found although its lines are folded, at their place there', () => {
    const text = `BEGIN:VCALENDAR\r\nX:a\r\n b\r\nDESCRIPTION:Join htt\r\n ps://us02web.zo\r\n om.us/j/8123\r\n\t4567890?pwd=x\\n\\nBye\r\nURL:${LOOKALIKE}\r\n`
    const [first, second] = findLinks(text)
    expect(text.slice(first?.offset, first?.end)).toMatch(/^htt\r\n ps:[^\\]*=x$/)
    expect(first?.recognition.target).toBe('https://us02web.zoom.us/j/81234567890?pwd=x')
    expect(first?.offset).toBe(text.indexOf('htt\r\n'))
    expect(second?.offset).toBe(text.indexOf(LOOKALIKE))
  })

  test('that run code are never links, nor is what stands in them', () => {
    expect(targets(`javascript:open("${JOIN}")`.replaceAll('"', "'"))).toEqual([])
    expect(targets(`data:text/html,${JOIN}`)).toEqual([])
    expect(targets(`data:,${JOIN}`)).toEqual([])
    expect(targets(`metadata:${JOIN} Data:${JOIN}`)).toEqual([JOIN, JOIN])
  })
})

test('any text gives only links that stand in it, in order', () => {
  const scrap = fc.constantFrom(
    ...'https:// zoommtg: mailto: data: zoom.us us05webzoom.us /j/81234567890 ?body= ?pwd= % %ZZ %2F , ) ( . \\ " < \u202e \u0000 \ud800'.split(
      ' ',
    ),
    ' ',
    '\r\n ',
    'BEGIN:VCALENDAR',
    'https://www.google.com/url?q=',
  )
  const scraps = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      scraps.map((pieces) => pieces.join('')),
      (text) => {
        const found = findLinks(text)
        const offsets = found.map(({ offset }) => offset)
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        for (const { offset, recognition } of found) {
          expect(['zoom', 'lookalike', 'claims-zoom']).toContain(recognition.hostKind)
          expect(String.fromCodePoint(text.codePointAt(offset) ?? 0)).toMatch(/[\p{L}\p{N}-]/u)
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('5 MB of text and an address of 100 kB are read to the end', () => {
  const long = `https://zoom.us/j/81234567890?pwd=${'a'.repeat(100_000)}`
  const text = `${'Some words, and zoom.us. '.repeat(200_000)}${long} ${LOOKALIKE}`
  const found = findLinks(text, undefined, Infinity)
  expect(found.map(({ recognition }) => recognition.target)).toEqual([long, LOOKALIKE])
})

test('of a text longer than 100,000 characters the beginning is read, and no half of a link', () => {
  const text = (length: number) => `${LOOKALIKE} ${'a '.repeat(length / 2)}${JOIN} ${LOOKALIKE}`
  expect(targets(text(90_000))).toEqual([LOOKALIKE, JOIN, LOOKALIKE])
  expect(targets(text(100_000 - LOOKALIKE.length - 22))).toEqual([LOOKALIKE])
  expect(targets(text(200_000))).toEqual([LOOKALIKE])
})
