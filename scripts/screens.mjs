// @ts-check
/**
 * `npm run pictures -- --screens`: all that a reader can see, on contact sheets, light and dark, to be
 * looked at by a person. `-- --screens de fr` takes these languages alone, `--browser firefox` Firefox.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { loadDriver } from './driver.mjs'
import { rootPath } from './packages.mjs'
import { fill, FORM, JOIN, LOOKALIKE, OWN, POPUPS, VIEWS, ZOOM } from './screen-list.mjs'

/** @typedef {import('../test/browser/driver.ts').Browser} Browser */
/** @typedef {import('../test/browser/driver.ts').Page} Page */
/** @typedef {import('./screen-list.mjs').Scene} Scene */

/** @typedef {{ name: string, png: Uint8Array }} Picture */

/**
 * @param {Browser} browser
 * @returns {Promise<{ sheet: string, pictures: Picture[] }[]>}
 */
async function takeAll(browser) {
  /** @type {Picture[]} */
  const popups = []
  /** @type {Picture[]} */
  const views = []
  /** @type {Picture[]} */
  const flags = []
  /** @type {(list: Picture[], scene: Scene) => Promise<void>} */
  const takePopup = async (list, [name, address, prepare, open]) => {
    const page = await browser.open(address)
    await prepare?.(page)
    const popup = await page.openPopup()
    await popup.waitFor((root) => root.querySelector('.bar'))
    await open?.(popup)
    await settled(popup)
    list.push({ name, png: await popup.picture() })
    await popup.close()
    await page.close()
  }
  for (const scene of POPUPS) await takePopup(popups, scene)
  for (const scene of VIEWS) await takePopup(views, scene)
  await takeMenu(browser, views)
  await takeFlags(browser, flags)
  /** @type {Picture[]} */
  const pages = []
  for (const [name, path, width] of OWN) {
    const page = await browser.open(browser.origin + path)
    await page.resize(Number(width), 700)
    await page.waitFor((root) => root.querySelector('main'))
    await settled(page)
    pages.push({ name: String(name), png: await page.picture('document') })
    await page.close()
  }
  return [
    { sheet: 'popups', pictures: popups },
    { sheet: 'views', pictures: views },
    { sheet: 'flags', pictures: flags },
    { sheet: 'pages', pictures: pages.slice(0, 2) },
    { sheet: 'paper', pictures: pages.slice(2) },
  ]
}

/** @param {{ evaluate: Page['evaluate'] }} view two frames, and what was loaded meanwhile */
const settled = (view) =>
  view.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
  })

/** What comes from the context menu: a genuine wrapped link, and a look-alike. */
/** @type {(browser: Browser, list: Picture[]) => Promise<void>} */
async function takeMenu(browser, list) {
  if (browser.name === 'firefox') return
  const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(JOIN)}`
  for (const [name, address] of [
    ['check, wrapped', wrapped],
    ['check, look-alike', LOOKALIKE],
  ]) {
    const page = await browser.open('https://www.example.org/')
    await fill(page, `<a href="${address}">Join the meeting</a>`)
    const popup = await page.openPopupByMenu('a')
    await settled(popup)
    list.push({ name: String(name), png: await popup.picture() })
    await popup.close()
    await page.close()
  }
}

/** @type {(page: Page, selector: string) => Promise<unknown>} Waits in a flag that may be replaced meanwhile. */
async function has({ flag }, selector) {
  /** @type {() => Promise<boolean>} */
  const look = () =>
    flag
      .evaluate((root, wanted) => root.querySelector(wanted) !== null, selector)
      .catch(() => false)
  for (let end = Date.now() + 10_000; Date.now() < end;) if (await look()) return
  throw new Error(`No ${selector} in the flag`)
}

/** @type {(browser: Browser, list: Picture[]) => Promise<void>} */
async function takeFlags(browser, list) {
  /** @type {(name: string, page: Page) => Promise<void>} */
  const take = async (name, page) => {
    await page.flag.waitFor((root) => root.querySelector('[data-steady]'))
    await settled(page)
    list.push({ name, png: await page.flag.picture() })
  }
  const guest = await browser.open(JOIN)
  await take('guest', guest)
  await guest.flag.click('.sign:not(:last-child)')
  const box = await guest.flag.evaluate((root) => {
    const { x, y, right, bottom } = /** @type {Element} */ (
      root.querySelector('.flag')
    ).getBoundingClientRect()
    return { x: x - 8, y: y - 170, width: right - x + 16, height: bottom - y + 178 }
  })
  list.push({ name: 'menu', png: await guest.picture(box) })
  await guest.flag.click('.menu button:last-child')
  await guest.flag.waitFor((root) => root.querySelector('.undo'))
  list.push({ name: 'undo', png: await guest.flag.picture() })
  await guest.flag.click('.undo button')
  const form = await browser.open(FORM)
  await has(form, '.caution')
  await take('host', form)
  await form.click('.waiting-room input')
  await has(form, '.done')
  await take('put right', form)
  const start = await browser.open(`${ZOOM}/s/82345678901`)
  await take('calm', start)
  const meeting = await browser.open('https://us02web.zoom.us/wc/81234567890/start')
  await take('meeting, host', meeting)
  const inside = await browser.open('https://us02web.zoom.us/wc/81234567890/join')
  await take('meeting, guest', inside)
  for (const page of [guest, form, start, meeting, inside]) await page.close()
  await allowGuard(browser)
  const bad = await browser.open(LOOKALIKE)
  await take('alarm', bad)
  await bad.close()
}

/** @param {Browser} browser */
async function allowGuard(browser) {
  const page = await browser.open(`${browser.origin}/src/options/options.html`)
  await page.waitFor((root) => root.querySelectorAll('.switch input:enabled').length >= 2)
  const isOn = await page.evaluate(
    (root) => /** @type {HTMLInputElement} */ (root.querySelector('.switch input')).checked,
  )
  if (!isOn) {
    await page.click('.switch')
    await page.answerQuestion(true)
    await page.waitFor((root) => root.querySelector('.switch input:checked') !== null)
  }
  await page.close()
}

/**
 * Puts pictures on one sheet, each below its name.
 * @param {Browser} browser
 * @param {readonly Picture[]} pictures
 * @param {string} scheme
 */
async function sheetOf(browser, pictures, scheme) {
  const page = await browser.open('https://www.example.org/')
  await page.resize(1600, 900)
  const all = pictures.map(({ name, png }) => ({ name, data: Buffer.from(png).toString('base64') }))
  await page.evaluate(
    async (root, json, ground) => {
      root.body.replaceChildren()
      // As wide beside a scroll bar as without.
      root.body.style.cssText = `margin: 0; padding: 8px; box-sizing: border-box; inline-size: 1580px; display: flex; flex-wrap: wrap; gap: 12px; align-items: start; background: ${ground}; font: 13px sans-serif`
      for (const { name, data } of JSON.parse(json)) {
        const figure = root.createElement('figure')
        figure.style.margin = '0'
        const image = root.createElement('img')
        image.src = `data:image/png;base64,${data}`
        image.style.cssText = 'display: block; max-inline-size: 780px'
        figure.append(image, name)
        root.body.append(figure)
        await image.decode()
      }
    },
    JSON.stringify(all),
    scheme === 'dark' ? '#777' : '#b5bdb9',
  )
  const picture = await page.picture('document')
  await page.close()
  return picture
}

/** @param {readonly string[]} words languages, and `--browser firefox` */
export async function screens(words) {
  const folder = `${rootPath}artifacts/screens`
  mkdirSync(folder, { recursive: true })
  const name = words.includes('firefox') ? 'firefox' : 'chromium'
  await build(name === 'firefox' ? 'firefox' : 'chrome')
  const asked = words.filter((word) => /^[a-z]{2,3}(_[A-Z]{2})?$/.test(word))
  const { launch } = await loadDriver()
  const browser = await launch({ browser: name, drivesWindow: true })
  try {
    for (const language of asked.length > 0 ? asked : ['en', 'de', 'es', 'fr', 'it', 'nl']) {
      await browser.setLanguage(language)
      for (const scheme of /** @type {const} */ (['light', 'dark'])) {
        await browser.setColorScheme(scheme)
        for (const { sheet, pictures } of await takeAll(browser)) {
          const file = `${folder}/${name}-${language}-${scheme}-${sheet}.png`
          writeFileSync(file, await sheetOf(browser, pictures, scheme))
        }
      }
    }
  } finally {
    await browser.close()
  }
}
