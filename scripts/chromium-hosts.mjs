// @ts-check
import { launch } from 'puppeteer-core'
import { ensureBrowser } from './browsers.mjs'

/** Chromium's own reading of addresses, for `npm run fuzz -- --chromium`. */
export async function openChromium() {
  const { executablePath } = ensureBrowser('chromium')
  const browser = await launch({ executablePath, pipe: true, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  return {
    close: () => browser.close(),
    /**
     * The host that Chromium reads in each token, or in it as an address without a scheme; null
     * where it would open neither.
     * @param {readonly string[]} tokens
     * @returns {Promise<(string | null)[]>}
     */
    hostsOf: (tokens) =>
      // Lone surrogates do not survive the way into the page as they are, but escaped they do.
      page.evaluate((json) => {
        const hostOf = (/** @type {string} */ address) => {
          try {
            return new URL(address).hostname
          } catch {
            return null
          }
        }
        return JSON.parse(json).map(
          (/** @type {string} */ token) => hostOf(token) ?? hostOf(`https://${token}`),
        )
      }, JSON.stringify(tokens)),
  }
}
