import { beforeEach, expect, jest, test } from '@jest/globals'
import type * as ManagedPolicy from '../../../../src/platform/storage/managed-policy.ts'
import { readText } from '../../../project/repository.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { get, onChanged } = browser.storage.managed
const fetched = jest.spyOn(globalThis, 'fetch')
const SET = { preset: 'school' }
const nothing = { policy: {}, problems: [] }

/** Of each test its own: it remembers that the browser is slow. */
let policy: typeof ManagedPolicy

beforeEach(async () => {
  reset()
  fetched.mockImplementation(async () => new Response(readText('assets/managed-schema.json')))
  jest.resetModules()
  jest.useFakeTimers()
  policy = await import('../../../../src/platform/storage/managed-policy.ts')
})

test('what an organization has set is read', async () => {
  get.mockResolvedValueOnce(SET)
  expect(await policy.loadPolicy()).toMatchObject({ policy: SET, problems: [] })
})

test('a browser that throws at once, or rejects, has no policy', async () => {
  get.mockImplementationOnce(() => {
    throw new Error('no managed storage')
  })
  expect(await policy.loadPolicy()).toEqual(nothing)
  get.mockRejectedValueOnce(new Error('no managed storage'))
  expect(await policy.loadPolicy()).toEqual(nothing)
})

test('where the schema is not to be had nothing is set', async () => {
  get.mockResolvedValueOnce(SET)
  fetched.mockResolvedValueOnce(new Response('{'))
  expect(await policy.loadPolicy()).toEqual(nothing)
})

test('nobody waits for a browser that never answers, and the second one not at all', async () => {
  get.mockReturnValue(new Promise(() => undefined))
  const loaded = policy.loadPolicy()
  await jest.advanceTimersByTimeAsync(300)
  expect(await loaded).toEqual(nothing)
  expect(await policy.loadPolicy()).toEqual(nothing)
})

test('an answer that comes late is told and holds, until something changes', async () => {
  let answer: ((values: Record<string, unknown>) => void) | undefined
  get.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  const heard = jest.fn()
  policy.onPolicy(heard)
  const loaded = policy.loadPolicy()
  await jest.advanceTimersByTimeAsync(300)
  expect(await loaded).toEqual(nothing)
  answer?.(SET)
  await jest.advanceTimersByTimeAsync(0)
  expect(heard.mock.calls).toEqual([[true]])
  expect(await policy.loadPolicy()).toMatchObject({ policy: SET })

  get.mockResolvedValueOnce({ preset: 'court' })
  const change = onChanged.addListener.mock.calls[0]?.[0] as () => void
  change()
  expect(heard.mock.calls).toEqual([[true], [false]])
  expect(await policy.loadPolicy()).toMatchObject({ policy: { preset: 'court' } })
})
