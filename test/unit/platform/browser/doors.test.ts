import { beforeEach, expect, jest, test } from '@jest/globals'
import { readText } from '../../../project/repository.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { keepDoors } = await import('../../../../src/platform/browser/doors.ts')
const { postingPlaces } = await import('../../../../src/platform/browser/posting-sites.ts')
const { permissions, scripting, storage } = browser

const DOOR = '*://zoom.example.edu/*'
const OTHER = '*://zoom2.example.edu/*'

/** A reader has granted one door, at which the script runs. */
beforeEach(() => {
  reset()
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(readText('assets/managed-schema.json')))
  permissions.getAll.mockResolvedValue({ origins: [DOOR] })
  scripting.getRegisteredContentScripts.mockImplementation(async (which) =>
    JSON.stringify(which).includes('doors') ? [{ matches: [DOOR] }] : [],
  )
})

test('a door that has left the policy is given back', async () => {
  storage.managed.get.mockResolvedValueOnce({ zoomDomains: ['zoom2.example.edu'] })
  await keepDoors()
  expect(permissions.remove.mock.calls).toEqual([[{ origins: [DOOR] }]])
  expect(scripting.updateContentScripts.mock.calls).toMatchObject([[[{ matches: [OTHER] }]]])
})

test('an empty policy takes nothing away, until the browser says that it is one', async () => {
  await keepDoors()
  expect(permissions.remove).not.toHaveBeenCalled()
  expect(scripting.unregisterContentScripts).not.toHaveBeenCalled()
  expect((await postingPlaces()).sites).toEqual([])
  await keepDoors(true)
  expect(permissions.remove.mock.calls).toEqual([[{ origins: [DOOR] }]])
  expect(scripting.unregisterContentScripts).toHaveBeenCalled()
})

test('where the browser is certain that there is no policy, all doors are given back', async () => {
  storage.managed.get.mockRejectedValue(new Error('Managed storage manifest not found'))
  await keepDoors()
  expect(permissions.remove.mock.calls).toEqual([[{ origins: [DOOR] }]])
  expect(scripting.unregisterContentScripts).toHaveBeenCalled()
})

test('a door that stays in the policy stays granted', async () => {
  storage.managed.get.mockResolvedValueOnce({ zoomDomains: ['zoom.example.edu'] })
  await keepDoors()
  expect(permissions.remove).not.toHaveBeenCalled()
})
