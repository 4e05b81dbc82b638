import { expect, jest, test } from '@jest/globals'
import { ask, browser, SEEN, TAB } from './background-stage.ts'
import { readText } from './repository.ts'

const { get } = browser.storage.managed
const DOOR = { ...SEEN, address: 'https://zoom.example.edu/j/81234567890', isFirst: true }

await import('../../src/background/service-worker.ts')

test('an exchange asks for the policy once, the next one anew', async () => {
  await ask({ ...SEEN, isFirst: true }, TAB)
  expect(get).toHaveBeenCalledTimes(1)
  get.mockResolvedValueOnce({ zoomDomains: ['zoom.example.edu'] })
  jest
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(new Response(readText('assets/managed-schema.json')))
  expect(await ask(DOOR, TAB)).toMatchObject({ recognition: { hostKind: 'zoom' } })
  expect(await ask(DOOR, TAB)).toMatchObject({ recognition: null })
  expect(get).toHaveBeenCalledTimes(3)
})
