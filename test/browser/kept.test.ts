/** What is kept in the browser, and what leaves it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/82345678901'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup } = stage({ browser: name })
  afterEach(() => browser().forget())

  const tickFirst = async (page: Page) => {
    const popup = await openPopup(page)
    await popup.click('#waiting-room h2 button')
    await popup.click('#waiting-room .switch')
    await popup.waitForText(say('state_ticked'))
    return popup
  }

  test('a tick, after the background was killed, for this meeting only', async () => {
    const page = await open(START)
    const popup = await tickFirst(page)
    await popup.close()
    await until(
      () => browser().stored(),
      (stored) => 'ticks' in stored,
    )
    await browser().killBackground()
    const again = await openPopup(page)
    expect(await again.text()).toContain(say('verdict_count', [1, '4']))
    await again.close()
    const other = await openPopup(await open('https://us02web.zoom.us/s/83456789012'))
    expect(await other.text()).toContain(say('verdict_zoom'))
    await other.close()
    expect(JSON.stringify(await browser().stored())).not.toMatch(/82345678901|us02web|zoom/)
  })

  test('is put aside where it is damaged, and nothing is lost', async () => {
    await browser().store({
      settings: 'broken',
      ticks: { version: 99, value: { from: 'later' } },
    })
    const popup = await openPopup(await open(START))
    expect(await popup.text()).toContain(say('verdict_zoom'))
    await popup.close()
    const stored = JSON.stringify(await browser().stored())
    expect(stored).toContain('broken')
    expect(stored).toContain('later')
  })

  test('nothing, in a private window', async () => {
    await browser().forget()
    const page = await browser().openPrivate(START)
    const popup = await tickFirst(page)
    expect(await popup.text()).toContain(say('private_note'))
    await popup.close()
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_site'))
    await page.flag.waitForText(say('flag_hidden_site'))
    await page.close()
    const { ticks, hidden } = await browser().stored()
    expect({ ticks, hidden }).toEqual({ ticks: undefined, hidden: undefined })
  })

  test('no request leaves: only what the pages themselves are', async () => {
    const before = browser().requests().length
    const page = await open(JOIN)
    await page.flag.text()
    const popup = await openPopup(page)
    await popup.click('.bar .more')
    await popup.click('.ways button', say('footer_letter'))
    await popup.waitForText(say('letter_title'))
    await popup.close()
    const asked = browser().requests().slice(before)
    expect([...new Set(asked.map(({ host }) => host))]).toEqual(['us02web.zoom.us'])
    const ours = browser()
      .requests()
      .filter(({ origin }) => origin?.includes('extension://'))
    expect(ours).toEqual([])
  })
})
