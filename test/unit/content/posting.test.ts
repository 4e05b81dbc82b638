/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { postingOffer, type PostingStage } from '../../../src/advice/posting-view.ts'
import { startPosting } from '../../../src/content/posting.ts'
import type { FlagActions } from '../../../src/ui/flag/flag.ts'
import { english } from '../english.ts'

const SAFE = 'https://us02web.zoom.us/j/81234567890'
const LINK = `${SAFE}?pwd=Example123.1`
const offer = postingOffer(LINK, { t: english, lang: 'en', dir: 'ltr' })
if (!offer) throw new Error('nothing to offer')
const stageOf = (view: unknown) =>
  (Object.keys(offer.views) as PostingStage[]).find((stage) => offer.views[stage] === view)

let field: HTMLTextAreaElement
let life: AbortController
/** What the flag shows now. */
let shown: PostingStage | undefined
let actions: FlagActions
const mend = jest.fn(async () => true)
const hide = jest.fn()
let isAlive = true

const start = (): void => {
  startPosting(
    field,
    offer,
    {
      drawFlag: (view, given, signal) => {
        shown = stageOf(view)
        actions = given
        signal.addEventListener('abort', () => (shown = undefined))
        return () => undefined
      },
      mend,
      hide,
      isAlive: () => isAlive,
    },
    life,
  )
}
const pass = (looks: number) => jest.advanceTimersByTimeAsync(looks * 250)

beforeEach(() => {
  jest.useFakeTimers()
  jest.clearAllMocks()
  document.body.innerHTML = '<textarea></textarea><button>elsewhere</button>'
  field = document.querySelector('textarea') as HTMLTextAreaElement
  field.focus()
  field.value = LINK
  life = new AbortController()
  shown = undefined
  isAlive = true
  jest.spyOn(document, 'hasFocus').mockReturnValue(true)
})
afterEach(() => {
  life.abort()
  jest.useRealTimers()
})

test('offers to mend what is there, and says when it is done', async () => {
  start()
  await pass(1)
  expect(shown).toBe('paste')
  field.value = SAFE
  actions.act({ type: 'mend-field' })
  await pass(1)
  expect(shown).toBe('done')
  expect(mend.mock.calls).toEqual([[field, offer.pieces]])
  await pass(60)
  expect([shown, life.signal.aborted]).toEqual([undefined, true])
})

test('offers a copy where an editor keeps the text elsewhere, not before it had its time', async () => {
  field.value = ''
  start()
  await pass(2)
  expect(shown).toBeUndefined()
  await pass(1)
  expect(shown).toBe('copy')
})

test('sees what an editor puts in late', async () => {
  field.value = ''
  start()
  await pass(1)
  field.value = LINK
  await pass(1)
  expect(shown).toBe('paste')
})

test.each([
  ['could not be made', async () => false],
  ['failed', async () => Promise.reject(new Error('no'))],
])('offers a copy where the change %s', async (_, made) => {
  mend.mockImplementationOnce(made)
  start()
  await pass(1)
  actions.act({ type: 'mend-field' })
  await pass(1)
  expect(shown).toBe('copy')
})

test('a second click while it is at work does nothing', async () => {
  start()
  await pass(1)
  actions.act({ type: 'mend-field' })
  actions.act({ type: 'mend-field' })
  await pass(1)
  expect(mend).toHaveBeenCalledTimes(1)
})

test('takes back what it said where the editor draws the secret again', async () => {
  start()
  await pass(1)
  field.value = SAFE
  actions.act({ type: 'mend-field' })
  await pass(1)
  expect(shown).toBe('done')
  field.value = LINK
  await pass(1)
  expect(shown).toBe('copy')
})

test('leaves the reader alone who undoes the change', async () => {
  start()
  await pass(1)
  field.value = SAFE
  actions.act({ type: 'mend-field' })
  await pass(8)
  field.value = LINK
  await pass(1)
  expect([shown, life.signal.aborted]).toEqual([undefined, true])
})

describe('goes away', () => {
  test.each<[string, () => void]>([
    ['the field is left', () => document.querySelector('button')?.focus()],
    ['the focus goes nowhere', () => field.blur()],
    ['the text is changed', () => void (field.value = LINK.replace('pwd', 'x'))],
    ['the message is sent', () => void (field.value = '')],
    ['the field is removed', () => field.remove()],
    ['the extension is no more', () => void (isAlive = false)],
    ['it is closed', () => actions.close()],
    ['the page works against it', () => actions.defeated()],
    [
      'the page takes away what is asked of the field',
      () => Object.defineProperty(field, 'value', { get: () => null }),
    ],
  ])('where %s', async (_, happens) => {
    start()
    await pass(1)
    expect(shown).toBe('paste')
    happens()
    await pass(1)
    expect([shown, life.signal.aborted]).toEqual([undefined, true])
  })
})

describe('stays', () => {
  test.each<[string, () => void]>([
    ['more is typed', () => void (field.value += ' at seven')],
    ['another window has the focus', () => jest.mocked(document.hasFocus).mockReturnValue(false)],
    [
      'the flag has the focus',
      () => {
        const flag = document.documentElement.appendChild(document.createElement('div'))
        flag.tabIndex = 0
        flag.focus()
      },
    ],
  ])('where %s', async (_, happens) => {
    start()
    await pass(1)
    happens()
    await pass(8)
    expect(shown).toBe('paste')
    for (const each of document.querySelectorAll(':root > div')) each.remove()
  })
})
