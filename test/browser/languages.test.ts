/** The reader’s language: one that was chosen in the settings, or the browser’s own. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { fillMessage } from '../../scripts/locales/fill.mjs'
import { wholeMessages } from '../../scripts/locales/sources.mjs'
import { textReader } from '../../src/platform/locale/shipped-texts.ts'
import { english as say, textsIn } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const SETTINGS = 'https://school.zoom.us/profile/setting?skeleton=settings'
const MEETING = 'https://app.zoom.us/wc/81234567890/start?skeleton=host-tools-panel'
const IN_MEETING = 'https://app.zoom.us/wc/81234567890/join?skeleton=host-tools-panel'
const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'
const PLAIN = 'https://www.example.org/'
const french = textsIn('fr')
/**
 * Names that browsers have for a language, and the folder of its texts. Chromium knows Mexico’s
 * Spanish as `es-419` only with its language packs, which Debian’s lacks.
 */
const NAMES = {
  chromium: { 'en-GB': 'en_GB', 'en-AU': 'en_AU', 'es-419': 'es_419', nb: 'no', 'zh-TW': 'zh_TW' },
  firefox: {
    'en-GB': 'en_GB',
    'en-CA': 'en',
    'es-ES': 'es',
    'es-MX': 'es_419',
    'es-AR': 'es_419',
    'es-CL': 'es_419',
    'nb-NO': 'no',
    'nn-NO': 'no',
    'pt-PT': 'pt_PT',
    'zh-TW': 'zh_TW',
  },
}
const LETTERS = ['A', 'B', 'C']
/** The texts of a language, by key, with values in place. */
const filled = (language: string) => {
  const file = wholeMessages(language)
  return Object.fromEntries(Object.keys(file).map((key) => [key, fillMessage(file, key, LETTERS)]))
}

/** English, another, and one from right to left: `fit.test.ts` goes over all. */
const OWN = ['en', 'fr', 'ar'] as const
const ZOOMS = { en: 'en-US', fr: 'fr-FR', ar: 'en-US' }

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup, openOptions, optionsInFront, flagSays } = stage({
    browser: name,
  })
  afterEach(() => browser().forget())

  /** Chooses from the list with this label, as the browser does after a click. */
  const choose = (page: Page, label: string, value: string) =>
    page.evaluate(
      (root, wanted, chosen) => {
        const lists = [...root.querySelectorAll('select')]
        const list = lists.find(({ labels }) => labels[0]?.textContent === wanted)
        if (!list) throw new Error(`There is no ${wanted}`)
        list.value = chosen
        list.dispatchEvent(new Event('change', { bubbles: true }))
      },
      label,
      value,
    )

  test('is chosen in the settings, which open from the popup, and is spoken everywhere', async () => {
    const page = await open(JOIN)
    await page.flag.waitForText(say('passcode_in_link_title'))
    const popup = await openPopup(page)
    await popup.click('.bar .more')
    await popup.click('.ways button', say('footer_settings'))
    await popup.closed()
    await optionsInFront()
    const options = await openOptions()
    await choose(options, say('language_texts'), 'fr')
    await options.waitForText(french('settings_title'))
    expect(await options.evaluate((root) => root.documentElement.lang)).toBe('fr')
    await flagSays(page, french('passcode_in_link_title'))
    const again = await openPopup(page)
    expect(await again.text()).toContain(french('verdict_zoom'))
    await again.close()
  })

  test('Zoom’s buttons are named as in another language, and our words stay', async () => {
    const options = await openOptions()
    await choose(options, say('labels_label'), 'fr')
    await until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored).includes('"labels":"fr"'),
    )
    const popup = await openPopup(await open(START))
    await popup.click('#waiting-room h2 button')
    const labels = await popup.waitFor((root) => {
      const all = [...root.querySelectorAll<HTMLElement>('.label')]
      return all.length > 0 && all.map((label) => [label.lang, label.textContent])
    })
    expect(labels).toContainEqual(['fr', french('zoom_waiting_room')])
    await popup.close()
  })

  /** How the first of Zoom’s labels is named in the popup over a page, and in which language. */
  const labelOn = async (address: string): Promise<(string | null)[]> => {
    const popup = await openPopup(await open(address))
    // What the page shows moves the rows.
    await popup.waitFor((root) => root.querySelector('.meter .on'))
    await popup.click('#waiting-room h2 button')
    const label = await popup.waitFor((root) => {
      const first = root.querySelector<HTMLElement>('#waiting-room .label')
      return first && [first.lang, first.textContent]
    })
    await popup.close()
    return label
  }

  test('Zoom’s buttons are named as on Zoom’s page, unless one is chosen', async () => {
    expect(await labelOn(`${MEETING}&lang=de-DE`)).toEqual(['de', textsIn('de')('zoom_security')])
    expect(await labelOn(`${MEETING}&lang=en-US`)).toEqual(['', say('zoom_security')])
    // In a language that Zoom does not have: in that of the texts.
    expect(await labelOn(`${MEETING}&lang=uk-UA`)).toEqual(['', say('zoom_security')])
    await browser().store({
      settings: { version: 1, value: { language: 'auto', labels: 'fr', roles: {} } },
    })
    expect(await labelOn(`${MEETING}&lang=de-DE`)).toEqual(['fr', french('zoom_security')])
  })

  /** The same as the browser gives them, or the file that it names. */
  const spoken = async (language: string) => {
    const keys = Object.keys(filled(language))
    const messages = await browser().inExtension(
      async ({ i18n, runtime }, names) => {
        const own = Object.fromEntries(names.map((each) => [each, i18n.getMessage(each)]))
        const folder = i18n.getMessage('texts_in')
        if (!folder) return own
        const file = await fetch(runtime.getURL(`_locales/${folder}/messages.json`))
        return { ...own, texts: (await file.json()).texts.message as string }
      },
      ['texts', 'text_keys', ...keys],
    )
    const read = textReader((each) => messages[each] ?? '')
    return Object.fromEntries(keys.map((key) => [key, read(key, LETTERS)]))
  }

  test.each(Object.entries(NAMES[name]))(
    'as %s has it: all texts of %s, those of its language where it has none of its own',
    async (tag, folder) => {
      await browser().setLanguage(tag)
      expect(await spoken(folder)).toEqual(filled(folder))
      const page = await open(JOIN)
      const texts = textsIn(folder)
      await flagSays(page, texts('passcode_in_link_title'))
      const popup = await openPopup(page)
      expect(await popup.text()).toContain(texts('verdict_zoom_note'))
      expect(await popup.evaluate((root) => root.documentElement.lang)).toBe(texts('language_tag'))
      await popup.close()
    },
  )

  test('a region that was chosen gets the rest of its language, too', async () => {
    await browser().setLanguage('de')
    const options = await openOptions()
    await choose(options, textsIn('de')('language_texts'), 'en_GB')
    const texts = textsIn('en_GB')
    await options.waitForText(texts('settings_title'))
    expect(await options.evaluate((root) => root.documentElement.lang)).toBe('en-GB')
    const popup = await openPopup(await open(START))
    await popup.click('#waiting-room h2 button')
    await popup.waitForText(texts('waiting_room_why'))
    await popup.close()
  })

  test.each(OWN)('%s, as the browser has it', async (language) => {
    await browser().setLanguage(language)
    const texts = textsIn(language)
    const page = await open(JOIN)
    expect(await page.flag.text()).toContain(texts('passcode_in_link_title'))
    const popup = await openPopup(page)
    const text = await popup.text()
    for (const key of [
      'verdict_zoom',
      'passcode_in_link_text',
      'copy_clean_link',
      'guest_share',
    ] as const) {
      expect(text).toContain(texts(key))
    }
    expect(await popup.evaluate((root) => root.documentElement.lang)).toBe(texts('language_tag'))
    await popup.close()
    expect(await spoken(language)).toEqual(filled(language))
    // The first view of the usual pages is whole without scrolling: browsers show 600 pixels. Its
    // head is one line.
    // Zoom’s client has no Arabic, and comes in English then.
    const meetings = [MEETING, IN_MEETING].map((address) => `${address}&lang=${ZOOMS[language]}`)
    for (const address of [JOIN, FORM, SETTINGS, ...meetings, LOOKALIKE, PLAIN]) {
      await page.goto(address)
      const shown = await openPopup(page)
      const { height, head } = await shown.evaluate((root) => ({
        height: root.documentElement.scrollHeight,
        head: root.querySelector('h1')?.getBoundingClientRect().height ?? 0,
      }))
      expect([address, height > 600 ? height : 'fits', head > 24 ? head : 'one line']).toEqual([
        address,
        'fits',
        'one line',
      ])
      await shown.close()
    }
  })
})
