/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import type { PageRead } from '../../../src/platform/wire/messages.ts'
import type { FlagActions } from '../../../src/ui/flag/flag.ts'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, listeners, reset } = fakeBrowser()
const showFlag = jest.fn(
  (_view: unknown, _css: string, _actions: FlagActions, _signal: AbortSignal) => undefined,
)
jest.unstable_mockModule('../../../src/ui/flag/flag.ts', () => ({ showFlag }))
const { startSession } = await import('../../../src/content/start-session.ts')
const { shared } = await import('../../../src/content/shared.ts')
const { leaveFreely } = await import('../../../src/content/leave-freely.ts')

const VIEW = { tone: 'danger', title: 'A warning' }
const ANSWER = {
  recognition: null,
  facts: [],
  frames: [],
  looks: [],
  until: null,
  view: VIEW,
  css: 'p {}',
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  reset()
  browser.runtime.id = 'anteroom'
  listeners.length = 0
  browser.runtime.sendMessage.mockResolvedValue(ANSWER)
})

/** What the background was told of the page. */
const asked = () =>
  browser.runtime.sendMessage.mock.calls.filter(
    ([message]) => (message as { type: string }).type === 'page-seen',
  )

/** A script that has drawn its flag. */
async function start() {
  const life = new AbortController()
  const session = startSession(life)
  session.look()
  await settled()
  return { life, session }
}

test('a script asks the background and draws what it answers', async () => {
  await start()
  expect(showFlag.mock.calls).toEqual([[VIEW, 'p {}', expect.anything(), expect.any(AbortSignal)]])
  expect(browser.runtime.sendMessage.mock.calls[0]).toEqual([
    { type: 'page-seen', address: location.href, facts: [], frames: [], news: [] },
  ])
})

test('what the first look has asked of this address is not asked again, but once', async () => {
  const ofFirst = { ...VIEW, title: 'The first' }
  const answer = Promise.resolve({ ...ANSWER, view: ofFirst } as unknown as PageRead)
  shared().firstExchange = { address: location.href, answer }
  const { session } = await start()
  expect(showFlag.mock.calls[0]?.[0]).toEqual(ofFirst)
  expect(asked()).toEqual([])
  session.ask()
  await settled()
  expect(asked()).toHaveLength(1)
})

test('what was asked of another address is asked anew', async () => {
  const answer = Promise.resolve({ ...ANSWER, view: null } as unknown as PageRead)
  shared().firstExchange = { address: 'https://zoom.us/j/1', answer }
  await start()
  expect(showFlag.mock.calls[0]?.[0]).toEqual(VIEW)
})

test('a new fragment is the same page: nothing is asked', async () => {
  const { session } = await start()
  location.hash = 'success'
  session.look()
  await settled()
  expect(asked()).toHaveLength(1)
  location.hash = ''
})

test('a script whose extension is gone ends, and its own flag with it', async () => {
  const { life, session } = await start()
  const [, , , signal] = showFlag.mock.calls[0]!
  session.look()
  expect(signal.aborted).toBe(false)
  browser.runtime.id = undefined
  session.look()
  expect([life.signal.aborted, signal.aborted]).toEqual([true, true])
})

test('says whether its flag has been seen', async () => {
  await start()
  const isSeen = () =>
    new Promise((resolve) => void listeners.at(-1)?.({ type: 'flag-seen' }, {}, resolve))
  expect(await isSeen()).toBe(false)
  const [, , actions] = showFlag.mock.calls[0]!
  actions.seen?.()
  expect(await isSeen()).toBe(true)
})

test('who leaves a page by another button of ours is not held back by it', async () => {
  leaveFreely()
  await start()
  addEventListener('beforeunload', (event) => event.preventDefault(), { once: true })
  await new Promise((resolve) => void listeners.at(-1)?.({ type: 'let-go' }, {}, resolve))
  expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true)
})

test('what is done to the flag is told to it before the page can stop it', async () => {
  leaveFreely()
  await start()
  const hear = jest.fn()
  showFlag.mock.calls[0]![2].onInput?.(hear)
  addEventListener('click', (event) => event.stopImmediatePropagation(), {
    once: true,
    capture: true,
  })
  document.body.click()
  expect(hear).toHaveBeenCalled()
})

test('one that starts in an invalidated context ends, and never touches the browser', async () => {
  browser.runtime.id = undefined
  const { life } = await start()
  expect(life.signal.aborted).toBe(true)
  expect(listeners).toEqual([])
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled()
})

test('who leaves a page by our button is not held back by it', async () => {
  leaveFreely()
  await start()
  // One of the page's own, which comes later than ours.
  addEventListener('beforeunload', (event) => event.preventDefault(), { once: true })
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const [, , actions] = showFlag.mock.calls[0]!
  actions.act({ type: 'leave-page' })
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
    type: 'leave-page',
    address: location.href.split('#')[0],
  })
  expect(leave()).toBe(true)
  actions.act({ type: 'open-panel' })
  expect(leave()).toBe(false)
})
