/** The reader’s language, as the browser has it; options.test.ts has the one that was chosen. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import { textsIn } from '../unit/english.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const SETTINGS = 'https://school.zoom.us/profile/setting?skeleton=settings'
const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup } = stage({ browser: name })
  afterEach(() => browser().forget())

  test.each(Object.keys(LANGUAGES))('%s, as the browser has it', async (language) => {
    await browser().setLanguage(language === 'en' ? 'en-US' : language)
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
    expect(await popup.evaluate((root) => root.documentElement.lang)).toBe(language)
    await popup.close()
    // The first view of the usual pages is whole without scrolling: browsers show 600 pixels.
    for (const address of [JOIN, FORM, SETTINGS, LOOKALIKE]) {
      await page.goto(address)
      const shown = await openPopup(page)
      const height = await shown.evaluate((root) => root.documentElement.scrollHeight)
      expect([address, height > 600 ? height : 'fits']).toEqual([address, 'fits'])
      await shown.close()
    }
  })
})
