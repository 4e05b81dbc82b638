/** The popup, opened from the toolbar. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type manifest from '../../manifest.json'
import { readJson } from '../project/repository.ts'
import { english as say } from '../unit/english.ts'
import type { MessageKey } from '../../src/advice/text.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'
import type { Popup } from './view.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'
const OTHER_MEETING = 'https://us02web.zoom.us/j/83456789012'
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const CLIENT = 'https://app.zoom.us/wc/81234567890/start'
const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'

/** Chooses the reader's part, as a click on the choice does. */
const choosePart = (popup: Popup, part: string): Promise<void> =>
  popup.evaluate((root, value) => {
    const select = root.querySelector<HTMLSelectElement>('.role')
    if (!select) throw new Error('There is no choice of part')
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, part)
const part = (popup: Popup) =>
  popup.evaluate((root) => root.querySelector<HTMLSelectElement>('.role')?.value)

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup, pasted } = stage({ browser: name })
  afterEach(() => browser().forget())

  test('tells a guest that this is Zoom, what the link gives away, and what to do', async () => {
    const popup = await openPopup(await open(JOIN))
    const text = await popup.text()
    for (const key of [
      'verdict_zoom',
      'verdict_zoom_note',
      'passcode_in_link_title',
      'guest_waiting_room',
      'guest_mute',
      'guest_share',
      'nav_emergency',
    ] as const) {
      expect(text).toContain(say(key))
    }
    expect(text).toMatch(/812 3456 7890\s*us02web\.zoom\.us/)
    await popup.close()
  })

  test('begins in a meeting with the four steps', async () => {
    const popup = await openPopup(await open(CLIENT))
    expect(await popup.text()).toContain(say('verdict_meeting'))
    const { y } = await popup.box('.card.danger ol li')
    expect(y).toBeLessThan(300)
    await popup.close()
  })

  test('raises an alarm on a look-alike, and leads away from it', async () => {
    const page = await open(LOOKALIKE)
    const popup = await openPopup(page)
    const text = await popup.text()
    for (const key of ['page_lookalike', 'why_dash', 'lookalike_typed_text'] as const)
      expect(text).toContain(say(key))
    await popup.click('.leave')
    await popup.closed()
    await page.waitFor((root) => root.location.href === 'about:blank')
  })

  test('says so on a page that is not Zoom’s, and is calm', async () => {
    const page = await open('https://www.example.org/')
    const popup = await openPopup(page)
    const text = await popup.text()
    for (const key of ['page_none', 'page_none_text', 'guest_mute'] as const)
      expect(text).toContain(say(key))
    expect(await popup.evaluate((root) => root.querySelectorAll('.todo, .danger').length)).toBe(0)
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

  test('tells the letter, with its figures and dates', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('.bar .more')
    await popup.click('.ways button', say('footer_letter'))
    await popup.waitForText(say('letter_figure_after'))
    expect(await popup.text()).toContain('April 1, 2020')
    await popup.click('button', say('back'))
    await popup.click('.bar .checklist')
    await popup.waitForText(say('verdict_zoom'))
    await popup.close()
  })

  test('remembers who the reader is on this kind of page', async () => {
    const popup = await openPopup(await open(JOIN))
    expect(await part(popup)).toBe('participant')
    await choosePart(popup, 'host')
    await popup.close()
    await until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored).includes('"join":"host"'),
    )
    const again = await openPopup(await open(OTHER_MEETING))
    expect(await part(again)).toBe('host')
    await again.close()
  })

  test('does everything by keyboard, in the order in which it stands', async () => {
    const popup = await openPopup(await open(START))
    const walk = async (...keys: readonly MessageKey[]) => {
      for (const key of keys) {
        await popup.press('Tab')
        expect(await popup.focused()).toContain(say(key))
      }
    }
    await walk('role_label', 'waiting_room_name')
    await popup.press('Enter')
    await popup.waitForText(say('waiting_room_limits'))
    await walk('waiting_room_name')
    await popup.press(' ')
    await popup.waitForText(say('verdict_count', [1, '4']))
    expect(await popup.focused()).toContain(say('waiting_room_name'))
    await walk('open_settings')
    const below = await popup.evaluate((root) => {
      const all = [...root.querySelectorAll('#waiting-room :is(a, button, input)')]
      return all.length - 1 - all.indexOf(root.activeElement!)
    })
    for (let left = below; left > 0; left--) await popup.press('Tab')
    await walk('passcode_name', 'mute_name', 'share_name')
    await walk('nav_checklist', 'nav_share', 'nav_links', 'nav_emergency')
    await popup.press('Enter')
    await popup.waitForText(say('now_order'))
    await popup.close()
  })

  test('copies the link without the passcode', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('.act button', say('copy_clean_link'))
    await popup.waitForText(say('copied'))
    await popup.close()
    expect(await pasted()).toBe('https://us02web.zoom.us/j/81234567890')
  })

  test('uses the room of a tab, wide or narrow', async () => {
    const page = await open(`${browser().origin}/src/popup/popup.html`)
    await page.waitFor((root) => root.querySelector('.bar'))
    for (const width of [320, 380, 412, 820]) {
      await page.resize(width, 700)
      const [seen, bar] = await page.evaluate((root) => [
        root.documentElement.scrollWidth - innerWidth,
        innerWidth - (root.querySelector('.bar')?.getBoundingClientRect().width ?? 0),
      ])
      expect([width, seen, bar]).toEqual([width, 0, 0])
    }
  })

  test('has nothing that axe finds fault with, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme)
      const page = await open(JOIN)
      expect(await page.flag.axe()).toEqual([])
      for (const address of [JOIN, FORM, CLIENT, LOOKALIKE]) {
        await page.goto(address)
        const popup = await openPopup(page)
        expect([address, ...(await popup.axe())]).toEqual([address])
        for (const view of ['share', 'links', 'emergency', 'more']) {
          await popup.click(`.bar .${view}`)
          await popup.waitFor((root) => root.querySelector('main')?.children.length)
          expect([view, ...(await popup.axe())]).toEqual([view])
        }
        await popup.close()
      }
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
