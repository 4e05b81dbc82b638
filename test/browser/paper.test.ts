/** The sheet of paper: one page, whatever the language, the paper and the browser. */
import { describe, expect, test } from '@jest/globals'
import { english as say, textsIn } from '../unit/english.ts'
import { PAPER, pagesIn } from './pdf.ts'
import { stage } from './stage.ts'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open } = stage({ browser: name })
  const openSheet = async (role: string, language: string) => {
    await browser().store({ settings: { version: 1, value: { language, roles: {} } } })
    const page = await open(`${browser().origin}/src/popup/popup.html?print=${role}&ticked=mute`)
    await page.waitForText(textsIn(language)('checklist_title'))
    return page
  }

  test.each(['host', 'participant'])('fills one page at most: %s', async (role) => {
    // Of all languages `fit.test.ts` tries it.
    for (const language of ['en', 'de']) {
      const page = await openSheet(role, language)
      for (const [paper, [width, height]] of Object.entries(PAPER)) {
        const pages = pagesIn(await page.print(width, height))
        expect({ language, paper, pages }).toEqual({ language, paper, pages: 1 })
      }
    }
  })

  test.each(['host', 'participant'])('has each further language on a page: %s', async (role) => {
    const page = await openSheet(`${role}&languages=de,en,fr,it,nl`, 'de')
    const parts = (root: Document) => [...root.querySelectorAll('article')].map(({ lang }) => lang)
    expect(await page.evaluate(parts)).toEqual(['de', 'en', 'fr', 'it'])
    for (const [width, height] of Object.values(PAPER))
      expect(pagesIn(await page.print(width, height))).toBeLessThanOrEqual(4)
  })

  test('a language is added and taken off by keys, and stays when the page is loaded anew', async () => {
    const page = await openSheet('host', 'de')
    await page.click('.languages select')
    await page.press('Escape')
    for (const key of ['f', 'r', 'Tab', 'Enter']) await page.press(key)
    await page.waitForText(textsIn('fr')('checklist_title'))
    expect(await page.axe()).toEqual([])
    const address = await page.evaluate((root) => root.location.href)
    expect(address).toContain('languages=de%2Cfr')
    await page.goto(address)
    await page.waitForText(textsIn('fr')('checklist_title'))
    await page.click('.languages .action', textsIn('de')('paper_remove', ['Deutsch']))
    await page.waitFor((root) => root.querySelectorAll('article').length === 1)
    expect(await page.text()).not.toContain(textsIn('de')('checklist_title'))
  })

  test('has no buttons on paper, and lines that can be filled in before', async () => {
    const page = await openSheet('host', 'en')
    expect(await page.axe()).toEqual([])
    await page.click('input')
    await page.type('Ada school')
    await page.click('button', say('paper_participant'))
    await page.waitForText(say('now_participant_1'))
    expect(await page.evaluate((root) => root.querySelector('input')?.value)).toBe('Ada school')
  })

  test.each([320, 820])('needs no scrolling aside at %d px', async (width) => {
    const page = await openSheet('host&languages=de,en,fr', 'de')
    await page.resize(width, 800)
    const aside = ({ documentElement: { scrollWidth, clientWidth } }: Document): number =>
      scrollWidth - clientWidth
    expect(await page.evaluate(aside)).toBe(0)
  })
})
