import { expect, test } from '@jest/globals'
import { describeVisit } from '../../../src/advice/visit.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=x'

/** What is said of an address, as the page or the browser tells it. */
const visit = (address: string | null, isAnswered: boolean, isAllowed = true) => {
  const recognition = address === null ? null : recognize(address)
  const { sight, ...said } = describeVisit({ recognition, isAnswered, isAllowed })
  return [said.recognition?.hostKind ?? null, sight]
}

test.each([
  ['a meeting page that answers', JOIN, true, true, ['zoom', 'seen']],
  ['one that was open before us', JOIN, false, true, ['zoom', 'unread']],
  ['one at which we may not look', JOIN, false, false, ['zoom', 'blocked']],
  ['a page of Zoom’s without a meeting', 'https://zoom.us/pricing', false, true, ['zoom', 'seen']],
  ['an event', 'https://events.zoom.us/e/abc', false, false, ['zoom', 'seen']],
  ['a look-alike', 'https://zoom-us.com/j/81234567890', false, true, ['lookalike', 'seen']],
  ['Zoom’s name', 'https://zoom.example.edu/j/81234567890', false, true, ['claims-zoom', 'seen']],
  ['another site', 'https://example.com/j/81234567890?pwd=x', false, true, [null, 'seen']],
  ['another site, Zoom’s not allowed', 'https://example.com/', false, false, [null, 'seen']],
  ['a page of the browser', 'about:blank', false, true, [null, 'seen']],
  ['no address at all', null, false, true, [null, 'unseen']],
] as const)('%s', (_, address, isAnswered, isAllowed, said) => {
  expect(visit(address, isAnswered, isAllowed)).toEqual(said)
})
