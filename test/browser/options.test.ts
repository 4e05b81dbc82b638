/** The page of the settings: what is chosen there holds everywhere, what is kept is the reader’s. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup, openOptions, optionsInFront, pasted } = stage({
    browser: name,
  })
  afterEach(() => browser().forget())

  test('a part chosen there is that of every page', async () => {
    const options = await openOptions()
    await options.click('.radios label', say('role_participant'))
    await until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored).includes('"role":"participant"'),
    )
    const popup = await openPopup(await open(START))
    const chosen = await popup.evaluate(
      (root) => root.querySelector<HTMLSelectElement>('.role')?.value,
    )
    expect(chosen).toBe('participant')
    await popup.close()
  })

  test('whoever knows better words is led to the report', async () => {
    const popup = await openPopup(await open(JOIN))
    await popup.click('.bar .more')
    await popup.click('a', say('translation_improve'))
    const address = `${browser().origin}/src/options/options.html#feedback`
    await until(
      () => browser().inExtension(async ({ tabs }) => (await tabs.query({})).map(({ url }) => url)),
      (addresses) => addresses.includes(address),
    )
    const options = await open(address)
    const seen = await options.waitFor((root) => {
      const { top = -1, bottom = 1e9 } =
        root.querySelector('#feedback')?.getBoundingClientRect() ?? {}
      // Part of a pixel may be above.
      return top > -1 && bottom <= innerHeight && root.querySelector('#feedback h2')?.textContent
    })
    expect(seen).toBe(say('feedback_title'))
  })

  test('a hidden flag comes back: with two clicks, in the page that is open', async () => {
    const page = await open(JOIN)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_site'))
    await page.waitFor((root) => !root.querySelector(':root > div'))
    const popup = await openPopup(page)
    await popup.click('.bar .more')
    await popup.click('.ways button', say('footer_settings'))
    // No page behind them can be clicked.
    await optionsInFront()
    const options = await openOptions()
    expect(await options.text()).toContain('us02web.zoom.us')
    await options.click('.rows button', say('hidden_again'))
    await options.waitForText(say('hidden_none'))
    await page.flag.waitForText(say('passcode_in_link_title'))
  })

  test('what is stored is shown, copied, saved, erased and brought back', async () => {
    await browser().store({
      hidden: { version: 1, value: { always: false, sites: ['zoom.us'], pages: { aa: 20000 } } },
      ticks: { version: 1, value: { ab: { day: Math.floor(Date.now() / 864e5), ids: ['mute'] } } },
    })
    const stored = await browser().stored()
    const options = await openOptions()
    await options.waitForText(say('kept_meetings', [1]))
    await options.click('summary', say('kept_raw'))
    expect(await options.text()).toContain('"sites"')
    const file = await options.evaluate((root) => {
      const link = root.querySelector<HTMLAnchorElement>('a[download]')
      return [link?.download, decodeURIComponent(link?.href.split(',')[1] ?? '')]
    })
    expect([file[0], JSON.parse(file[1] ?? '')]).toEqual(['anteroom.json', stored])
    await options.click('button', say('kept_copy'))
    await options.waitForText(say('copied'))
    expect(JSON.parse(await pasted())).toEqual(stored)

    await options.click('button', say('forget'))
    await options.waitForText(say('forgotten'))
    expect(Object.keys(await browser().stored())).toEqual(['hidden'])
    await options.click('button', say('erase_undo'))
    await options.waitForText(say('put_back'))
    expect(await browser().stored()).toEqual(stored)
    await options.click('button', say('erase_all'))
    await options.waitForText(say('kept_nothing'))
    expect(await browser().stored()).toEqual({})
    await options.click('button', say('erase_undo'))
    await options.waitForText(say('kept_meetings', [1]))
    expect(await browser().stored()).toEqual(stored)
  })

  test('a report holds what Anteroom thinks of an address, and no secret of it', async () => {
    const before = browser().requests().length
    const options = await openOptions()
    await options.click('input[aria-describedby$="-note"]')
    await options.type(JOIN)
    await options.waitForText('passcode-in-link')
    await options.click('button', say('feedback_copy'))
    await options.waitForText(say('copied'))
    const report = await pasted()
    expect(report).toContain('"hostname": "us02web.zoom.us"')
    expect(report).not.toMatch(/81234567890|example\.1/)
    const asked = browser().requests().slice(before)
    expect(asked.filter(({ host }) => host !== 'www.example.org')).toEqual([])
  })

  test('fits 320 to 1200 pixels and 200 % text, and axe finds no fault, light and dark', async () => {
    await browser().store({
      hidden: { version: 1, value: { always: true, sites: ['zoom.us'], pages: { aa: 20000 } } },
    })
    const options = await openOptions()
    for (const [width, text] of [
      [320, '100%'],
      [380, '200%'],
      [1200, '100%'],
    ] as const) {
      await options.resize(width, 800)
      await options.evaluate((root, size) => {
        root.documentElement.style.fontSize = size
      }, text)
      expect(
        await options.evaluate((root) => root.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(width)
    }
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme)
      expect(await options.axe()).toEqual([])
    }
  })
})
