import { afterAll, afterEach, beforeAll, jest } from '@jest/globals'
import { type Browser, launch, type LaunchOptions, type Page, until } from './driver.ts'

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
  return {
    /** The browser, once the tests run. */
    browser: (): Browser => started,
    open: async (address: string): Promise<Page> => {
      const page = await started.open(address)
      opened.push(page)
      return page
    },
    /** Waits for words in the flag. It is replaced by another one: so it is looked for anew each time. */
    flagSays: (page: Page, text: string): Promise<string> =>
      until(
        () => page.flag.text(),
        (seen) => seen.includes(text),
      ),
  }
}
