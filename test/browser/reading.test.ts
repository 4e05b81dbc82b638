/**
 * What is read on Zoom's pages in a real browser: every skeleton in several of Zoom's languages, and
 * pages that could be misread. One body for both browsers.
 */
import { describe, expect, test } from '@jest/globals'
import type { SeenFact } from '../../src/zoom/facts/fact.ts'
import { KNOWN, PAGES } from '../unit/zoom/facts/pages.ts'
import { type Page, until } from './driver.ts'
import { states, UNKNOWN } from './protection-states.ts'
import { stage } from './stage.ts'

const client = (skeleton: string) =>
  `https://app.zoom.us/wc/81234567890/start?skeleton=${skeleton}&lang=en-US`

/** Ways in which a page keeps what is closed. */
const TRICKS = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'content-visibility: hidden',
  'position: absolute; left: -9999px',
  'position: fixed; top: -9999px',
  'transform: translateX(-9999px)',
  'transform: scale(0)',
  'height: 0; overflow: hidden',
  'position: absolute; width: 1px; height: 1px; overflow: hidden',
]

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, redraw } = stage({ browser: name })
  /**
   * Waits until the background has answered what was read of a page. The page is read once its flag
   * is drawn for the first time; a redrawn flag belongs to an answer that came after that.
   */
  const wasRead = async (page: Page): Promise<void> => {
    const isFlagged = () => page.waitFor((root) => root.querySelector(':root > div'))
    await isFlagged()
    await redraw(page)
    await isFlagged()
  }
  /** The facts that the page shows now, as it knows them itself. */
  const facts = () =>
    browser().inExtension(async ({ tabs }) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
      const asked = { type: 'what-page' }
      const answer = (await tabs.sendMessage(tab?.id as number, asked, { frameId: 0 })) as {
        facts: SeenFact[]
      }
      return answer.facts
        .filter(({ isShown }) => isShown)
        .map(({ fact, state, lockedByOrganization, seenIn }) => {
          const locked = lockedByOrganization ? '!' : ''
          return `${fact} ${state === 'on' ? '+' : '-'}${locked} ${seenIn}`
        })
    })

  describe.each(['en-US', 'de-DE', 'ja-JP', 'fr-FR'])('every skeleton in %s', (lang) => {
    test('is read right', async () => {
      const page = await open('https://zoom.us/join')
      for (const { name: skeleton, address, facts: english } of PAGES) {
        const isSlip = lang === 'de-DE' && skeleton === 'participants-menu'
        const expected = english.filter((fact) => !isSlip || !fact.startsWith('locked'))
        const count = KNOWN[lang]?.[skeleton] ?? expected.length
        const join = address.includes('?') ? '&' : '?'
        await page.goto(`${address}${join}skeleton=${skeleton}&lang=${lang}`)
        await wasRead(page)
        const seen = await facts()
        expect([skeleton, seen.length]).toEqual([skeleton, count])
        expect([skeleton, ...expected]).toEqual(expect.arrayContaining([skeleton, ...seen]))
      }
    })
  })

  test('a menu that says the opposite counts for nothing where nobody can see it, and for as much where one can', async () => {
    const page = await open(client('host-tools'))
    await wasRead(page)
    const right = (await facts()).toSorted()
    expect(right).toHaveLength(7)
    const shows = (wanted: readonly string[]) =>
      until(facts, (seen) => seen.toSorted().join() === wanted.join())
    await page.evaluate((root, tricks) => {
      const menu = root.querySelector<HTMLElement>('#securityOptionMenu')!
      for (const style of ['', ...tricks]) {
        const opposite = menu.cloneNode(true) as HTMLElement
        for (const item of opposite.querySelectorAll('a')) {
          item.classList.toggle('security-option-menu__pop-menu--checked')
          item.ariaLabel = item.ariaLabel?.replace(/(un)?select(ed)?$/, (said) =>
            said === 'unselect' ? 'selected' : 'unselect',
          ) as string
        }
        opposite.style.cssText = style
        menu.after(opposite)
        // What moves in later is where it is now.
        if (!style) opposite.className = 'visible'
      }
      root.dir = 'rtl'
      root.documentElement.lang = 'ar'
    }, TRICKS)
    // The one that can be seen says the opposite of the menu: which is right is unknown.
    await shows([])
    await page.evaluate((root) => root.querySelector('.visible')?.remove())
    await shows(right)
    await page.evaluate((root, tricks) => {
      root.querySelector<HTMLElement>('#securityOptionMenu')!.style.cssText = String(tricks[0])
    }, TRICKS)
    await shows([])
  })

  test.each(['people', 'people-before-joining', 'waiting-for-host'])(
    'what people write shows nothing: %s',
    async (skeleton) => {
      const page = await open(client(skeleton))
      await wasRead(page)
      const popup = await page.openPopup()
      expect(Object.values(await states(popup))).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN])
      await popup.close()
    },
  )
})
