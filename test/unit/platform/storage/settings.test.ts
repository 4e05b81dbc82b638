import { beforeEach, describe, expect, test } from '@jest/globals'
import { guessRole } from '../../../../src/advice/role.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { all, put, reset } = fakeBrowser()
const { changeSettings } = await import('../../../../src/platform/storage/change-settings.ts')
const { roleOn, SETTINGS } = await import('../../../../src/platform/storage/settings.ts')
const { load } = await import('../../../../src/platform/storage/storage.ts')
const { isLanguage } = await import('../../../../src/platform/locale/chosen-language.ts')

beforeEach(reset)

/** The settings before the reader chooses anything. */
const NONE = { language: 'auto', labels: 'auto', role: 'auto', posting: 'auto', roles: {} }

describe('the settings', () => {
  test('begin with the browser’s language and no chosen part', async () => {
    expect(await load(SETTINGS)).toEqual(NONE)
  })

  test('are what the reader chose', async () => {
    const roles = { join: 'host', none: 'participant' } as const
    const chosen = { language: 'fr', labels: 'de', role: 'host', posting: true, roles } as const
    await changeSettings(chosen)
    expect(await load(SETTINGS)).toEqual(chosen)
  })

  test('keep the language and the other parts where one part is chosen', async () => {
    await changeSettings({ language: 'fr', roles: { join: 'host' } })
    await changeSettings({ roles: { none: 'participant' } })
    expect(await load(SETTINGS)).toEqual({
      ...NONE,
      language: 'fr',
      roles: { join: 'host', none: 'participant' },
    })
  })

  test('keep all but a language that is none', async () => {
    const value = { language: '../fr', labels: 'klingon', role: 'host', roles: { join: 'host' } }
    put('settings', { version: 1, value })
    expect(await load(SETTINGS)).toEqual({ ...NONE, role: 'host', roles: { join: 'host' } })
    expect(Object.keys(all())).toEqual(['settings'])
  })

  test('of version 1.0.0 are read, and changed', async () => {
    const value = { language: 'fr', roles: { join: 'host' } }
    put('settings', { version: 1, value })
    expect(await load(SETTINGS)).toEqual({ ...NONE, ...value })
    await changeSettings({ labels: 'de' })
    expect(all()).toEqual({ settings: { version: 1, value: { ...NONE, ...value, labels: 'de' } } })
  })

  test('a part for all pages replaces those for single ones, and yields to later ones', async () => {
    const parts = async () => {
      const settings = await load(SETTINGS)
      return [
        roleOn('join', [], settings),
        roleOn('schedule', [], settings),
        roleOn(null, [], settings),
      ]
    }
    expect(await parts()).toEqual(['participant', 'host', guessRole(null)])
    await changeSettings({ roles: { join: 'host' } })
    await changeSettings({ role: 'participant' })
    expect(await parts()).toEqual(['participant', 'participant', 'participant'])
    await changeSettings({ roles: { schedule: 'host' } })
    expect(await parts()).toEqual(['participant', 'host', 'participant'])
    await changeSettings({ role: 'auto' })
    expect(await parts()).toEqual(['participant', 'host', guessRole(null)])
  })

  test.each([
    ['a part that does not exist', { language: 'fr', roles: { join: 'spy' } }],
    ['a part for all that does not exist', { language: 'fr', role: 'spy', roles: {} }],
    ['labels in no language', { language: 'fr', labels: null, roles: {} }],
    ['neither yes nor no to help', { language: 'fr', posting: 'yes', roles: {} }],
    ['parts in a list', { language: 'fr', roles: ['host'] }],
    ['no parts', { language: 'fr' }],
    ['no language', { roles: {} }],
    ['a language that is no text', { language: 7, roles: {} }],
  ])('are put aside where they are damaged: %s', async (_, value) => {
    put('settings', { version: 1, value })
    expect(await load(SETTINGS)).toEqual(NONE)
    await changeSettings({ language: 'de' })
    expect(await load(SETTINGS)).toEqual({ ...NONE, language: 'de' })
    expect(all()['aside:settings']).toEqual([{ version: 1, value }])
  })
})

test('a language is the name of a folder, and nothing that leads elsewhere', () => {
  const folders = ['en', 'fil', 'pt_BR', 'es_419']
  const others = 'auto EN en/.. ../en en-GB toString'.split(' ')
  const texts = [...folders, ...others, '', 'e\nn', 5, null, undefined]
  expect(texts.filter(isLanguage)).toEqual(folders)
})
