/**
 * What Zoom's own pages show of the protections: skeletons at Zoom's real addresses, in several of
 * Zoom's languages. One body for both browsers.
 */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { MessageKey } from '../../src/advice/text.ts'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { states, UNKNOWN } from './protection-states.ts'
import { stage } from './stage.ts'
import type { Popup } from './view.ts'

const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const OLD_FORM = 'https://us02web.zoom.us/meeting/81234567890/edit?skeleton=schedule-old'
const SETTINGS = 'https://school.zoom.us/profile/setting?skeleton=settings'
const client = (skeleton: string, lang = 'en-US') =>
  `https://app.zoom.us/wc/81234567890/start?skeleton=${skeleton}&lang=${lang}`

const ON = say('state_shown_on')
const OFF = say('state_shown_off')

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, flagSays } = stage({ browser: name })
  afterEach(() => browser().forget())
  /** The popup, once it says of these protections what it should. */
  const popupSays = async (page: Page, wanted: Record<string, string>) => {
    const popup = await page.openPopup()
    await saysIn(popup, wanted)
    return popup
  }
  const saysIn = (popup: Popup, wanted: Record<string, string>) =>
    until(
      () => states(popup),
      (seen) => Object.entries(wanted).every(([id, state]) => seen[id] === state),
    )

  describe.each(['en-US', 'de-DE', 'ja-JP', 'fr-FR'])('on Zoom’s pages in %s', (lang) => {
    test('the form shows what is on and what is off, and the flag says so', async () => {
      const page = await open(`${FORM}&lang=${lang}`)
      await flagSays(page, say('waiting_room_off_title'))
      const popup = await popupSays(page, { 'waiting-room': OFF, passcode: ON, share: UNKNOWN })
      expect(await popup.text()).toContain(say('waiting_room_off_text'))
      await popup.close()
    })

    test('the menu “Host tools” in the meeting’s frame shows it, and says when it did once it is closed', async () => {
      const page = await open(`https://app.zoom.us/wc/81234567890/start`)
      await page.evaluate(
        (root, src) => {
          root.body.innerHTML = '<iframe id="webclient" class="pwa-webclient__iframe"></iframe>'
          const frame = root.querySelector('iframe')
          if (frame) frame.src = src
        },
        client('host-tools', lang),
      )
      await flagSays(page, say('share_off_title'))
      const popup = await popupSays(page, { 'waiting-room': ON, share: OFF, passcode: UNKNOWN })
      await popup.click('#waiting-room h2 button')
      await popup.waitForText(say('seen_locked'))
      await page.evaluate((root) => {
        const frame = root.querySelector('iframe')
        frame?.contentDocument?.querySelector('#securityOptionMenu')?.remove()
      })
      await popup.close()
      const again = await page.openPopup()
      const was = (state: MessageKey) => new RegExp(`^${say(state, ['.+'])}$`)
      await until(
        () => states(again),
        (seen) =>
          was('state_was_on').test(seen['waiting-room'] ?? '') &&
          was('state_was_off').test(seen['share'] ?? ''),
      )
      // Another meeting in the frame speaks for itself alone.
      await page.evaluate((root) => {
        const frame = root.querySelector('iframe')
        if (frame) frame.src = '/wc/leave'
      })
      const forgotten = { 'waiting-room': UNKNOWN, share: UNKNOWN }
      expect(await saysIn(again, forgotten)).toMatchObject(forgotten)
      await again.close()
    })
  })

  test('ticking the waiting room on the form is followed at once, by flag and open popup', async () => {
    const page = await open(FORM)
    await flagSays(page, say('waiting_room_off_title'))
    const popup = await popupSays(page, { 'waiting-room': OFF })
    const tick = (wanted: boolean) =>
      page.evaluate((root, isWanted) => {
        const box = root.querySelector<HTMLInputElement>('#security .waiting-room input')
        if (box && box.checked !== isWanted) box.click()
      }, wanted)
    await tick(true)
    expect(await saysIn(popup, { 'waiting-room': ON })).toMatchObject({ passcode: ON })
    await tick(false)
    await saysIn(popup, { 'waiting-room': OFF })
    await popup.close()
    await flagSays(page, say('waiting_room_off_title'))
    await tick(true)
    await until(
      () => page.flag.text(),
      (text) => !text.includes(say('waiting_room_off_title')),
    )
  })

  test('what a control showed is unknown once it was clicked, and nothing else is', async () => {
    const page = await open(client('host-tools'))
    const popup = await popupSays(page, { 'waiting-room': ON, share: OFF })
    const wanted = await page.evaluate((root) => {
      const item = root.querySelectorAll<HTMLElement>('#securityOptionMenu a')[1]
      item?.click()
      // As Zoom does it: the menu closes, and what has changed is not shown.
      root.querySelector('#securityOptionMenu')?.remove()
      return item?.className.includes('checked')
    })
    expect(wanted).toBe(true)
    expect(await saysIn(popup, { 'waiting-room': UNKNOWN })).toMatchObject({ share: OFF })
    await popup.close()
  })

  test('one click shows the row, and nothing of the page is changed', async () => {
    const page = await open(FORM)
    await flagSays(page, say('waiting_room_off_title'))
    const html = () =>
      page.evaluate((root) => {
        const copy = root.documentElement.cloneNode(true) as HTMLElement
        for (const own of copy.querySelectorAll(':scope > :not(head, body)')) own.remove()
        return copy.outerHTML
      })
    const before = await html()
    expect(await page.flag.axe()).toEqual([])
    await page.flag.click('button', say('action_show'))
    await page.waitFor((root) => root.querySelector(':root > span'))
    expect(await html()).toBe(before)
    await page.click('h1')
    await page.waitFor((root) => !root.querySelector(':root > span'))
    const popup = await popupSays(page, { 'waiting-room': OFF })
    await popup.click('#waiting-room .act button', say('action_show'))
    await page.waitFor((root) => root.querySelector(':root > span'))
    expect(await html()).toBe(before)
    await popup.close()
  })

  test('what was seen wins over a tick, and the two are told apart', async () => {
    const page = await open(OLD_FORM)
    const popup = await page.openPopup()
    await until(
      () => states(popup),
      (seen) => Object.values(seen).some((state) => state === ON || state === OFF),
    )
    const seen = await states(popup)
    for (const id of Object.keys(seen)) {
      await popup.click(`#${id} h2 button`)
      // What unfolds moves the next row, which would be clicked beside.
      await popup.waitFor((root, row) => root.querySelector(`${row} .source`), `#${id}`)
    }
    const boxes = await popup.evaluate((root, ids) => {
      return ids.map((id) => [id, root.querySelector(`#${id} input`) !== null])
    }, Object.keys(seen))
    expect(Object.fromEntries(boxes)).toEqual(
      Object.fromEntries(Object.entries(seen).map(([id, state]) => [id, state === UNKNOWN])),
    )
    await popup.close()
  })

  test('the settings page tells “locked by your organization” from off, and from what Zoom locks', async () => {
    const page = await open(SETTINGS)
    await page.evaluate((root, title) => {
      const rows = [...root.querySelectorAll('.zoom-feature-settings__layout-row')]
      const row = rows.find((each) => each.querySelector('h4')?.textContent === title)
      row?.querySelector('.zoom-feature-settings__layout-lock')?.append(root.createElement('span'))
    }, say('zoom_mute_setting'))
    const popup = await popupSays(page, { passcode: ON, 'waiting-room': OFF, mute: OFF })
    const opened = async (id: string) => {
      await popup.click(`#${id} h2 button`)
      await popup.waitFor((root, row) => root.querySelector(`${row} .source`), `#${id}`)
      return popup.evaluate((root, row) => root.querySelector(row)?.textContent, `#${id}`)
    }
    await opened('mute')
    await popup.waitForText(say('seen_locked'))
    for (const id of ['passcode', 'waiting-room']) {
      const text = await opened(id)
      expect(text).toContain(say('stage_before'))
      expect(text).not.toContain(say('seen_locked'))
    }
    expect(await popup.axe()).toEqual([])
    await popup.close()
  })

  test.each([
    ['before-joining', { passcode: ON }],
    ['before-joining-muted', { mute: ON }],
    ['waiting-room', { 'waiting-room': ON }],
  ])('a guest’s page, %s', async (skeleton, wanted) => {
    const page = await open(client(skeleton).replace('start', 'join'))
    const popup = await popupSays(page, wanted)
    expect(await states(popup)).toMatchObject(wanted)
    await popup.close()
  })
})
