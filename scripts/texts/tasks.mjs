// @ts-check
/** Three people's questions, each with where the popup must answer it by text alone. */
import { FAKE, JOIN, MEETING } from './scenes.mjs'

export const TASKS = {
  'may-i-post-this-link': { address: JOIN, sign: '.act .button' },
  'how-do-i-throw-somebody-out': { address: `${MEETING}emergency`, sign: '.emergency' },
  'is-this-link-real': { address: FAKE, sign: '.leave' },
}

/**
 * @param {import('../../test/browser/driver.ts').Browser} browser in its reader's language
 * @param {{ address: string, sign: string }} task
 * @returns {Promise<Uint8Array>} what the popup shows at once, without a click in it
 */
export async function takeTask(browser, { address, sign }) {
  const page = await browser.open(address)
  const popup = await page.openPopup()
  await popup.waitFor((root, wanted) => root.querySelector(wanted) !== null, sign)
  const picture = await popup.picture()
  await popup.close()
  await page.close()
  return picture
}
