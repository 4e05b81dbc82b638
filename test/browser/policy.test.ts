/** Browsers that an administrator manages, by a real policy file: the example of the document. */
import { describe, expect, test } from '@jest/globals'
import { readJson } from '../project/repository.ts'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { FORCED, known, POLICY, SECOND } from './policies.ts'
import { stage } from './stage.ts'
import type { Popup, View } from './view.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const SETTINGS = 'https://school.zoom.us/profile/setting?skeleton=settings'
const CLIENT = 'https://app.zoom.us/wc/81234567890/start'
const DOOR = 'https://zoom.example.edu/j/81234567890?pwd=example.1'
const DOOR_FORM = 'https://zoom.example.edu/meeting/schedule?skeleton=schedule'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'

const links = (view: View): Promise<string[]> =>
  view.evaluate((root) => [...root.querySelectorAll('a')].map(({ href }) => href))
// The tests of one browser follow one reader: each begins where the one before it ended.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const managed = { browser: name, policy: POLICY, drivesWindow: true }
  const { browser, open, openPopup, flagSays } = stage(managed)
  const openOptions = () => open(`${browser().origin}/src/options/options.html`)
  /** Opens the popup once the policy is known. */
  const openManaged = async (address: string): Promise<Popup> => {
    const page = await open(address)
    await known(browser())
    return openPopup(page)
  }

  test('no first page stays open', async () => {
    await open(JOIN)
    await known(browser())
    const pages = () =>
      browser().inExtension(({ tabs, runtime }) => tabs.query({ url: runtime.getURL('src/*') }))
    expect(await until(pages, ({ length }) => length === 0)).toEqual([])
  })

  test('the popup says by whom it is set, the tips as plain text, and whom to ask', async () => {
    const popup = await openManaged(JOIN)
    const text = await popup.text()
    expect(text).toContain(say('by_school'))
    expect(text).toContain('<b>Ask</b> first.')
    expect(text).toContain('IT Service Desk')
    expect(text).not.toContain('class list')
    expect(await links(popup)).toEqual([
      'https://help.example.edu/zoom',
      'mailto:help@example.edu',
      'https://help.example.edu/zoom',
      'tel:+15550100',
    ])
    expect(await popup.axe()).toEqual([])
    await popup.click('.bar .more')
    await popup.waitForText(say('print_checklist'))
    expect(await popup.text()).not.toContain(say('footer_letter'))
    await popup.close()
  })

  test('a tip for the meeting stands there, in the reader’s language alone', async () => {
    const popup = await openManaged(CLIENT)
    await popup.waitForText('Admit only names')
    expect(await popup.text()).not.toMatch(/Dejen|<b>Ask/)
    await popup.close()
  })

  test('what is required and off comes first, in red; what is not used does not count', async () => {
    const page = await open(FORM)
    await flagSays(page, say('required_off'))
    const popup = await openManaged(FORM)
    const first = await popup.evaluate((root) => root.querySelector('.item')?.className)
    expect(first).toContain('danger')
    await popup.waitForText(say('demand_unused'))
    expect(await popup.evaluate((root) => root.querySelectorAll('.meter i').length)).toBe(3)
    await popup.close()
  })

  test('locked off by Zoom’s administrator, what is required asks for that person, not for a click', async () => {
    const page = await open(SETTINGS)
    await known(browser())
    await page.evaluate((root) => {
      const row = [...root.querySelectorAll('.zoom-feature-settings__layout-row')].find((each) =>
        each.querySelector('h4')?.textContent.includes('Waiting Room'),
      )
      row?.querySelector('.zoom-feature-settings__layout-lock')?.append(root.createElement('span'))
    })
    await flagSays(page, say('required_locked'))
    expect(await page.flag.text()).not.toContain(say('action_show'))
    const popup = await openPopup(page)
    await popup.click('#waiting-room h2 button')
    await popup.waitForText(say('limits_label'))
    const row = await popup.evaluate((root) => root.querySelector('.item.danger')?.textContent)
    expect(row).toContain(say('required_locked'))
    for (const wrong of ['action_show', 'open_settings', 'stage_before', 'seen_locked'] as const)
      expect(row).not.toContain(say(wrong))
    await popup.close()
  })

  test('the card can be hidden on its page alone', async () => {
    const page = await open(JOIN)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.waitForText(say('flag_hide_page'))
    expect(await page.flag.text()).not.toContain(say('flag_hide_site'))
  })

  test('the settings show what is set, and tell an administrator what is wrong', async () => {
    const options = await openOptions()
    await options.waitForText(say('own_hosts', ['zoom.example.edu']))
    await options.waitForText(say('tip_during'))
    const address = '"https://help.example.edu/zoom"'
    await options.waitForText(say('policy_wrong', ['guides[2].address', address]))
    expect(await options.text()).not.toContain(say('news_title'))
    const isFlagLocked = await options.evaluate(
      (root, label) =>
        [...root.querySelectorAll<HTMLInputElement>('.switch input')].find(
          (box) => box.closest('label')?.textContent === label,
        )?.disabled,
      say('flag_always'),
    )
    expect(isFlagLocked).toBe(true)
    expect(await options.axe()).toEqual([])
  })

  test('a door of the school’s own is Zoom’s, and gets its card with one click and one yes', async () => {
    const page = await open(DOOR)
    const popup = await openManaged(DOOR)
    await popup.waitForText(say('verdict_door'))
    await popup.click('.organization button', say('guard_turn_on'))
    await page.answerQuestion(true)
    await page.flag.waitForText(say('passcode_in_link_title'))
    await flagSays(await open(DOOR_FORM), say('required_off'))
    const options = await openOptions()
    const isHelping = await options.waitFor(
      (root, label) =>
        [...root.querySelectorAll<HTMLInputElement>('.switch input')].find(
          (box) => box.closest('label')?.textContent === label,
        )?.checked,
      say('posting_switch'),
    )
    expect(isHelping).toBe(true)
  })

  test('a fake page is reported by a mail that the reader sends', async () => {
    const popup = await openManaged(LOOKALIKE)
    await popup.waitForText(say('report_fake'))
    expect(await popup.text()).toContain('IT Service Desk')
    const [mail = ''] = await links(popup)
    const { pathname, searchParams } = new URL(mail)
    expect(pathname).toBe('abuse@example.edu')
    expect(searchParams.get('body')).toContain('"hostname": "us05webzoom.us"')
    await popup.close()
  })
})

test('every key of the schema is in one of these policies', () => {
  const tried = Object.keys({ ...POLICY, ...SECOND, ...FORCED })
  const { properties } = readJson<{ properties: object }>('assets/managed-schema.json')
  expect(Object.keys(properties).filter((key) => !tried.includes(key))).toEqual([])
})
