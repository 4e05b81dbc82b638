/** The page of our own about a look-alike that keeps its flag from being seen. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const HOST = 'us05webzoom.us'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, alarms } = stage({ browser: name })

  /** The page, about a tab that is open on the look-alike. */
  const openAlarm = async () => {
    const lookalike = await open(`https://${HOST}/`)
    const tab = await browser().inExtension(async ({ tabs }) => {
      const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
      return active?.id ?? 0
    })
    const address = `${browser().origin}/src/alarm/alarm.html?tab=${tab}&host=${HOST}`
    // Not by `open`, which would close it once more.
    return { lookalike, tab, alarm: await browser().open(address) }
  }
  const activeTab = () =>
    browser().inExtension(async ({ tabs }) => {
      const [active] = await tabs.query({ active: true, lastFocusedWindow: true })
      return active?.id
    })

  test('names the host and says what to do', async () => {
    const { alarm } = await openAlarm()
    for (const text of [say('page_lookalike'), HOST, say('alarm_text')])
      await alarm.waitForText(text)
    expect(await alarm.axe()).toEqual([])
    await alarm.close()
  })

  test('leaves the look-alike for an empty page, and goes', async () => {
    const { alarm, lookalike, tab } = await openAlarm()
    await alarm.click('button', say('alarm_leave'))
    await until(alarms, (count) => count === 0)
    expect(await activeTab()).toBe(tab)
    expect(
      await until(
        () => lookalike.evaluate(() => location.href),
        (href) => href === 'about:blank',
      ),
    ).toBe('about:blank')
  })

  test('goes back for whoever knows', async () => {
    const { alarm, lookalike, tab } = await openAlarm()
    await alarm.click('button', say('alarm_back'))
    await until(alarms, (count) => count === 0)
    expect(await activeTab()).toBe(tab)
    expect(await lookalike.evaluate(() => location.hostname)).toBe(HOST)
  })
})
