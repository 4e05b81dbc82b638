import { beforeEach, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, all, reset } = fakeBrowser()
/** The service worker and a popup: each has modules of its own; storage and locks are the browser's. */
const newContext = () => {
  jest.resetModules()
  return import('../../../../src/platform/storage/scramble.ts')
}
const [worker, popup] = [await newContext(), await newContext()]

beforeEach(reset)

test('two contexts that need the salt at the same moment have the same one', async () => {
  expect(worker.scramble).not.toBe(popup.scramble)
  const codes = await Promise.all([worker.scramble('a'), popup.scramble('a'), worker.scramble('a')])
  expect(new Set(codes).size).toBe(1)
  expect(await popup.findCode('a')).toBe(codes[0])
})

test('a salt that cannot be read for a moment is not replaced', async () => {
  const code = await worker.scramble('a')
  const before = all()
  const broken = new Error('damaged file')
  browser.storage.local.get.mockRejectedValueOnce(broken).mockRejectedValueOnce(broken)
  await expect(worker.scramble('a')).rejects.toThrow('damaged file')
  expect(all()).toEqual(before)
  browser.storage.local.get.mockRejectedValueOnce(broken)
  expect(await worker.scramble('a')).toBe(code)
})
