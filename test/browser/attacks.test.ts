/** Pages that work against the warning: on a look-alike it must reach the person all the same. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ATTACKS } from '../attacks/attacks.ts'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const HOST = 'us05webzoom.us'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, allowGuard, alarms } = stage({ browser: name, drivesWindow: true })
  beforeAll(() => allowGuard())

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

  test.each(ATTACKS.flag)('%s: %s The flag is seen, and can be clicked.', async (attack) => {
    const page = await attackBy(attack, '1')
    await page.flag.waitFor((root) => root.querySelector('[data-steady]'))
    expect(await page.flag.text()).toContain(say('flag_host', [HOST]))
    expect(await alarms()).toBe(0)
  })

  test.each(ATTACKS.alarm)('%s: %s Our own page opens.', async (attack) => {
    await attackBy(attack, '!')
    expect(await until(alarms, (count) => count > 0)).toBe(1)
  })
})
