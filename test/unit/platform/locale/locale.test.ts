import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { LanguageChoice } from '../../../../src/platform/locale/languages.ts'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const locale = await import('../../../../src/platform/locale/locale.ts')
/** As it is while every text is translated. */
const loadLocale = (language: LanguageChoice, labels: LanguageChoice = 'auto') =>
  locale.loadLocale({ language, labels }, false)

/** What the browser answers; a key that it lacks is an empty text, as in real browsers. */
let browsers: Record<string, string> = {}
const fetched = jest.spyOn(globalThis, 'fetch')
const answer = (text: string): void => void fetched.mockResolvedValueOnce(new Response(text))

const FRENCH = JSON.stringify({
  language_tag: { message: 'fr' },
  role_host: { message: 'Hôte' },
  tick_label: {
    message: 'Fait : $PROTECTION$',
    placeholders: { protection: { content: '$1' } },
  },
})

beforeEach(() => {
  reset()
  browsers = { language_tag: 'nl', role_host: 'Host', role_participant: 'Gast', back: 'Terug' }
  browser.i18n.getMessage.mockImplementation((key) => browsers[key] ?? '')
})
afterEach(() => void fetched.mockReset())

describe('the browser’s own language', () => {
  test('comes from the browser, and no file is read', async () => {
    const { t, lang, dir } = await loadLocale('auto')
    expect([t('role_host'), lang, dir]).toEqual(['Host', 'nl', 'ltr'])
    expect(fetched).not.toHaveBeenCalled()
  })

  test('values reach the browser as a list of its own kind', async () => {
    const { t } = await loadLocale('auto')
    t('tick_label', ['Wachtruimte'])
    t('role_host')
    expect(browser.i18n.getMessage.mock.calls.slice(-2)).toEqual([
      ['tick_label', ['Wachtruimte']],
      ['role_host', []],
    ])
  })
})

describe('a chosen language', () => {
  test('is read from its own file of ours, the only thing ever fetched', async () => {
    answer(FRENCH)
    const { t, lang, dir } = await loadLocale('fr')
    expect(fetched.mock.calls).toEqual([['chrome-extension://anteroom/_locales/fr/messages.json']])
    expect([t('role_host'), lang, dir]).toEqual(['Hôte', 'fr', 'ltr'])
    expect(t('tick_label', ['Salle d’attente'])).toBe('Fait : Salle d’attente')
  })

  test('gives the browser’s text where the file lacks one, never an empty one', async () => {
    answer(FRENCH)
    const { t } = await loadLocale('fr')
    expect(t('role_participant')).toBe('Gast')
  })

  test.each([
    ['is missing', () => fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
    ['is cut off', () => answer(FRENCH.slice(0, 40))],
    ['is empty', () => answer('')],
  ])('is the browser’s own where the file %s', async (_, breakFile) => {
    breakFile()
    const { t, lang } = await loadLocale('fr')
    expect([t('role_host'), lang]).toEqual(['Host', 'nl'])
  })
})

describe('while some texts are not translated', () => {
  const answerByFile = (): void =>
    void fetched.mockImplementation(async (address) => {
      const back = { back: { message: 'Back' }, role_host: { message: 'Host' } }
      return new Response(String(address).includes('/en/') ? JSON.stringify(back) : FRENCH)
    })

  test.each([
    ['chosen', 'fr'],
    ['the browser’s own', 'auto'],
  ] as const)('one that the file lacks is English and says so: %s', async (_, choice) => {
    browsers['language_tag'] = choice === 'auto' ? 'fr' : 'nl'
    answerByFile()
    const { t, lang, isEnglish } = await locale.loadLocale(
      { language: choice, labels: 'auto' },
      true,
    )
    expect([lang, t('role_host'), isEnglish?.('role_host')]).toEqual(['fr', 'Hôte', false])
    expect([t('back'), isEnglish?.('back')]).toEqual(['Back', true])
  })

  test('a country’s language has a folder of its own name', async () => {
    browsers['language_tag'] = 'pt-BR'
    answerByFile()
    await locale.loadLocale({ language: 'auto', labels: 'auto' }, true)
    expect(String(fetched.mock.calls[0])).toContain('/_locales/pt_BR/')
  })
})

describe('the direction follows the language of the texts', () => {
  test.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['az', 'ltr'],
    ['arn', 'ltr'],
    ['zh-TW', 'ltr'],
    ['en', 'ltr'],
  ])('%s is %s', async (tag, direction) => {
    browsers['language_tag'] = tag
    expect(await loadLocale('auto')).toMatchObject({ lang: tag, dir: direction })
  })
})
