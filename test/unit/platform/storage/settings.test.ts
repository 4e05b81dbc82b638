import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { all, put, reset } = fakeBrowser()
const { changeSettings, SETTINGS } = await import('../../../../src/platform/storage/settings.ts')
const { load } = await import('../../../../src/platform/storage/storage.ts')
const { isLanguage } = await import('../../../../src/platform/locale/languages.ts')

beforeEach(reset)

describe('the settings', () => {
  test('begin with the browser’s language and no chosen part', async () => {
    expect(await load(SETTINGS)).toEqual({ language: 'auto', roles: {} })
  })

  test('are what the reader chose', async () => {
    const chosen = { language: 'fr', roles: { join: 'host', none: 'participant' } } as const
    await changeSettings(chosen)
    expect(await load(SETTINGS)).toEqual(chosen)
  })

  test('keep the language and the other parts where one part is chosen', async () => {
    await changeSettings({ language: 'fr', roles: { join: 'host' } })
    await changeSettings({ roles: { none: 'participant' } })
    expect(await load(SETTINGS)).toEqual({
      language: 'fr',
      roles: { join: 'host', none: 'participant' },
    })
  })

  test('keep all but a language that has left the package', async () => {
    put('settings', { version: 1, value: { language: 'tlh', roles: { join: 'host' } } })
    expect(await load(SETTINGS)).toEqual({ language: 'auto', roles: { join: 'host' } })
    expect(Object.keys(all())).toEqual(['settings'])
  })

  test.each([
    ['a part that does not exist', { language: 'fr', roles: { join: 'spy' } }],
    ['parts in a list', { language: 'fr', roles: ['host'] }],
    ['no parts', { language: 'fr' }],
    ['no language', { roles: {} }],
    ['a language that is no text', { language: 7, roles: {} }],
  ])('are put aside where they are damaged: %s', async (_, value) => {
    put('settings', { version: 1, value })
    expect(await load(SETTINGS)).toEqual({ language: 'auto', roles: {} })
    await changeSettings({ language: 'de' })
    expect(await load(SETTINGS)).toEqual({ language: 'de', roles: {} })
    expect(all()['aside:settings']).toEqual([{ version: 1, value }])
  })
})

test('a language is one that we have, and nothing that every object has', () => {
  expect(['en', 'fr', 'de'].filter(isLanguage)).toEqual(['en', 'fr', 'de'])
  const others = ['auto', '', 'EN', 'toString', '__proto__', 'constructor', 5, null, undefined]
  expect(others.filter(isLanguage)).toEqual([])
})
