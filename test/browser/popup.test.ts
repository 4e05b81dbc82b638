/** The popup, opened from the toolbar. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type manifest from '../../manifest.json'
import { readJson } from '../project/repository.ts'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'
const OTHER_MEETING = 'https://us02web.zoom.us/j/83456789012'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup, pasted } = stage({ browser: name })
  afterEach(() => browser().forget())

  test('says what the page is, what is wrong and what to do next', async () => {
    const popup = await openPopup(await open(JOIN))
    const text = await popup.text()
    for (const key of [
      'page_join',
      'passcode_in_link_title',
      'next_link',
      'waiting_room_name',
      'passcode_name',
      'mute_name',
      'share_name',
      'now_title',
    ] as const) {
      expect(text).toContain(say(key))
    }
    expect(text).toContain('812 3456 7890')
    expect(text).toContain('us02web.zoom.us')
    await popup.close()
  })

  test('says so on a page that is not Zoom’s, and gives the checklist all the same', async () => {
    const page = await open('https://www.example.org/')
    const popup = await openPopup(page)
    const text = await popup.text()
    expect(text).toContain(say('page_none'))
    expect(text).toContain(say('page_none_text'))
    expect(text).toContain(say('waiting_room_name'))
    expect(await page.flags()).toBe(0)
    expect((await page.badge()).text).toBe('')
    await popup.close()
  })

  test.each(['https://www.zoom.com/en/pricing', 'https://app.zoom.us/wc/home'])(
    'finds nothing on %s, a Zoom page without a meeting',
    async (address) => {
      const page = await open(address)
      const popup = await openPopup(page)
      expect(await popup.text()).toContain(say('page_other'))
      expect(await page.flags()).toBe(0)
      expect((await page.badge()).text).toBe('')
      await popup.close()
    },
  )

  test('opens the advice that belongs to the next step', async () => {
    const popup = await openPopup(await open(START))
    await popup.click('.next button')
    await popup.waitForText(say('waiting_room_limits'))
    expect(await popup.focused()).toContain(say('waiting_room_name'))
    await popup.close()
  })

  test('tells the letter, with its figures and dates', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('footer button', say('footer_letter'))
    await popup.waitForText(say('letter_figure_after'))
    expect(await popup.text()).toContain('April 1, 2020')
    await popup.click('button', say('back'))
    await popup.waitForText(say('protections_title'))
    await popup.close()
  })

  test('remembers who the reader is on this kind of page', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('.role span', say('role_host'))
    await popup.waitFor((root) => root.querySelector('input[type=checkbox]'))
    await popup.close()
    await until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored).includes('"join":"host"'),
    )
    const again = await openPopup(await open(OTHER_MEETING))
    expect(await again.evaluate((root) => root.querySelectorAll('.row input').length)).toBe(4)
    await again.close()
  })

  test('does everything by keyboard', async () => {
    const popup = await openPopup(await open(START))
    const reached = new Set<string>()
    for (let i = 0; i < 24; i++) {
      await popup.press('Tab')
      reached.add(await popup.focused())
    }
    const names = [...reached].join(' | ')
    for (const key of [
      'next_show',
      'waiting_room_name',
      'share_name',
      'now_title',
      'more_title',
    ] as const) {
      expect(names).toContain(say(key))
    }
    for (const key of [
      'footer_letter',
      'copy_checklist',
      'print_checklist',
      'footer_settings',
    ] as const) {
      expect(names).toContain(say(key))
    }
    await popup.evaluate((root) => root.querySelector<HTMLElement>('.row input')?.focus())
    await popup.press(' ')
    await popup.waitForText(say('state_ticked'))
    await popup.press('Tab', 'Enter')
    await popup.waitForText(say('waiting_room_limits'))
    await popup.close()
  })

  test('copies the link without the passcode', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('.finding button', say('copy_clean_link'))
    await popup.waitForText(say('copied'))
    await popup.close()
    expect(await pasted()).toBe('https://us02web.zoom.us/j/81234567890')
  })

  test('has nothing that axe finds fault with, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme)
      const page = await open(JOIN)
      expect(await page.flag.axe()).toEqual([])
      const popup = await openPopup(page)
      await popup.evaluate((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true
      })
      expect(await popup.axe()).toEqual([])
      await popup.click('footer button', say('footer_letter'))
      await popup.waitForText(say('letter_title'))
      expect(await popup.axe()).toEqual([])
      await popup.close()
    }
    await browser().setColorScheme('light')
  })
})

// Chromium's keys cannot be pressed from outside; there the manifest alone says which they are.
describe('in firefox', () => {
  const { open } = stage({ browser: 'firefox' })
  test('the keys that the manifest names open the popup', async () => {
    const { commands } = readJson<typeof manifest>('dist/firefox/manifest.json')
    const page = await open(JOIN)
    const popup = await page.openPopupByKeys(commands._execute_action.suggested_key.default)
    expect(await popup.text()).toContain('812 3456 7890')
    await popup.close()
  })
})
