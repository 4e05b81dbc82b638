/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { hearPastes } = await import('../../../src/content/hear-pastes.ts')
const { shared } = await import('../../../src/content/shared.ts')

const SECRET = 'https://zoom.us/j/81234567890?pwd=abcd'
const offerHelp = jest.fn()
const { sendMessage } = browser.runtime
const settled = () => new Promise((resolve) => setTimeout(resolve))

let life: AbortController
let frame: { document: { activeElement: unknown }; addEventListener: jest.Mock }
let field: HTMLElement

const windowWith = (activeElement: unknown = null) => ({
  document: { activeElement },
  addEventListener: jest.fn(),
})
/** What a window's listener for `type` hears. */
const tell = (window: typeof frame, type: string, event: object) =>
  window.addEventListener.mock.calls
    .filter(([each]) => each === type)
    .forEach(([, listener]) => (listener as (event: object) => void)(event))
const paste = (text: string, isTrusted = true) =>
  tell(frame, 'paste', {
    isTrusted,
    clipboardData: { getData: () => text },
    composedPath: () => [field],
  })

beforeEach(() => {
  reset()
  offerHelp.mockClear()
  browser.runtime.id = 'anteroom'
  shared().offerHelp = offerHelp
  life = new AbortController()
  frame = windowWith()
  field = document.createElement('textarea')
  hearPastes(frame as unknown as Window, life)
})

test('what the background offers on a text is offered in its field', async () => {
  sendMessage.mockResolvedValueOnce({ offer: 'an offer', css: 'p {}' })
  paste(SECRET)
  await settled()
  expect(sendMessage.mock.calls).toEqual([
    [{ type: 'text-pasted', address: location.href, text: SECRET }],
  ])
  expect(offerHelp.mock.calls).toEqual([[field, 'an offer', 'p {}']])
})

test('of many texts at once only the last is offered, and what came between is never asked of', async () => {
  let answer: (told: object) => void = () => undefined
  sendMessage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
  sendMessage.mockResolvedValueOnce({ offer: 'the last', css: '' })
  for (const end of [1, 2, 3]) paste(SECRET + end)
  answer({ offer: 'the first', css: '' })
  await settled()
  expect(sendMessage.mock.calls.map(([message]) => (message as { text: string }).text)).toEqual([
    SECRET + 1,
    SECRET + 3,
  ])
  expect(offerHelp.mock.calls).toEqual([[field, 'the last', '']])
})

test('a text without a secret, and one that the page itself pastes, is let go', () => {
  paste('See you at ten.')
  paste(SECRET, false)
  field = document.createElement('p')
  paste(SECRET)
  expect(sendMessage).not.toHaveBeenCalled()
})

test('a failure ends nothing, an invalidated context all', async () => {
  sendMessage.mockRejectedValueOnce(new Error('no receiver'))
  sendMessage.mockResolvedValueOnce({ offer: 'an offer', css: '' })
  paste(SECRET)
  await settled()
  paste(SECRET)
  await settled()
  expect(offerHelp).toHaveBeenCalledTimes(1)
  browser.runtime.id = undefined
  paste(SECRET)
  expect([sendMessage.mock.calls.length, life.signal.aborted]).toEqual([2, true])
})

test('a frame of the same origin is heard once the reader is in it', async () => {
  const inner = windowWith()
  frame.document.activeElement = { contentDocument: { defaultView: inner } }
  tell(frame, 'blur', { currentTarget: frame })
  await settled()
  sendMessage.mockResolvedValueOnce(null)
  const event = { isTrusted: true, clipboardData: { getData: () => SECRET } }
  inner.addEventListener.mock.calls
    .slice(0, 1)
    .forEach(([, hear]) => (hear as (e: object) => void)({ ...event, composedPath: () => [field] }))
  expect(sendMessage).toHaveBeenCalledTimes(1)
})
