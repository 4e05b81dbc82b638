/**
 * What a person relies on, from installing to the last tick: one body for both browsers.
 * Numbers and passcodes are made up.
 */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import type { BrowserName } from '../../scripts/browsers.mjs'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'
import type { Popup } from './view.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'
const OTHER_MEETING = 'https://us02web.zoom.us/j/83456789012'

interface Messages {
  [key: string]: { message: string }
}
const messages = (language: string): Messages =>
  JSON.parse(
    readFileSync(
      new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url),
      'utf8',
    ),
  )
const english = messages('en')
const say = (key: string, from = english): string => from[key]?.message ?? `no ${key}`

export function mainJob(name: BrowserName): void {
  const { browser, open, flagSays, pasted } = stage({ browser: name })
  afterEach(() => browser().forget())

  const openPopup = async (page: Page): Promise<Popup> => {
    const popup = await page.openPopup()
    await popup.waitFor((root) => root.querySelector('footer'))
    return popup
  }
  /** Comes back when the content script has had its say, whatever it said. */
  const settled = (page: Page, text: string) =>
    until(
      () => page.badge(),
      (badge) => badge.text === text,
    )

  describe('a join page', () => {
    test('is flagged, with what the link gives away', async () => {
      const page = await open(JOIN)
      const text = await page.flag.text()
      expect(text).toContain(say('passcode_in_link_title'))
      expect(text).toContain(say('passcode_in_link_text'))
      expect(await page.flags()).toBe(1)
    })

    test('shows the number of findings on the icon, and none where nothing was found', async () => {
      expect((await settled(await open(JOIN), '1')).text).toBe('1')
      const quiet = await open(OTHER_MEETING)
      await quiet.flag.text()
      expect((await quiet.badge()).text).toBe('')
    })

    test('keeps the flag to itself: the page can neither read nor restyle it', async () => {
      const page = await open(JOIN)
      const before = await page.flag.box('.flag')
      const seen = await page.evaluate((root) => {
        const style = root.createElement('style')
        style.textContent = `div { display: none !important; opacity: 0 !important }
          div, * { font-size: 60px !important; transform: scale(3) !important }`
        root.head.append(style)
        const host = root.querySelector<HTMLElement>(':root > div')
        host?.style.setProperty('display', 'none', 'important')
        return { shadow: host?.shadowRoot ?? null, text: host?.textContent ?? '' }
      })
      expect(seen).toEqual({ shadow: null, text: '' })
      const { width, height } = await page.flag.box('.flag')
      expect({ width, height }).toEqual({ width: before.width, height: before.height })
    })

    test('is not covered where its own controls are', async () => {
      const page = await open(JOIN)
      await page.flag.box('.flag')
      const covered = await page.evaluate(
        (root) =>
          [...root.querySelectorAll('button, a, input')].filter((control) => {
            const { left, top, width, height } = control.getBoundingClientRect()
            const hit = root.elementFromPoint(left + width / 2, top + height / 2)
            return width > 0 && hit !== null && !control.contains(hit)
          }).length,
      )
      expect(covered).toBe(0)
    })
  })

  describe('the popup, opened from the toolbar', () => {
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
      ]) {
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

    test('keeps a choice of language, in the flag too, and writes from right to left or left', async () => {
      const page = await open(JOIN)
      const popup = await openPopup(page)
      await popup.evaluate((root) => {
        const select = root.querySelector('select')
        if (!select) throw new Error('There is no choice of language')
        select.value = 'fr'
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
      const french = messages('fr')
      await popup.waitForText(say('page_join', french))
      expect(await popup.evaluate((root) => root.documentElement.lang)).toBe('fr')
      await flagSays(page, say('passcode_in_link_title', french))
      await popup.close()
      const again = await openPopup(await open(JOIN))
      expect(await again.text()).toContain(say('page_join', french))
      await again.close()
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
      ]) {
        expect(names).toContain(say(key))
      }
      for (const key of ['footer_letter', 'copy_checklist', 'print_checklist', 'footer_settings']) {
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

  describe('the flag', () => {
    test('goes with Esc, and stays away while the page stays', async () => {
      const page = await open(JOIN)
      await page.flag.text()
      await page.press('Escape')
      await page.waitFor((root) => !root.querySelector(':root > div'))
      await page.evaluate(() => history.replaceState(null, '', '#success'))
      const popup = await openPopup(page)
      expect(await popup.text()).toContain(say('flag_hidden_page'))
      expect(await page.flags()).toBe(0)
      await popup.click('button', say('flag_again'))
      expect(await page.flag.text()).toContain(say('passcode_in_link_title'))
      await popup.close()
    })

    test.each([
      ['page', 'flag_hide_page', 'flag_hidden_page'],
      ['site', 'flag_hide_site', 'flag_hidden_site'],
      ['always', 'flag_hide_always', 'flag_hidden_always'],
    ])('is hidden for good on this %s, and comes back from the popup', async (_, choice, note) => {
      const page = await open(JOIN)
      await page.flag.click('button', say('flag_hide'))
      await page.flag.click('button', say(choice))
      await page.waitFor((root) => !root.querySelector(':root > div'))
      await until(
        () => browser().stored(),
        (stored) => 'hidden' in stored,
      )
      await page.reload()
      await settled(page, '1')
      const popup = await openPopup(page)
      expect(await popup.text()).toContain(say(note))
      expect(await page.flags()).toBe(0)
      await popup.click('button', say('flag_again'))
      expect(await page.flag.text()).toContain(say('passcode_in_link_title'))
      await popup.close()
    })

    test('follows an address that changes without a new page', async () => {
      const page = await open(OTHER_MEETING)
      expect(await page.flag.text()).toContain(say('page_join'))
      await page.evaluate(() => history.pushState(null, '', '/j/84567890123?pwd=example.2'))
      await flagSays(page, say('passcode_in_link_title'))
      expect((await settled(page, '1')).text).toBe('1')
      await page.evaluate(() => history.pushState(null, '', '/wc/leave'))
      await page.waitFor((root) => !root.querySelector(':root > div'))
      expect((await settled(page, '')).text).toBe('')
    })

    test('wakes up where a page that was no meeting page becomes one', async () => {
      const page = await open('https://us02web.zoom.us/pricing')
      await page.evaluate(() => history.pushState(null, '', '/features'))
      await page.evaluate(() => history.pushState(null, '', '/j/84567890123?pwd=example.2'))
      await flagSays(page, say('passcode_in_link_title'))
      expect((await settled(page, '1')).text).toBe('1')
    })

    test('is one only after an update of the extension', async () => {
      const page = await open(JOIN)
      await page.flag.text()
      await browser().update()
      const fresh = await open(OTHER_MEETING)
      await fresh.flag.text()
      expect(await page.flags()).toBe(1)
      expect(await fresh.flags()).toBe(1)
    })

    test('is shown under a strict content security policy', async () => {
      const page = await open('https://us02web.zoom.us/j/81234567890?pwd=example.1&csp=strict')
      const { width } = await page.flag.box('.flag')
      expect(width).toBeGreaterThan(200)
      expect(width).toBeLessThan(400)
    })
  })

  describe('what is kept', () => {
    const tickFirst = async (page: Page) => {
      const popup = await openPopup(page)
      await popup.click('.row input')
      await popup.waitForText(say('state_ticked'))
      return popup
    }

    test('a tick, after the background was killed, for this meeting only', async () => {
      const page = await open(START)
      const popup = await tickFirst(page)
      await popup.close()
      await until(
        () => browser().stored(),
        (stored) => 'ticks' in stored,
      )
      await browser().killBackground()
      const again = await openPopup(page)
      expect(await again.text()).toContain(say('protections_ticked').replace('$COUNT$', '1'))
      await again.close()
      const other = await openPopup(await open('https://us02web.zoom.us/s/83456789012'))
      expect(await other.text()).toContain(say('protections_ticked').replace('$COUNT$', '0'))
      await other.close()
      expect(JSON.stringify(await browser().stored())).not.toMatch(/82345678901|us02web|zoom/)
    })

    test('is put aside where it is damaged, and nothing is lost', async () => {
      await browser().store({
        settings: 'broken',
        ticks: { version: 99, value: { from: 'later' } },
      })
      const popup = await openPopup(await open(START))
      expect(await popup.text()).toContain(say('page_start'))
      await popup.close()
      const stored = JSON.stringify(await browser().stored())
      expect(stored).toContain('broken')
      expect(stored).toContain('later')
    })

    test('nothing, in a private window', async () => {
      await browser().forget()
      const page = await browser().openPrivate(START)
      const popup = await tickFirst(page)
      expect(await popup.text()).toContain(say('private_note'))
      await popup.close()
      await page.flag.click('button', say('flag_hide'))
      await page.flag.click('button', say('flag_hide_site'))
      await page.waitFor((root) => !root.querySelector(':root > div'))
      await page.close()
      const { ticks, hidden } = await browser().stored()
      expect({ ticks, hidden }).toEqual({ ticks: undefined, hidden: undefined })
    })
  })

  describe('languages', () => {
    test.each(Object.keys(LANGUAGES))('%s, as the browser has it', async (language) => {
      await browser().setLanguage(language === 'en' ? 'en-US' : language)
      const texts = messages(language)
      const page = await open(JOIN)
      expect(await page.flag.text()).toContain(say('passcode_in_link_title', texts))
      const popup = await openPopup(page)
      const text = await popup.text()
      for (const key of ['page_join', 'passcode_in_link_text', 'next_link', 'share_line']) {
        expect(text).toContain(say(key, texts))
      }
      expect(await popup.evaluate((root) => root.documentElement.lang)).toBe(language)
      await popup.close()
    })
  })

  test('no request leaves: only what the pages themselves are', () => {
    const ours = browser()
      .requests()
      .filter(({ origin }) => origin?.includes('extension://'))
    expect(ours).toEqual([])
    const hosts = new Set(
      browser()
        .requests()
        .map(({ host }) => host),
    )
    const visited = ['us02web.zoom.us', 'www.zoom.com', 'app.zoom.us', 'www.example.org']
    expect([...hosts].filter((host) => !visited.includes(host))).toEqual([])
  })
}
