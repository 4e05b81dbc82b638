import { afterAll, afterEach, beforeAll, jest } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { type Browser, launch, type LaunchOptions, type Page, until } from './driver.ts'
import type { Popup } from './view.ts'

/**
 * One browser for all tests of the group around the call: started before them, closed after them.
 * The pages that a test opens by `open` are closed after it.
 */
export function stage(options: LaunchOptions) {
  jest.setTimeout(90_000)
  let started: Browser
  const opened: Page[] = []
  beforeAll(async () => {
    started = await launch(options)
  })
  afterAll(() => started.close())
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })
  const open = async (address: string): Promise<Page> => {
    const page = await started.open(address)
    opened.push(page)
    return page
  }
  /** Opens the page of the settings, and waits until it knows whether the guard is on. */
  const openOptions = async (): Promise<Page> => {
    const page = await open(`${started.origin}/src/options/options.html`)
    // That of the flag is enabled at once, that of the guard when it knows how it is.
    await page.waitFor((root) => root.querySelectorAll('.switch input:enabled').length >= 2)
    return page
  }
  return {
    /** The browser, once the tests run. */
    browser: (): Browser => started,
    open,
    /** Starts the browser again, with all that it has kept but its pages. */
    restart: async (): Promise<void> => {
      opened.length = 0
      await started.restart()
    },
    /** Opens the popup over a page, and waits for the bar at its foot. */
    openPopup: async (page: Page): Promise<Popup> => {
      const popup = await page.openPopup()
      await popup.waitFor((root) => root.querySelector('.bar'))
      return popup
    },
    /** Waits for the number on the icon. */
    badgeSays: (page: Page, text: string): Promise<unknown> =>
      until(
        () => page.badge(),
        (badge) => badge.text === text,
      ),
    /** Tells the script of a page to ask and draw again. Gives 'silent' where no script listens. */
    redraw: async (page: Page): Promise<string> => {
      await page.badge() // brings it to the front
      return started.inExtension(async ({ tabs }) => {
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        return String(
          await tabs.sendMessage(Number(tab?.id), { type: 'redraw-flag' }).catch(() => 'silent'),
        )
      })
    },
    /** What is in the clipboard, pasted by keys into a field of a page, as text. */
    pasted: async (): Promise<string> => {
      const page = await started.open('https://www.example.org/')
      opened.push(page)
      await page.evaluate((root) => root.body.replaceChildren(root.createElement('textarea')))
      await page.click('textarea')
      await page.press('Control+v')
      return page.waitFor((root) => root.querySelector('textarea')?.value)
    },
    /** How many of our own pages about a look-alike are open. */
    alarms: (): Promise<number> =>
      started.inExtension(async ({ tabs, runtime }) => {
        const all = await tabs.query({})
        return all.filter(({ url }) => url?.startsWith(runtime.getURL('src/alarm/'))).length
      }),
    openOptions,
    /** Waits for the settings that something else has opened: they come before all other pages. */
    optionsInFront: (): Promise<unknown> =>
      until(
        () => started.inExtension(({ tabs }) => tabs.query({ active: true })),
        (front) => front.some(({ url }) => url?.includes('/src/options/')),
      ),
    /**
     * Switches the guard on, as a reader does: by its switch in the settings, and a yes to the
     * browser.
     */
    allowGuard: async (): Promise<void> => {
      const page = await openOptions()
      await page.click('.switch', say('guard_switch'))
      await page.answerQuestion(true)
      const scripts = () =>
        started.inExtension(({ scripting }) => scripting.getRegisteredContentScripts())
      await until(scripts, (all) => all.length > 0)
    },
    /** Waits for words in the flag, which may be replaced while it is read. */
    flagSays: (page: Page, text: string): Promise<string> =>
      until(
        () => page.flag.text().catch(() => ''),
        (seen) => seen.includes(text),
      ),
  }
}
