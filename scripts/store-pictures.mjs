// @ts-check
/** Pictures for the stores' listings, of the built extension in Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadDriver } from './driver.mjs'

const WIDTH = 1280
const HEIGHT = 800

/** What each shows: a practice address, with a number and a passcode that are made up. */
const SCENES = {
  join: 'https://us02web.zoom.us/j/81234567890?pwd=picture.1',
  schedule: 'https://us02web.zoom.us/meeting/schedule',
  'look-alike': 'https://us05web-zoom.us/j/81234567890',
}

/**
 * @param {string} folder where they go, as <language>-<scene>.png
 * @param {readonly string[]} languages
 */
export async function storePictures(folder, languages) {
  mkdirSync(folder, { recursive: true })
  const { launch } = await loadDriver()
  const browser = await launch({ browser: 'chromium', scale: 1 })
  try {
    for (const language of languages) {
      await browser.setLanguage(language)
      for (const [scene, address] of Object.entries(SCENES)) {
        const page = await browser.open(address)
        await page.resize(WIDTH, HEIGHT)
        const popup = await page.openPopup()
        await popup.waitFor((root) => root.querySelector('footer, nav'))
        const [back, front] = [await page.picture(), await popup.picture()]
        const stage = await browser.open('https://www.example.org/')
        await stage.resize(WIDTH, HEIGHT)
        const [under, over] = [back, front].map((each) => Buffer.from(each).toString('base64'))
        await stage.evaluate(compose, String(under), String(over))
        writeFileSync(`${folder}/${language}-${scene}.png`, await stage.picture())
        await stage.close()
        await page.close()
      }
    }
  } finally {
    await browser.close()
  }
}

/**
 * Runs in a page: the popup over the page, as a browser shows it.
 * @param {Document} root
 * @param {string} back
 * @param {string} front
 */
async function compose(root, back, front) {
  root.body.replaceChildren()
  root.body.style.cssText = 'margin: 0; overflow: hidden'
  const place = (/** @type {string} */ data, /** @type {string} */ style) => {
    const image = root.createElement('img')
    image.src = `data:image/png;base64,${data}`
    image.style.cssText = style
    root.body.append(image)
    return image.decode()
  }
  await place(back, 'position: absolute; inset: 0; inline-size: 1280px')
  await place(
    front,
    'position: absolute; inset-block-start: 8px; inset-inline-end: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0005',
  )
}
