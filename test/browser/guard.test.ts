/** The guard: asked for by a click, the flag on look-alikes by themselves, given back by a click. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const HOST = 'us05webzoom.us'
const LOOKALIKE = `https://${HOST}/j/81234567890?pwd=example.1`
const INNOCENT = 'https://www.example.org/'
const wrapped = (address: string) =>
  `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D`

// The tests of one browser follow one reader: each begins where the one before it ended.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { alarms, browser, open, openOptions, badgeSays, redraw } = stage({
    browser: name,
    drivesWindow: true,
  })

  const isGranted = () =>
    browser().inExtension(({ permissions }) => permissions.contains({ origins: ['*://*/*'] }))
  const scripts = () =>
    browser().inExtension(async ({ scripting }) =>
      (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
    )

  /** Opens the settings, and says whether the guard is on there. */
  const openGuard = async () => {
    const page = await openOptions()
    const isOn = await page.evaluate(
      (root, label) =>
        [...root.querySelectorAll<HTMLInputElement>('.switch input')].find(
          (box) => box.closest('label')?.textContent === label,
        )?.checked,
      say('guard_switch'),
    )
    return { page, isOn }
  }
  /** Clicks the switch in the settings; the browser asks the reader, where there is an answer. */
  const turn = async (answer?: boolean) => {
    const page = await openOptions()
    await page.click('.switch', say('guard_switch'))
    if (answer !== undefined) await page.answerQuestion(answer)
  }

  test('nothing is asked for at install, and the settings say that it is off', async () => {
    const { page, isOn } = await openGuard()
    expect([isOn, await isGranted(), await scripts()]).toEqual([false, false, []])
    expect(await page.axe()).toEqual([])
  })

  test('a reader who says no to the browser keeps it off', async () => {
    await turn(false)
    const { isOn } = await openGuard()
    expect([isOn, await isGranted(), await scripts()]).toEqual([false, false, []])
  })

  test('switched on, it shows the flag on a look-alike, one that is open already too', async () => {
    const before = await open(LOOKALIKE)
    await turn(true)
    await until(isGranted, Boolean)
    expect(await until(scripts, (all) => all.length > 0)).toEqual(['guard'])
    for (const lookalike of [before, await open(LOOKALIKE)]) {
      await lookalike.flag.waitForText(say('page_lookalike'))
      expect(await lookalike.flag.text()).toContain(say('flag_host', [HOST]))
      expect(await lookalike.flags()).toBe(1)
      expect(await lookalike.flag.axe()).toEqual([])
      expect(await lookalike.badge()).toEqual({ text: '1', color: [156, 31, 46, 255] })
    }
  })

  test('the settings say that it is on', async () => {
    expect((await openGuard()).isOn).toBe(true)
  })

  test('an innocent page hears nothing of it, one with a name like Zoom’s shows nothing', async () => {
    const plain = await open(INNOCENT)
    expect([await redraw(plain), await plain.flags()]).toEqual(['silent', 0])
    const zoomed = await open('https://legalzoom.com/j/81234567890')
    // The background puts the session there, a moment after the page is loaded.
    await until(
      () => redraw(zoomed),
      (answer) => answer !== 'silent',
    )
    expect([await zoomed.flags(), (await zoomed.badge()).text]).toEqual([0, ''])
  })

  test('a link that passes through a wrapper to a look-alike counts', async () => {
    const page = await open(wrapped(LOOKALIKE))
    await page.flag.waitForText(say('flag_link_host', [HOST]))
    expect((await page.badge()).text).toBe('1')
    const harmless = await open(wrapped('https://us02web.zoom.us/j/81234567890?pwd=example.1'))
    await harmless.badge()
    expect(await harmless.flags()).toBe(0)
  })

  test('an address that changes without a new page is looked at as well', async () => {
    const page = await open('https://www.google.com/')
    expect([await page.flags(), (await page.badge()).text]).toEqual([0, ''])
    await page.evaluate((_, to) => history.pushState(null, '', to), wrapped(LOOKALIKE))
    await page.flag.waitForText(say('flag_link_host', [HOST]))
    await page.evaluate(() => history.pushState(null, '', '/'))
    await page.waitFor((root) => !root.querySelector(':root > div'))
    await badgeSays(page, '')
  })

  test('hidden on a page it stays away, also on a link to it, until the popup shows it again', async () => {
    const page = await open(LOOKALIKE)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_page'))
    await until(
      () => browser().stored(),
      (stored) => 'hidden' in stored,
    )
    expect(JSON.stringify(await browser().stored())).not.toMatch(/zoom|81234567890/)
    const link = await open(wrapped(LOOKALIKE))
    await redraw(link)
    expect(await link.flags()).toBe(0)
    await page.reload()
    const popup = await page.openPopup()
    await popup.click('nav button', say('nav_more'))
    await popup.waitForText(say('flag_hidden_page'))
    await popup.click('button', say('flag_again'))
    await page.flag.waitForText(say('page_lookalike'))
    await popup.close()
  })

  test('who leaves by the flag comes to an empty page, whatever the look-alike does', async () => {
    const page = await open(`https://${HOST}/j/81234567890?attack=hold-back.html`)
    // Browsers heed a page that holds its visitor back only after a click in it.
    await page.click('h1')
    await page.flag.click('button', say('lookalike_leave'))
    const left = await until(
      () => page.evaluate(() => location.href).catch(() => ''),
      (href) => href === 'about:blank',
    )
    expect(left).toBe('about:blank')
  })

  test('who leaves by our own page comes there, too', async () => {
    const page = await open(`https://${HOST}/j/81234567890?attack=hold-back.html`)
    await page.click('h1')
    await page.badge()
    const tab = await browser().inExtension(
      async ({ tabs }) => (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    )
    const address = `${browser().origin}/src/alarm/alarm.html?tab=${tab}&host=${HOST}`
    // Not by `open`, which would close it once more.
    await (await browser().open(address)).click('button', say('alarm_leave'))
    const left = await until(
      () => page.evaluate(() => location.href).catch(() => ''),
      (href) => href === 'about:blank',
    )
    expect(left).toBe('about:blank')
  })

  test('a look-alike that swallows the click on “leave” brings our own page', async () => {
    const page = await open(`https://${HOST}/j/81234567890?attack=swallow.html`)
    await page.flag.click('button', say('lookalike_leave'))
    expect(await until(alarms, (count) => count > 0)).toBe(1)
  })

  test('it goes on after the browser has stopped the background, and after an update', async () => {
    await browser().killBackground()
    const first = await open(LOOKALIKE)
    expect(await first.flag.text()).toContain(say('flag_host', [HOST]))
    await browser().update()
    await until(scripts, (all) => all.length > 0)
    const second = await open(LOOKALIKE)
    expect(await second.flag.text()).toContain(say('flag_host', [HOST]))
  })

  test('nothing is stored of the pages, and nothing is asked of the world', async () => {
    const seen = browser().requests().length
    await (await open(LOOKALIKE)).flag.waitForText(say('flag_host', [HOST]))
    expect(JSON.stringify(await browser().stored())).not.toMatch(/zoom|google|81234567890/)
    const asked = browser().requests().slice(seen)
    expect(asked.filter(({ host, origin }) => host !== HOST || origin !== null)).toEqual([])
  })

  test('switched off, it gives the permission back and takes its flag away', async () => {
    const page = await open(LOOKALIKE)
    await page.flag.waitForText(say('flag_host', [HOST]))
    await turn()
    await until(isGranted, (granted) => !granted)
    await until(scripts, (all) => all.length === 0)
    await page.waitFor((root) => !root.querySelector(':root > div'))
    await badgeSays(page, '')
    await page.reload()
    expect([await redraw(page), await page.flags()]).toEqual(['silent', 0])
    expect((await openGuard()).isOn).toBe(false)
  })
})
