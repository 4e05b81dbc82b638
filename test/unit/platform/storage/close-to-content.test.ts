import { expect, jest, test } from '@jest/globals'
import { closeStorageToContent } from '../../../../src/platform/storage/close-to-content.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser } = fakeBrowser()

test('content scripts are shut out of the storage where the browser can do it', async () => {
  await closeStorageToContent()
  const setAccessLevel = jest.fn(async (_access: object): Promise<void> => undefined)
  Object.assign(browser.storage.local, { setAccessLevel })
  await closeStorageToContent()
  expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]])
  setAccessLevel.mockRejectedValueOnce(new Error('not now'))
  await closeStorageToContent()
})
