import { beforeEach, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, all, reset } = fakeBrowser()
const { handOver, takeOver } = await import('../../../../src/platform/storage/text-to-check.ts')

beforeEach(reset)

test('what is handed over is taken once, and never reaches the disk', async () => {
  await handOver('https://zoom.us/j/81234567890?pwd=x')
  expect(all()).toEqual({})
  expect(await takeOver()).toBe('https://zoom.us/j/81234567890?pwd=x')
  expect(await takeOver()).toBeNull()
})

test('nothing, or something that is no text, gives nothing', async () => {
  expect(await takeOver()).toBeNull()
  await browser.storage.session.set({ 'to-check': { some: 'thing' } })
  expect(await takeOver()).toBeNull()
  browser.storage.session.get.mockRejectedValueOnce(new Error('gone'))
  expect(await takeOver()).toBeNull()
})
