import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type Browser, launch, until } from './driver.ts'

jest.setTimeout(60_000)

const link = 'https://us02web.zoom.us/j/81234567890?pwd=example'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch({ browser: name })
  })
  afterAll(() => browser.close())

  test('a join page is flagged, in a shadow root that the page cannot open', async () => {
    const page = await browser.open(link)
    expect(await page.flag.text()).toContain('passcode')
    expect(await page.evaluate((root) => root.querySelector(':root > div')?.shadowRoot)).toBeNull()
    await page.close()
  })

  test('the badge counts what was found', async () => {
    const page = await browser.open(link)
    await page.flag.text()
    const badge = await until(
      () => page.badge(),
      ({ text }) => text !== '',
    )
    expect(badge.text).toBe('1')
    await page.close()
  })

  test('the popup, opened from the toolbar, says what the page is and obeys the keyboard', async () => {
    const page = await browser.open(link)
    const popup = await page.openPopup()
    await popup.waitForText('812 3456 7890')
    await popup.press('Tab')
    expect(await popup.focused()).not.toBe('')
    await popup.close()
    await page.close()
  })
})
