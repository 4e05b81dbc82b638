/** In a text, what counts is what a click opens, not what stands there. */
import { expect, test } from '@jest/globals'
import { checkText } from '../../../src/advice/check-text.ts'

const JOIN = 'https://zoom.us/j/81234567890'
const verdictOn = (text: string) => {
  const { verdict, hostname } = checkText(text)
  return [verdict, hostname]
}

const shown = (target: string) => [
  `[${JOIN}](${target})`,
  `[**Join ${JOIN} now**](<${target}> "Join")`,
  `[${JOIN}][1] today\n\n[1]: ${target}`,
  `<a href="${target}">${JOIN}</a>`,
  `<a title="</a>" class=x href = '${target}'><b>${JOIN}</b></a>`,
  `<a href=${target}>${JOIN}</a>`,
  `<a href=3D"${target}">=\n${JOIN}</a>`,
]
const beside = (target: string) => [
  `<${target}|${JOIN}>`,
  `${JOIN} <${target}>`,
  `${JOIN}\n<${target}>`,
  `[${JOIN}|${target}]`,
  `[url=${target}]${JOIN}[/url]`,
]

test.each([
  ...['//evil.example', 'javascript:alert(1)', 'data:text/html,x', '/login'].flatMap(shown),
  ...['https://evil.example/login', 'https://bit.ly/3abc'].flatMap((target) => [
    ...shown(target),
    ...beside(target),
  ]),
  `<a href="&#104;ttps://evil.example/">${JOIN}</a>`,
])('a link that leads elsewhere than it says is not cleared: %j', (text) => {
  expect(verdictOn(`Please join ${text} today`)[0]).toMatch(/other|cannot-tell/)
  expect(verdictOn(`Please join ${text}, or ${JOIN} today`)).toEqual(['cannot-tell', null])
})

test.each([
  ...shown(`${JOIN}?pwd=a`),
  ...beside(`https://us02web.zoom.us/j/81234567890`),
  `${JOIN}\nhttps://example.org/agenda`,
  `${JOIN} (https://example.org/agenda)`,
  `<a href="https://example.org/">Agenda</a> <p>${JOIN}</p>`,
  `[Agenda](https://example.org/) ${JOIN} [1]`,
  `Slides: https://bit.ly/3abc . Join: ${JOIN}`,
])('one that leads where it says is: %j', (text) => {
  expect(verdictOn(`Please join ${text} today`)[0]).toBe('zoom')
})

const AWAY = '<a href="https://evil.example/">Join now</a>'

test.each([
  `<img src="https://zoom.us/logo.png"> ${AWAY}`,
  `<!-- ${JOIN} --> ${AWAY}`,
  `<base href="https://zoom.us/"> ${AWAY}`,
  `<style>a { background: url(https://zoom.us/logo.png) }</style> ${AWAY}`,
  `<area alt='${JOIN}' href="https://evil.example/">`,
  `<a href="https://evil.example/" data-link="${JOIN}">Join now</a>`,
  `<a href="${JOIN}" onclick="location='https://evil.example/'">Join now</a>`,
  `See [https://evil.example/ ${JOIN}] there`,
])('an address that no click opens clears nothing: %s', (text) => {
  expect(verdictOn(text)[0]).toMatch(/^(?:other|cannot-tell)$/)
})

test('nor does it stand against one that a click opens', () => {
  const link = `<a href="${JOIN}" title="${JOIN}"><img src="https://zoom.us/logo.png"> Join</a>`
  expect(verdictOn(link)[0]).toBe('zoom')
})

const FOOTER = 'Find your local number: https://zoom.us/u/abc'

test.each([
  'Join Zoom Meeting\r\nhttps://evil.example/j/81234567890',
  '> Zoomミーティングに参加する\n> https://evil.example/j/81234567890',
  'Zoom-Meeting beitreten<https://evil.example/j/81234567890>',
  '<https://evil.example/j/81234567890|Join Zoom Meeting>',
  '[Join the Zoom meeting](https://evil.example/j/81234567890)',
  '<a href="https://evil.example/j/81234567890"><b>Join Zoom Meeting</b></a>',
  '<a href="https://evil.example/"><img alt="Join Zoom Meeting" src="a.png"></a>',
])(
  'a link that says it leads into a meeting of Zoom’s, and does not, is not cleared: %j',
  (text) => {
    expect(verdictOn(`Hi\n\n${text}\n\n${FOOTER}\n`)).toEqual(['cannot-tell', null])
    expect(verdictOn(`Hi\n\n${text}\n\nBye\n`)).toEqual(['other', 'evil.example'])
  },
)

test.each([
  `Join Zoom Meeting\n${JOIN}\n\nSlides\nhttps://example.org/slides`,
  `Agenda of the Zoom meeting: https://example.org/agenda\n${JOIN}`,
  `Join Zoom Meeting ${JOIN} , slides <https://example.org/slides>`,
  `<a href="https://example.org/">Slides</a> <a href="${JOIN}">Join Zoom Meeting</a>`,
])('what else a text links does no harm: %j', (text) => {
  expect(verdictOn(`Hi\n\n${text}\n\n${FOOTER}\n`)[0]).toBe('zoom')
})
