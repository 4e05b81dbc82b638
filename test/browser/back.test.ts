/** What is known of a page that was left, and that the browser's Back brings back as it was. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { states, UNKNOWN } from './protection-states.ts'
import { stage } from './stage.ts'

const MEETING = 'https://app.zoom.us/wc/81234567890/start?skeleton=host-tools&kept'
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule&kept'
const ON = say('state_shown_on')
const OFF = say('state_shown_off')

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { open, badgeSays } = stage({ browser: name })
  const popupSays = async (page: Page, wanted: Record<string, string>) => {
    const popup = await page.openPopup()
    const seen = await until(
      () => states(popup),
      (now) => Object.entries(wanted).every(([id, state]) => now[id] === state),
    )
    await popup.close()
    return seen
  }
  /** Leaves a page and comes back to the same document. */
  const leaveAndComeBack = async (page: Page) => {
    await page.evaluate((root) => root.documentElement.setAttribute('data-left', ''))
    await page.goto('https://www.example.org/?kept')
    await badgeSays(page, '')
    await page.evaluate(() => history.back())
    await page.waitFor((root) => root.querySelector('html[data-left]'))
  }

  test('a meeting that was left is not known any more, until it is joined again', async () => {
    const page = await open(MEETING)
    const joined = await popupSays(page, { 'waiting-room': ON, share: OFF })
    await leaveAndComeBack(page)
    await popupSays(page, { 'waiting-room': UNKNOWN, share: UNKNOWN })
    // It says still what it said, and whatever is clicked there.
    await page.evaluate((root) => {
      root.querySelector<HTMLElement>('#securityOptionMenu a')?.click()
    })
    await popupSays(page, { 'waiting-room': UNKNOWN, share: UNKNOWN })
    await page.evaluate((root) => {
      const footer = root.querySelector('#wc-footer')
      footer?.replaceWith(footer.cloneNode(true))
    })
    expect(await popupSays(page, { 'waiting-room': ON, share: OFF })).toEqual(joined)
  })

  test('a form shows what it shows, and the number on the icon is there again', async () => {
    const page = await open(FORM)
    const before = await popupSays(page, { 'waiting-room': OFF, passcode: ON })
    const { text } = await page.badge()
    expect(Number(text)).toBeGreaterThan(0)
    await leaveAndComeBack(page)
    await badgeSays(page, text)
    expect(await popupSays(page, { 'waiting-room': OFF, passcode: ON })).toEqual(before)
  })
})
