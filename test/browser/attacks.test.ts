/** Pages that work against the warning: on a look-alike it must reach the person all the same. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { attacksIn } from '../attacks/attacks.ts'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const HOST = 'us05webzoom.us'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const attacks = attacksIn(name)
  const { browser, open, allowGuard, alarms } = stage({ browser: name, drivesWindow: true })
  /** The flag as it looks on a page that does nothing against it. */
  let usual: string

  /** What a person sees of the flag, without the round corners through which the page is seen. */
  const look = async (page: Page) => {
    await page.flag.waitFor((root) => root.querySelector('[data-steady]'))
    const { x, y, width, height } = await page.flag.box('.flag')
    const part = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 }
    return Buffer.from(await page.picture(part)).toString('base64')
  }

  beforeAll(async () => {
    await allowGuard()
    usual = await look(await open(`https://${HOST}/j/81234567890`))
  })

  afterEach(() =>
    browser().inExtension(async ({ tabs, runtime }) => {
      for (const { id, url } of await tabs.query({}))
        if (id && url?.startsWith(runtime.getURL('src/alarm/'))) await tabs.remove(id)
    }),
  )

  /** Opens an attack, and waits for the badge. Not by `goto`: one of them never ends loading. */
  const attackBy = async (attack: string, badge: string) => {
    const page = await open('about:blank')
    const address = `https://${HOST}/j/81234567890?attack=${attack}`
    await page.evaluate((_root, to) => void (location.href = to), address)
    await until(
      () => page.badge(),
      ({ text }) => text === badge,
    )
    return page
  }

  test.each(attacks.flag)('%s: %s The flag is seen, and can be clicked.', async (attack) => {
    const page = await attackBy(attack, '1')
    expect(await look(page)).toBe(usual)
    expect(await page.flag.text()).toContain(say('flag_host', [HOST]))
    expect(await alarms()).toBe(0)
  })

  test.each(attacks.alarm)('%s: %s Our own page opens.', async (attack) => {
    await attackBy(attack, '!')
    expect(await until(alarms, (count) => count > 0)).toBe(1)
  })
})
