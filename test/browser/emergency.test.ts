import { afterEach, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { stage } from './stage.ts'
import type { Page } from './driver.ts'
import type { Popup } from './view.ts'

const MEETING = 'https://app.zoom.us/wc/81234567890/start?skeleton=emergency'
/** The four buttons, by their ids: each is named by two elements. */
const SHOW = ['suspend-show', 'remove-show', 'lock-show', 'report-show']

describe.each(['chromium', 'firefox'] as const)(
  'in %s, a host whose meeting is disrupted',
  (name) => {
    const { browser, open } = stage({ browser: name, drivesWindow: true })
    let panel: Popup | null = null
    afterEach(async () => {
      await browser().setColorScheme('light')
      await panel?.close()
      panel = null
    })
    const openPanel = async (page: Page): Promise<Popup> => {
      panel = await page.panelAfter(() => page.pressShortcut('Alt+Shift+K'))
      await panel.waitFor((root) => root.querySelector('.emergency button'))
      return panel
    }
    const isOutlined = (page: Page) => page.waitFor((root) => root.querySelector(':root > span'))
    const clickInZoom = async (page: Page, selector: string): Promise<void> => {
      await page.click(selector)
      await page.waitFor((root) => root.querySelector(':root > span') === null)
    }

    test('sees the four steps in order, without a click in the panel', async () => {
      const shown = await openPanel(await open(MEETING))
      const steps = await shown.evaluate((root) =>
        [...root.querySelectorAll('.emergency li')].map((step) => ({
          title: step.querySelector('strong')?.textContent,
          bottom: step.getBoundingClientRect().bottom,
        })),
      )
      expect(steps.map(({ title }) => title)).toEqual([
        say('emergency_stop'),
        say('emergency_remove'),
        say('emergency_lock'),
        say('emergency_report'),
      ])
      // Firefox’s sidebar is 252 pixels wide at first.
      expect(steps[0]?.bottom).toBeLessThan(name === 'firefox' ? 360 : 300)
    })

    test('is led by the panel, which stays, from one control of Zoom’s to the next', async () => {
      const page = await open(MEETING)
      const shown = await openPanel(page)
      await shown.click('.emergency button', say('emergency_show'))
      await shown.waitForText(say('emergency_shown'))
      await isOutlined(page)
      await clickInZoom(page, '#hosttools button')
      await isOutlined(page)
      expect(await shown.text()).toContain(say('emergency_shown'))
      await clickInZoom(page, '#securityOptionMenu a:last-child')
    })

    test('does all of it by keyboard, and is told where a control is not on screen', async () => {
      const page = await open(MEETING)
      const shown = await openPanel(page)
      const reached: string[] = []
      while (reached.length < 12 && !SHOW.every((button) => reached.includes(button))) {
        await shown.press('Tab')
        reached.push(await shown.evaluate((root) => root.activeElement?.id ?? ''))
      }
      expect(reached.filter((each) => SHOW.includes(each))).toEqual(SHOW)
      await shown.press('Enter')
      await isOutlined(page)
      await page.evaluate((root) => root.querySelector('#wc-footer')?.remove())
      await shown.press(' ')
      await shown.waitForText(say('emergency_gone'))
    })

    test.each(['light', 'dark'] as const)(
      'has nothing that axe finds fault with, in %s',
      async (scheme) => {
        await browser().setColorScheme(scheme)
        expect(await (await openPanel(await open(MEETING))).axe()).toEqual([])
      },
    )

    test.each([320, 820])('has the panel as wide as it is made, %i pixels', async (width) => {
      const page = await open(MEETING)
      const id = await browser().inExtension(async ({ tabs }) => {
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        return tab?.id
      })
      const tab = await open(`${browser().origin}/src/popup/panel.html?tab=${id}`)
      await tab.resize(width, 700)
      await tab.waitFor((root) => root.querySelector('.emergency button'))
      const seen = await tab.evaluate((root) => ({
        body: root.body.getBoundingClientRect().width,
        scrolls: root.documentElement.scrollWidth > root.documentElement.clientWidth,
      }))
      expect(seen.scrolls).toBe(false)
      expect(width - seen.body).toBeLessThan(20)
      await page.badge()
    })
  },
)
