/** Policies that install the extension, change and go: in both browsers, over their restarts. */
import { describe, expect, test } from '@jest/globals'
import { english as say, textsIn } from '../unit/english.ts'
import { until } from './driver.ts'
import { FORCED, known, LATE, says, SECOND } from './policies.ts'
import { stage } from './stage.ts'
import type { Popup } from './view.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const DOOR = 'https://zoom.example.edu/j/81234567890?pwd=example.1'

const part = (popup: Popup) =>
  popup.evaluate((root) => root.querySelector<HTMLSelectElement>('.role')?.value)

/** What follows from the second policy: the texts in Spanish, Zoom's own labels in English, a host. */
async function expectSecond(popup: Popup): Promise<void> {
  const inSpanish = textsIn('es')
  await says(popup, inSpanish('nav_checklist'))
  expect(await part(popup)).toBe('host')
  await popup.click('#waiting-room button')
  await popup.waitForText(inSpanish('by_company'))
  await popup.waitForText(say('zoom_waiting_room'))
}

describe.each(['chromium', 'firefox'] as const)('in %s, by policy alone', (name) => {
  const managed = { browser: name, policy: FORCED, isForced: true, drivesWindow: true }
  const { browser, open, openPopup, restart, flagSays } = stage(managed)
  const granted = () =>
    browser().inExtension(async ({ permissions, scripting }) => ({
      isDoor: await permissions.contains({ origins: ['*://zoom.example.edu/*'] }),
      scripts: (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
    }))
  const openOn = async (address: string): Promise<Popup> => openPopup(await open(address))

  test('it is installed, opens no page, and has the policy’s values', async () => {
    await open(JOIN)
    const found = await browser().inExtension(async ({ management, tabs, runtime }) => ({
      installType: (await management.getSelf()).installType,
      pages: (await tabs.query({ url: runtime.getURL('src/*') })).length,
    }))
    expect(found).toEqual({ installType: 'admin', pages: 0 })
    await known(browser())
    const values = await browser().inExtension(({ storage }) => storage.managed.get(null))
    expect(values).toEqual(FORCED)
  })

  test('the card cannot be hidden, only closed, and no update is told', async () => {
    await browser().store({ news: { version: 1, value: '1.0.0' } })
    const page = await open(JOIN)
    await flagSays(page, say('passcode_in_link_title'))
    expect(await page.flag.text()).not.toContain(say('flag_hide'))
    const popup = await openPopup(page)
    expect(await popup.text()).not.toContain(say('news_dot'))
    await popup.close()
    await page.flag.click(`[aria-label="${say('flag_close')}"]`)
  })

  test('a door is given back where the policy has gone while the browser was closed', async () => {
    // A popup that a test opens by itself does not see such a page: the site is allowed elsewhere.
    const settings = await open(`${browser().origin}/src/options/options.html`)
    await settings.waitFor((root) => root.querySelector('.site input'))
    await settings.click('.site input')
    await settings.type('zoom.example.edu')
    await settings.click('.site button', say('posting_add'))
    await settings.answerQuestion(true)
    await flagSays(await open(DOOR), say('passcode_in_link_title'))
    expect(await granted()).toEqual({ isDoor: true, scripts: ['doors'] })
    browser().setPolicy({})
    await restart()
    await open(JOIN)
    const isBack = ({ isDoor, scripts }: Awaited<ReturnType<typeof granted>>) =>
      !isDoor && scripts.length === 0
    expect(await until(granted, isBack, LATE)).toEqual({ isDoor: false, scripts: [] })
    const without = await openOn(JOIN)
    expect(await part(without)).toBe('participant')
    await without.waitForText(say('news_dot'))
    await without.close()
  })

  test('another policy holds after the next start', async () => {
    browser().setPolicy(SECOND)
    await restart()
    const page = await open(JOIN)
    await known(browser())
    const popup = await openPopup(page)
    await expectSecond(popup)
    expect(await part(popup)).toBe('host')
  })
})

describe('in chromium, a policy that changes while it runs', () => {
  const policy = { preset: 'court', contact: { name: 'Registry' } }
  const { browser, open, openPopup } = stage({ browser: 'chromium', policy })

  test('the open popup follows, and goes back when the policy is gone', async () => {
    const page = await open(JOIN)
    await known(browser())
    const popup = await openPopup(page)
    await says(popup, 'Registry')
    browser().setPolicy(SECOND)
    await expectSecond(popup)
    browser().setPolicy({})
    await says(popup, say('nav_checklist'))
    expect(await part(popup)).toBe('participant')
  })
})
