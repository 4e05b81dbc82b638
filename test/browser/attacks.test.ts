/** Pages that work against the warning: on a look-alike it must reach the person all the same. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ATTACKS } from '../attacks/attacks.ts'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const HOST = 'us05webzoom.us'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, allowGuard } = stage({ browser: name, drivesWindow: true })
  beforeAll(() => allowGuard())

  const alarms = () =>
    browser().inExtension(async ({ tabs, runtime }) => {
      const all = await tabs.query({})
      return all.filter(({ url }) => url?.startsWith(runtime.getURL('src/alarm/'))).length
    })

  afterEach(() =>
    browser().inExtension(async ({ tabs, runtime }) => {
      for (const { id, url } of await tabs.query({}))
        if (id && url?.startsWith(runtime.getURL('src/alarm/'))) await tabs.remove(id)
    }),
  )

  test.each(ATTACKS)('%s: %s', async (attack, _, outcome) => {
    const page = await open('about:blank')
    const address = `https://${HOST}/j/81234567890?attack=${attack}`
    // Not `goto`: one of them never ends loading.
    await page.evaluate((_root, to) => void (location.href = to), address)
    await until(
      () => page.badge(),
      ({ text }) => text === (outcome === 'flag' ? '1' : '!'),
    )
    if (outcome === 'flag') {
      await page.flag.waitFor((root) => root.querySelector('[data-steady]'))
      expect(await page.flag.text()).toContain(say('flag_host', [HOST]))
      expect(await alarms()).toBe(0)
    } else {
      await until(alarms, (count) => count > 0)
    }
  })
})
