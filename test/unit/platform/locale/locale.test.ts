import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Translate } from '../../../../src/advice/text.ts'
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
  tick_label: { message: 'Fait : {1}' },
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

  test('values take their places', async () => {
    browsers['tick_label'] = 'Klaar: {1}'
    const { t } = await loadLocale('auto')
    expect(t('tick_label', ['Wachtruimte'])).toBe('Klaar: Wachtruimte')
  })

  test('is read from the file of its other name, where the browser’s names that', async () => {
    browsers['texts_in'] = 'fr'
    answer(FRENCH)
    const { t, lang } = await loadLocale('auto')
    expect(fetched.mock.calls).toEqual([['chrome-extension://anteroom/_locales/fr/messages.json']])
    expect([t('role_host'), lang]).toEqual(['Hôte', 'fr'])
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

  test('has its texts in the order of the keys that the browser gives in English', async () => {
    browsers['text_keys'] = 'language_tag|role_host|back'
    browsers['texts'] = 'nl|Host|Terug'
    answer(JSON.stringify({ texts: { message: 'fr|Hôte|' } }))
    const { t, lang } = await loadLocale('fr')
    expect([lang, t('role_host'), t('back')]).toEqual(['fr', 'Hôte', 'Terug'])
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

describe('Zoom’s labels in another language than the texts', () => {
  const labels = (words: string) => ({
    zoom_host_tools: { message: words },
    zoom_registration: { message: words },
  })

  test('come from its file, but for those that Zoom has in English only', async () => {
    fetched.mockImplementation(async (address) => {
      const isGerman = String(address).includes('/de/')
      return new Response(JSON.stringify(labels(isGerman ? 'deutsch' : 'français')))
    })
    const { t } = await loadLocale('fr', 'de')
    expect([t('zoom_host_tools'), t('zoom_registration')]).toEqual(['deutsch', 'français'])
  })

  test.each(['nl', 'uk', 'constructor', '', null, '../en'])(
    'are those of the texts where the page is in these, or in none that Zoom has: %s',
    async (language) => {
      const texts = await loadLocale('auto')
      expect(await locale.withLabels(texts, language)).toBe(texts)
      expect(fetched).not.toHaveBeenCalled()
    },
  )
})

describe('a region of English', () => {
  const answerByFolder = (files: Record<string, string>): void =>
    void fetched.mockImplementation(async (address) => {
      const [, folder = ''] = /_locales\/(\w+)\//.exec(String(address)) ?? []
      return new Response(files[folder] ?? '')
    })
  const REGION = JSON.stringify({
    language_tag: { message: 'en-GB' },
    role_host: { message: 'Chair' },
  })
  const BASE = JSON.stringify({
    language_tag: { message: 'en' },
    role_host: { message: 'Host' },
    back: { message: 'Back' },
  })

  test('takes what its file lacks from its language', async () => {
    answerByFolder({ en_GB: REGION, en: BASE })
    const { t, lang } = await loadLocale('en_GB')
    expect([t('role_host'), t('back'), lang]).toEqual(['Chair', 'Back', 'en-GB'])
  })

  test('without its file is the browser’s language, not half of one', async () => {
    answerByFolder({ en: BASE })
    expect((await loadLocale('en_GB')).t('back')).toBe('Terug')
  })

  test('is all that is put together', async () => {
    answerByFolder({ pt_BR: JSON.stringify({ back: { message: 'Voltar' } }) })
    expect((await loadLocale('pt_BR' as LanguageChoice)).t('back')).toBe('Voltar')
    expect(fetched).toHaveBeenCalledTimes(1)
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

test('the direction follows the language of the texts', async () => {
  browsers['language_tag'] = 'ar'
  expect(await loadLocale('auto')).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

describe('a text that says a number', () => {
  const POLISH = JSON.stringify({
    language_tag: { message: 'pl' },
    found_more_one: { message: 'jeden' },
    found_more_few: { message: 'kilka: {1}' },
    found_more_other: { message: 'wiele: {1}' },
  })

  test('has the form of the language that is shown, not of the browser’s own', async () => {
    answer(POLISH)
    const { t } = await loadLocale('pl' as LanguageChoice)
    expect([1, 2, 12_345].map((count) => t('found_more', [count]))).toEqual([
      'jeden',
      'kilka: 2',
      // The form `many` is not in the file: then the one that each language has.
      'wiele: 12\u00A0345',
    ])
  })

  test('comes from the browser in the form and with the digits of its language', async () => {
    browsers['language_tag'] = 'ar-EG'
    const { t } = await loadLocale('auto')
    browsers['found_more_two'] = '{1} two'
    expect(t('found_more', [2])).toBe('٢ two')
  })

  test('is wholly English where it is not translated yet', async () => {
    fetched.mockImplementation(async (address) => {
      const texts = { language_tag: { message: 'en' }, found_more_other: { message: 'more: {1}' } }
      return new Response(String(address).includes('/en/') ? JSON.stringify(texts) : FRENCH)
    })
    const { t, isEnglish } = await locale.loadLocale({ language: 'fr', labels: 'auto' }, true)
    // French has the form of 1 for 0, English has not; and its numbers have no comma.
    expect([t('found_more', [0]), t('found_more', [9950])]).toEqual(['more: 0', 'more: 9,950'])
    expect(isEnglish?.('found_more')).toBe(true)
  })

  test('is not asked for without its number, nor by its form', () => {
    // Never called: the types alone are on trial.
    const wrong = (t: Translate) => [
      // @ts-expect-error -- a number is missing
      t('found_more'),
      // @ts-expect-error -- the language would write it otherwise
      t('found_more', ['3']),
      // @ts-expect-error -- the language chooses the form
      t('found_more_one', ['1']),
      // @ts-expect-error -- this text has no number
      t('back', [1]),
    ]
    expect(wrong).toBeInstanceOf(Function)
  })
})
