import { afterEach, describe, expect, test } from '@jest/globals'
import type { MessageKey } from '../../src/advice/text.ts'
import { english as say, textsIn } from '../unit/english.ts'
import { readJson } from '../project/repository.ts'
import type { Page } from './driver.ts'
import { stage } from './stage.ts'
import type { Popup } from './view.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/81234567890'
const OTHER = 'https://www.example.org/'

/** Waits for a text in the panel, and gives all of it. */
const says = async (panel: Popup, key: MessageKey): Promise<string> => {
  await panel.waitForText(say(key))
  return panel.text()
}

describe.each(['chromium', 'firefox'] as const)('in %s, the side panel', (name) => {
  const { open, openPopup } = stage({ browser: name, drivesWindow: true })
  let panel: Popup | null = null
  afterEach(async () => {
    await panel?.close()
    panel = null
  })
  const byPopup = async (page: Page): Promise<Popup> => {
    const popup = await openPopup(page)
    await popup.click('.bar .more')
    panel = await page.panelAfter(() => popup.click('button:enabled', say('keep_open')))
    await popup.closed()
    return panel
  }

  test('opens from the popup, which closes', async () => {
    const shown = await byPopup(await open(JOIN))
    expect(await says(shown, 'verdict_zoom_note')).not.toContain(say('keep_open'))
  })

  test('opens from the context menu of the page', async () => {
    const page = await open(START)
    panel = await page.panelAfter(() => page.choosePanel())
    expect(await says(panel, 'look_settings')).toContain('812 3456 7890')
  })

  test('opens by its shortcut', async () => {
    const { commands } = readJson<{
      commands: { 'open-panel': { suggested_key: { default: string } } }
    }>('manifest.json')
    const page = await open(START)
    const keys = commands['open-panel'].suggested_key.default
    panel = await page.panelAfter(() => page.pressShortcut(keys))
    expect(await says(panel, 'look_settings')).toContain('812 3456 7890')
  })

  test('follows the page, to other sites and back, and the reader from tab to tab', async () => {
    const page = await open(JOIN)
    const shown = await byPopup(page)
    await says(shown, 'verdict_zoom_note')
    await page.goto(OTHER)
    // Of a page that is not Zoom’s it knows nothing, and says nothing.
    expect(await says(shown, 'page_unseen_text')).not.toContain('us02web.zoom.us')
    await page.goto(START)
    await says(shown, 'look_settings')
    await open(JOIN)
    await says(shown, 'verdict_zoom_note')
    await page.badge() // brings it to the front
    await says(shown, 'look_settings')
  })

  test('names Zoom’s buttons as the page does to which it has come', async () => {
    const meetingIn = (lang: string) =>
      `https://app.zoom.us/wc/81234567890/start?skeleton=emergency&lang=${lang}`
    const page = await open(meetingIn('de-DE'))
    const shown = await byPopup(page)
    await shown.waitForText(textsIn('de')('zoom_host_tools'))
    await page.goto(meetingIn('fr-FR'))
    await shown.waitForText(textsIn('fr')('zoom_host_tools'))
    expect(await shown.text()).toContain(say('verdict_meeting'))
  })

  test('leads a teacher on the form from one protection to four, and stays', async () => {
    const page = await open('https://us02web.zoom.us/meeting/schedule?skeleton=schedule')
    // The teacher has opened the form's further options.
    await page.evaluate((root) => root.querySelector('.option-btn + div')?.removeAttribute('style'))
    const shown = await page.panelAfter(() => page.pressShortcut('Alt+Shift+K'))
    panel = shown
    const counts = (on: number) => shown.waitForText(say('verdict_count', [on, '4']))
    await counts(1)
    for (const [count, box] of [
      [2, '#security .waiting-room input'],
      [3, '.jbh-wrapper + div input'],
    ] as const) {
      await shown.click('.act button', say('action_show'))
      await page.waitFor((root) => root.querySelector(':root > span'))
      await page.click(box)
      await counts(count)
    }
    // The form has no such switch: the row leads to the settings, and takes the teacher's word.
    await shown.click('#share h2 button')
    const settings = await shown.waitFor(
      (root) => root.querySelector<HTMLAnchorElement>('#share .detail .action')?.href,
    )
    expect(settings).toBe('https://us02web.zoom.us/profile/setting?tab=meeting')
    await shown.click('#share .switch')
    await counts(4)
    expect(await shown.evaluate((root) => root.querySelectorAll('.meter .on').length)).toBe(4)
  })

  test('hears what changes on the page', async () => {
    const page = await open(JOIN)
    const shown = await byPopup(page)
    await says(shown, 'verdict_zoom_note')
    await page.evaluate(() => history.pushState(null, '', '/s/81234567890'))
    expect(await says(shown, 'look_settings')).not.toContain(say('verdict_zoom_note'))
  })
})
