/**
 * Help at the moment of posting: what is pasted into pages of other sites loses its secrets in
 * place.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { AREA, LINK, postingStage, RICH, SAFE } from './posting-stage.ts'

const FRAME = `<iframe class="field" srcdoc="<body contenteditable>"></iframe>`

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, allowGuard, scripts, turn, openWith, added, paste, again, held, flagSays } =
    postingStage(name)
  beforeAll(() => allowGuard())

  test('off, it is not there; switched on, it is, also in a page that was open', async () => {
    const page = await openWith(AREA)
    expect(await scripts()).toEqual(['guard'])
    await paste(page, LINK)
    expect(await held(page)).toBe(LINK)
    await turn(true)
    await again(page)
    await flagSays(page, say('posting_paste'))
    expect(await added(page)).toBe(1)
    expect(await page.flag.axe()).toEqual([])
  })

  test.each([
    ['a text area', AREA, LINK, SAFE],
    ['a field of one line', '<input class="field">', LINK, SAFE],
    ['rich text', RICH, LINK, SAFE],
    ['rich text in a frame', FRAME, LINK, SAFE],
  ])('%s loses the passcode in place, and one undo brings it back', async (_, html, text, safe) => {
    const page = await openWith(html)
    const kept = JSON.stringify(await browser().stored())
    const asked = browser().requests().length
    await paste(page, text)
    await flagSays(page, say('posting_paste'))
    const before = await held(page)
    await page.flag.click('button', say('posting_paste'))
    await flagSays(page, say('posting_done'))
    expect([await held(page), before]).toEqual([safe, text])
    await page.press('Control+z')
    expect(await held(page)).toBe(text)
    expect(JSON.stringify(await browser().stored())).toBe(kept)
    expect(browser().requests().slice(asked)).toEqual([])
  })

  test.each([
    ['host token', `${SAFE.replace('/j/', '/s/')}?zak=eyJexample`, 'host_token_title'],
    ['registrant’s own link', `${SAFE}?tk=example`, 'registrant_token_title'],
  ] as const)('a %s is named, and goes', async (_, text, title) => {
    const page = await openWith('<input class="field">')
    await paste(page, text)
    await flagSays(page, say(title))
    await page.flag.click('button', say('posting_paste_key'))
    await flagSays(page, say('posting_done_key'))
    expect(await held(page)).toBe(SAFE)
  })

  test('a pasted link loses the passcode in its address too', async () => {
    const page = await openWith(RICH)
    await paste(page, LINK, '.field', true)
    await flagSays(page, say('posting_paste'))
    expect(await held(page)).toContain('href=')
    await page.flag.click('button', say('posting_paste'))
    await flagSays(page, say('posting_done'))
    expect(await held(page)).toContain(SAFE)
    expect(await held(page)).not.toContain('Example123')
  })

  test('a field in an open shadow root is mended', async () => {
    const page = await openWith('<div class="field" style="display: inline-block"></div>')
    await page.evaluate((root) => {
      const shadow = root.querySelector('.field')?.attachShadow({ mode: 'open' })
      shadow?.append(root.createElement('input'))
    })
    await paste(page, LINK)
    await page.flag.click('button', say('posting_paste'))
    await flagSays(page, say('posting_done'))
    expect(await held(page)).toBe(SAFE)
  })

  test('an editor that draws for itself is mended where it takes the change', async () => {
    const page = await openWith(RICH)
    await page.evaluate((root) => {
      const field = root.querySelector<HTMLElement>('.field')
      field?.addEventListener('paste', (event) => {
        event.preventDefault()
        const text = event.clipboardData?.getData('text/plain') ?? ''
        setTimeout(() => {
          field.append(
            ...[...text].map((letter) => {
              const span = root.createElement('span')
              span.textContent = letter
              return span
            }),
          )
        }, 100)
      })
    })
    await paste(page, LINK)
    await page.flag.click('button', say('posting_paste'))
    await flagSays(page, say('posting_done'))
    expect(await page.evaluate((root) => root.querySelector('.field')?.textContent)).toBe(SAFE)
  })
})
