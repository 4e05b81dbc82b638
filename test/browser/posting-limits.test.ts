/** Help with posting: where it offers a copy, says nothing, goes away, and how keys lead to it. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { AREA, LINK, postingStage, RICH, SAFE } from './posting-stage.ts'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, allowGuard, pasted, flagSays, ...posting } = postingStage(name)
  const { turn, fill, openWith, added, paste, again, held } = posting
  beforeAll(() => allowGuard())
  beforeAll(() => turn(true))

  test.each([
    ['keeps the text elsewhere', 'paste', 'posting_by_hand'],
    ['takes no change', 'beforeinput', 'posting_paste'],
  ] as const)('an editor that %s gets a copy, and stays as it is', async (_, type, first) => {
    const page = await openWith(RICH)
    await page.evaluate((root, stopped) => {
      const stop = (event: Event) => {
        if ((event as InputEvent).inputType !== 'insertFromPaste') event.preventDefault()
      }
      root.querySelector('.field')?.addEventListener(stopped, stop)
    }, type)
    await paste(page, LINK)
    await flagSays(page, say(first))
    const before = await held(page)
    if (first === 'posting_paste') await page.flag.click('button', say('posting_paste'))
    await flagSays(page, say('posting_by_hand'))
    await page.flag.click('button', say('safe_copy'))
    await flagSays(page, say('posting_copied'))
    expect(await held(page)).toBe(before)
    expect(await pasted()).toBe(SAFE)
  })

  test('a clean link, a password and what the page itself makes are no matter', async () => {
    const page = await openWith(
      '<input type="password" id="secret"><textarea id="clean"></textarea><textarea class="field"></textarea>',
    )
    await paste(page, LINK, '#secret')
    await paste(page, SAFE, '#clean')
    await page.evaluate((root, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true })
      root.querySelector('#clean')?.dispatchEvent(event)
    }, LINK)
    await paste(page, LINK)
    await flagSays(page, say('posting_paste'))
    expect(await added(page)).toBe(1)
  })

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['the field is left', (page) => page.click('#other')],
    ['the text is changed', (page) => page.press('Backspace')],
    [
      'the page swaps the text',
      (page) =>
        page.evaluate((root) => {
          const field = root.querySelector<HTMLTextAreaElement>('.field')
          if (field) field.value = 'https://evil.example/'
        }),
    ],
  ])('the offer goes when %s', async (_, happens) => {
    const page = await openWith('<textarea class="field"></textarea><button id="other">x</button>')
    await paste(page, LINK)
    await flagSays(page, say('posting_paste'))
    await happens(page)
    expect(
      await until(
        () => page.flags(),
        (count) => count === 0,
      ),
    ).toBe(0)
  })

  test('F6 leads there and Enter does it; Esc closes it, back into the field', async () => {
    const page = await openWith(AREA)
    await paste(page, LINK)
    await page.flag.waitFor((root) => root.querySelector('[data-steady]') !== null)
    await page.press('Escape', 'F6')
    expect(await page.flag.focused()).toBe(say('posting_paste'))
    await page.press('Enter')
    await flagSays(page, say('posting_done'))
    expect(await held(page)).toBe(SAFE)
    await page.press('F6', 'Escape')
    await page.waitFor((root) => !root.querySelector(':root > div'))
    await page.type('!')
    expect(await held(page)).toBe(`${SAFE}!`)
  })

  test('hidden on this site it stays away', async () => {
    const page = await openWith(AREA)
    await paste(page, LINK)
    await page.flag.click('button', say('flag_hide'))
    await page.flag.click('button', say('flag_hide_site'))
    await until(
      () => browser().stored(),
      (all) => 'hidden' in all,
    )
    await page.reload()
    await fill(page, AREA)
    await paste(page, LINK)
    const other = await openWith(AREA, 'https://other.example/')
    await paste(other, LINK)
    await flagSays(other, say('posting_paste'))
    expect([await added(other), await added(page)]).toEqual([1, 0])
    await browser().forget()
    await turn(true)
  })

  test('switched off, it is gone, also from a page that is open', async () => {
    const page = await openWith(AREA)
    await turn(false)
    await paste(page, LINK)
    expect(await held(page)).toBe(LINK)
    await turn(true)
    await again(page)
    await flagSays(page, say('posting_paste'))
    expect(await added(page)).toBe(1)
  })
})
