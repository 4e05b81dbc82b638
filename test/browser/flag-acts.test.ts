/** What a reader does with the flag, and what it answers. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const FORM = 'https://us02web.zoom.us/meeting/schedule'
const MEETING = 'https://us02web.zoom.us/wc/81234567890/start'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, flagSays, pasted, redraw } = stage({ browser: name, drivesWindow: true })
  afterEach(() => browser().forget())

  const steady = (page: Page) => page.flag.waitFor((root) => root.querySelector('[data-steady]'))
  const isHidden = async () => 'hidden' in (await browser().stored())

  test('copies the link without the passcode', async () => {
    const page = await open(JOIN)
    await page.flag.click('button', say('copy_clean_link'))
    await page.flag.waitForText(say('copied'))
    expect(await pasted()).toBe('https://us02web.zoom.us/j/81234567890')
  })

  test('leads to the switch, confirms what was put right, and is not followed by an alarm', async () => {
    const page = await open(FORM)
    await flagSays(page, say('waiting_room_off_title'))
    await page.flag.click('button', say('action_show'))
    await page.waitFor((root) => root.querySelector(':root > span'))
    await page.click('.waiting-room input')
    await flagSays(page, say('flag_waiting_room_on'))
    await steady(page)
    const text = await page.flag.text()
    expect(text).toContain(say('flag_next', [2, say('mute_name'), '4']))
    await page.click('#topic')
    await page.type('Chess club')
    expect(await flagSays(page, say('flag_waiting_room_on'))).toBe(text)
    await page.click('.waiting-room input')
    await flagSays(page, say('waiting_room_off_title'))
  })

  test('leads to a switch that Zoom has folded away, then to what the form does not show', async () => {
    const page = await open(`${FORM}?skeleton=schedule`)
    await page.evaluate((root) => {
      const button = root.querySelector('.option-btn')
      button?.addEventListener('click', () => button.nextElementSibling?.removeAttribute('style'))
    })
    await flagSays(page, say('waiting_room_off_title'))
    await page.click('.waiting-room input')
    await flagSays(page, say('flag_waiting_room_on'))
    const isOutlined = (is: boolean) =>
      page.waitFor((root, wanted) => !!root.querySelector(':root > span') === wanted, is)
    await page.flag.click('button', say('action_show'))
    await page.flag.waitForText(say('emergency_shown'))
    await isOutlined(true)
    // Nothing is unfolded for the reader.
    expect(await page.evaluate((root) => root.querySelector('.jbh-wrapper')?.clientWidth)).toBe(0)
    await page.click('.option-btn')
    await isOutlined(true)
    await page.click('.jbh-wrapper + div input')
    await isOutlined(false)
    await flagSays(page, say('flag_mute_on'))
    expect(await page.flag.text()).toContain(say('flag_next', [3, say('share_name'), '4']))
    const panel = await page.panelAfter(() => page.flag.click('button', say('flag_what')))
    await panel.waitForText(say('look_form'))
    await panel.close()
  })

  test('knows that a meeting is going on, and covers none of its controls', async () => {
    const page = await open(MEETING)
    const text = await page.flag.text()
    expect(text).toContain(say('verdict_meeting'))
    expect(text).not.toContain(say('page_start'))
    // Zoom's bar and a notice, which come where they are on the live site.
    await page.evaluate((root) => {
      const footer = root.querySelector<HTMLElement>('#wc-footer')
      if (footer) footer.style.cssText = 'position: fixed; inset: auto 0 0; height: 64px'
      const notice = root.createElement('div')
      notice.role = 'alert'
      notice.style.cssText = 'position: fixed; inset: auto 0 64px 50%; height: 90px'
      root.body.append(notice)
    })
    await page.flag.waitFor((root) => {
      const { right, bottom } = root.querySelector('.flag')!.getBoundingClientRect()
      return bottom < innerHeight - 64 && right < innerWidth / 2
    })
  })

  test('one click reaches the first emergency step beside a meeting, and it stays there', async () => {
    const page = await open(MEETING)
    const panel = await page.panelAfter(() => page.flag.click('button', say('flag_what')))
    await panel.waitForText(say('zoom_suspend'))
    await page.click('#input-for-name')
    expect(await panel.text()).toContain(say('zoom_suspend'))
    await panel.close()
  })

  test('hidden for ever by a hasty click, it is back by one click within six seconds', async () => {
    const page = await open(JOIN)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_always'))
    await until(isHidden, Boolean)
    await page.flag.click('button', say('flag_undo'))
    await flagSays(page, say('passcode_in_link_title'))
    expect(await browser().stored()).toMatchObject({ hidden: { value: { always: false } } })
    await page.reload()
    await flagSays(page, say('passcode_in_link_title'))
  })

  test('a hidden one goes by itself after these six seconds', async () => {
    const page = await open(JOIN)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_page'))
    await page.flag.waitForText(say('flag_hidden_page'))
    await page.waitFor((root) => !root.querySelector(':root > div'))
    expect(await isHidden()).toBe(true)
  })

  test.each([
    ['lower', ''],
    ['upper', 'left: 0; right: 0; bottom: 0; height: 50%'],
  ])('clicks at one spot never hide it: in the %s corner', async (_, controls) => {
    const page = await open(JOIN)
    await page.evaluate((root, style) => {
      const control = root.createElement('button')
      control.style.cssText = `position: fixed; ${style}`
      root.body.append(control)
    }, controls)
    await redraw(page)
    await steady(page)
    const { x, y, width, height } = await page.flag.box('[aria-expanded]')
    const spot = { x: x + width / 2, y: y + height / 2 }
    const isUnder = () =>
      page.flag.evaluate(
        (root, at) => root.elementFromPoint(at.x, at.y)?.matches('[aria-expanded]'),
        spot,
      )
    const isOpen = () => page.flag.evaluate((root) => !root.querySelector('.menu[hidden]'))
    await page.clickAt(spot)
    expect(await isOpen()).toBe(true)
    // At once, then at leisure, again and again.
    for (let clicks = 0; clicks < 5; clicks++) {
      expect(await isUnder()).toBe(true)
      await page.clickAt(spot)
      await steady(page)
    }
    expect(await isHidden()).toBe(false)
    expect(await page.flag.text()).toContain(say('passcode_in_link_title'))
  })
})
