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
 * @param {string} extension the built folder
 * @param {string} folder where they go, as <language>-<scene>.png
 * @param {readonly string[]} languages
 */
export async function storePictures(extension, folder, languages) {
  mkdirSync(folder, { recursive: true })
  const { launch } = await loadDriver()
  const browser = await launch({ browser: 'chromium', extension, scale: 2 })
  try {
    for (const language of languages) {
      await browser.setLanguage(language)
      for (const [scene, address] of Object.entries(SCENES)) {
        const page = await browser.open(address)
        // Without the guard a look-alike has no flag.
        const flag = scene === 'look-alike' ? [] : [await page.flag.picture()]
        const popup = await page.openPopup()
        await popup.waitFor((root) => root.querySelector('nav'))
        const shown = [await popup.picture(), ...flag].map((each) =>
          Buffer.from(each).toString('base64'),
        )
        const stage = await browser.open('https://www.example.org/')
        await stage.resize(WIDTH, HEIGHT)
        await stage.evaluate(compose, ...shown)
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
 * Runs in a page: the popup, and the flag where there is one, side by side on a calm ground.
 * @param {Document} root
 * @param {string[]} pictures
 */
async function compose(root, ...pictures) {
  root.body.style.cssText =
    'margin: 0; block-size: 100vh; display: flex; align-items: center; justify-content: center; gap: 52px; background: #dfe9e4'
  const images = pictures.map((data, index) => {
    const image = root.createElement('img')
    image.src = `data:image/png;base64,${data}`
    // Without the bit of page that stands around the flag.
    const inside = index === 1 ? 'object-view-box: inset(16px); ' : ''
    image.style.cssText = `${inside}zoom: 0.7; max-block-size: 1060px; border-radius: 24px; box-shadow: 0 8px 48px #0004`
    return image
  })
  root.body.replaceChildren(...images)
  await Promise.all(images.map((image) => image.decode()))
}
