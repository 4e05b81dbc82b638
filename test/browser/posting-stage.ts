import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

const SITE = 'https://forum.example.org/'
export const SAFE = 'https://us02web.zoom.us/j/81234567890'
export const LINK = `${SAFE}?pwd=Example123.1`
export const AREA = '<textarea class="field"></textarea>'
export const RICH = '<div class="field" contenteditable style="min-block-size: 40px"></div>'

/** A browser with the guard on, for the tests of the group around the call, and what they do in it. */
export function postingStage(name: 'chromium' | 'firefox') {
  const staged = stage({ browser: name, drivesWindow: true })
  const { browser, open } = staged
  const scripts = () =>
    browser().inExtension(async ({ scripting }) =>
      (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
    )
  /** Switches help on or off, and waits until that holds. */
  const turn = async (posting: boolean) => {
    const settings = await browser().open(`${browser().origin}/src/options/options.html`)
    await settings.waitFor(
      (root, label) =>
        [...root.querySelectorAll('.switch input:enabled')].some(
          (each) => each.closest('label')?.textContent === label,
        ),
      say('posting_switch'),
    )
    await settings.click('.switch', say('posting_switch'))
    await until(scripts, (all) => all.includes('posting') === posting)
    await settings.close()
  }

  /** Puts fields into a page, which counts from now on what is added beside its body. */
  const fill = (page: Page, html: string) =>
    page.evaluate((root, inside) => {
      root.body.innerHTML = inside
      let added = 0
      new MutationObserver((all) => {
        added += all.flatMap(({ addedNodes }) => [...addedNodes]).length
        root.body.dataset['added'] = String(added)
      }).observe(root.documentElement, { childList: true })
    }, html)
  /** Opens a page of another site with these fields. */
  const openWith = async (html: string, address = SITE): Promise<Page> => {
    const page = await open(address)
    await fill(page, html)
    return page
  }
  const added = (page: Page) => page.evaluate((root) => Number(root.body.dataset['added'] ?? 0))

  /** Copies a text, or a link with that text, and pastes it into a field: all by keys, as a person. */
  const paste = async (page: Page, text: string, field = '.field', isLink = false) => {
    await page.evaluate(
      (root, copied, asLink) => {
        const source = root.body.appendChild(root.createElement(asLink ? 'a' : 'textarea'))
        source.id = 'source'
        source.textContent = copied
        if (asLink) (source as HTMLAnchorElement).href = copied
        if (asLink) root.getSelection()?.selectAllChildren(source)
        else (source as HTMLTextAreaElement).select()
      },
      text,
      isLink,
    )
    await page.press('Control+c')
    await page.evaluate((root) => root.querySelector('#source')?.remove())
    await page.click(field)
    await page.press('Control+v')
  }

  /** Pastes once more what was pasted, in place of it. */
  const again = async (page: Page) => {
    await page.badge() // brings it to the front
    await page.press('Control+a', 'Control+v')
  }

  /** What a field holds: its value, or its markup. */
  const held = (page: Page, field = '.field') =>
    page.evaluate((root, selector) => {
      const found = root.querySelector(selector) as
        (Partial<HTMLInputElement> & Partial<HTMLIFrameElement>) | null
      const inner = found?.shadowRoot?.querySelector('input')?.value
      return found?.value ?? inner ?? found?.contentDocument?.body.innerHTML ?? found?.innerHTML
    }, field)

  return { ...staged, scripts, turn, fill, openWith, added, paste, again, held }
}
