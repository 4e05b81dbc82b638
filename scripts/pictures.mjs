// @ts-check
/** `npm run pictures`: takes the pictures of the README from the real thing, in Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { loadDriver } from './driver.mjs'
import { rootPath } from './packages.mjs'

const folder = `${rootPath}docs/pictures`
mkdirSync(folder, { recursive: true })
await build('chrome')
const { launch } = await loadDriver()
const browser = await launch({ browser: 'chromium', scale: 2 })
try {
  const page = await browser.open('https://us02web.zoom.us/j/81234567890?pwd=picture.1')
  await page.flag.waitFor((root) => root.querySelector('.title'))
  writeFileSync(`${folder}/flag.png`, await page.flag.picture())
  const popup = await page.openPopup()
  await popup.waitFor((root) => root.querySelector('.bar'))
  // A browser shows at most 600 pixels of a popup and lets the reader scroll for the rest.
  const box = await popup.box('.popup')
  const picture = await popup.picture({ ...box, height: Math.min(box.height, 580) })
  writeFileSync(`${folder}/popup.png`, picture)
} finally {
  await browser.close()
}
