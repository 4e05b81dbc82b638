/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import type { FlagActions } from '../../../src/ui/flag/flag.ts'
import { fakeBrowser } from '../platform/fake-browser.ts'

const { browser, listeners, reset } = fakeBrowser()
const showFlag = jest.fn(
  (_view: unknown, _css: string, _actions: FlagActions, _signal: AbortSignal) => undefined,
)
jest.unstable_mockModule('../../../src/ui/flag/flag.ts', () => ({ showFlag }))
const { startHere } = await import('../../../src/content/start-session.ts')

const VIEW = { tone: 'danger', title: 'A warning' }
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  reset()
  browser.runtime.id = 'anteroom'
  listeners.length = 0
  browser.runtime.sendMessage.mockResolvedValue({
    recognition: null,
    facts: [],
    frames: [],
    looks: [],
    until: null,
    view: VIEW,
    css: 'p {}',
  })
})

/** A script that has drawn its flag. */
async function start() {
  const life = new AbortController()
  const session = startHere(life)
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

test('a new fragment is the same page: nothing is asked', async () => {
  const { session } = await start()
  location.hash = 'success'
  session.look()
  await settled()
  const asked = browser.runtime.sendMessage.mock.calls.map(([message]) => message)
  expect(
    asked.filter((message) => (message as { type: string }).type === 'page-seen'),
  ).toHaveLength(1)
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

test('one that starts in an invalidated context ends, and never touches the browser', async () => {
  browser.runtime.id = undefined
  const { life } = await start()
  expect(life.signal.aborted).toBe(true)
  expect(listeners).toEqual([])
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled()
})

test('who leaves a page by our button is not held back by it', async () => {
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
