import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LAST_RELEASE, lastRelease } from '../releases/release.ts'
import { english as say, textsIn } from '../unit/english.ts'
import { dist, type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const START = 'https://us02web.zoom.us/s/82345678901'
const HIDDEN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const SHOWN = 'https://us02web.zoom.us/j/83456789012?pwd=example.2'

const inFrench = textsIn('fr')

describe.each([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const)(`in %s, an update from ${LAST_RELEASE}`, (name, build) => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-release-'))
  beforeAll(() => {
    for (const [path, bytes] of Object.entries(lastRelease(build))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { browser, open, flagSays } = stage({ browser: name, extension: folder })

  /** Opens the popup over a page, and waits until its last line is there. */
  const openPopup = async (page: Page) => {
    const popup = await page.openPopup()
    await popup.waitFor((root) => root.querySelector('.bar, footer'))
    return popup
  }
  /** Waits until something is written into the storage. */
  const isStored = (text: string) =>
    until(
      () => browser().stored(),
      (stored) => JSON.stringify(stored).includes(text),
    )

  test('keeps language, role, ticks and hidden places, and shows one flag', async () => {
    const hidden = await open(HIDDEN)
    const asHost = await openPopup(hidden)
    await asHost.click('.role span', say('role_host'))
    await asHost.waitFor((root) => root.querySelector('.row input'))
    await isStored('"join":"host"')
    // 1.0.0 names the flag's element otherwise: it is hidden by its switch.
    await asHost.click('footer button', say('footer_settings'))
    await asHost.waitFor((root) => root.querySelector('.switch'))
    await asHost.click('.switch', 'Show it on this page')
    await isStored('"pages":{"')
    await asHost.close()
    const ticking = await openPopup(await open(START))
    await ticking.click('.row input')
    await ticking.waitFor((root) => root.querySelector('.row input:checked'))
    await isStored('"ticks"')
    await ticking.evaluate((root) => {
      const select = root.querySelector('select')
      if (!select) throw new Error('There is no choice of language')
      select.value = 'fr'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await ticking.waitFor((root) => root.documentElement.lang === 'fr')
    await isStored('"language":"fr"')
    await ticking.close()
    const shown = await open(SHOWN)

    const before = await browser().stored()
    rmSync(folder, { recursive: true })
    cpSync(join(dist, build), folder, { recursive: true })
    await browser().update()
    await shown.reload()
    await flagSays(shown, inFrench('passcode_in_link_title'))
    expect(await shown.flags()).toBe(1)

    await hidden.reload()
    const popup = await openPopup(hidden)
    const part = await popup.evaluate(
      (root) => root.querySelector<HTMLSelectElement>('.role')?.value,
    )
    expect(part).toBe('host')
    await popup.click('.bar .more')
    await popup.waitForText(inFrench('flag_hidden_page'))
    expect(await hidden.flags()).toBe(0)
    await popup.close()

    const ticked = await openPopup(await open(START))
    expect(await ticked.text()).toContain(inFrench('verdict_count', [1, '4']))
    await ticked.close()
    // Nothing was put aside as unreadable.
    expect(Object.keys(await browser().stored()).toSorted()).toEqual(Object.keys(before).toSorted())
  })
})
