/** The first page: opened once, by an installation, and what is chosen there holds. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { english as say } from '../unit/english.ts'
import { dist, type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const START = 'https://us02web.zoom.us/s/82345678901'

describe.each([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const)('in %s', (name, build) => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-welcome-'))
  beforeAll(() => cpSync(join(dist, build), folder, { recursive: true }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const launched = { browser: name, extension: folder, keepsFirstPage: true }
  const { browser, open, openPopup } = stage(launched)

  const tabs = () =>
    browser().inExtension(async (api) => {
      const all = await api.tabs.query({})
      return all.filter(({ url }) => url?.endsWith('welcome.html')).length
    })
  const newVersion = (version: string) => {
    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object
    writeFileSync(path, JSON.stringify({ ...manifest, version }))
  }

  test('opens by itself, once; a part chosen there is that of the popup', async () => {
    const page = await browser().firstPage()
    await page.waitForText(say('welcome_lead'))
    expect(await tabs()).toBe(1)
    expect(await browser().stored()).toEqual({})
    await page.click('.radios label', say('who_guest'))
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
    await page.close()
  })

  test('does not open after an update: the settings have the news instead, until seen', async () => {
    newVersion('1.0.1')
    await browser().update()
    await until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored['news'])?.includes('1.0.1') ?? false,
    )
    expect(await tabs()).toBe(0)
    const page = await open(START)
    const popup = await openPopup(page)
    expect(await popup.text()).toContain(say('news_dot'))
    await popup.close()
    const options = await open(`${browser().origin}/src/options/options.html`)
    await options.waitForText(say('news_title'))
    await until(
      () => browser().stored(),
      (stored) => !('news' in stored),
    )
  })

  test('does not open, and says nothing, where the same version is loaded again', async () => {
    await browser().update()
    await open(START)
    expect([await tabs(), await browser().stored()]).toEqual([
      0,
      expect.not.objectContaining({ news: expect.anything() }),
    ])
  })
})

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open } = stage({ browser: name })
  afterEach(() => browser().forget())
  const openWelcome = async (): Promise<Page> => {
    const page = await open(`${browser().origin}/src/welcome/welcome.html`)
    await page.waitFor((root) => root.querySelector('.welcome input:enabled'))
    return page
  }

  test('the practice leads to four of four, and keeps nothing', async () => {
    const before = browser().requests().length
    const page = await openWelcome()
    const bars = (root: Document) =>
      [...root.querySelectorAll('.gauge i')].map(({ className }) => className)
    expect(await page.evaluate(bars)).toEqual(['on', '', '', ''])
    for (const [title, label] of [
      ['waiting_room_off_title', 'waiting_room_name'],
      ['share_off_title', 'share_name'],
      ['mute_off_title', 'mute_name'],
    ] as const) {
      await page.waitFor(
        (root, text) => root.querySelector('.flag-like')?.textContent?.includes(text),
        say(title),
      )
      await page.click('.flag-like button', say('practice_show'))
      expect(await page.focused()).toContain(say(label))
      await page.click('.practice label', say(label))
    }
    await page.waitForText(say('practice_done'))
    expect(await page.text()).toContain(say('verdict_count', [4, '4']))
    expect(await browser().stored()).toEqual({})
    expect(browser().requests().slice(before)).toEqual([])
  })

  test('fits 320 to 1200 pixels and 200 % text, and axe finds no fault, light and dark', async () => {
    const page = await openWelcome()
    for (const [width, text] of [
      [320, '100%'],
      [380, '200%'],
      [1200, '100%'],
    ] as const) {
      await page.resize(width, 800)
      await page.evaluate((root, size) => void (root.documentElement.style.fontSize = size), text)
      const fits = await page.evaluate((root) => root.documentElement.scrollWidth)
      expect(fits).toBeLessThanOrEqual(width)
    }
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme)
      expect(await page.axe()).toEqual([])
    }
  })
})
