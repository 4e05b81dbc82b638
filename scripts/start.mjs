// @ts-check
/**
 * `npm start`: builds the extension and opens a browser with a fresh profile, the extension in it,
 * and a practice meeting page that needs no internet, in the language of LANGUAGE or LANG where we
 * have it. `--browser firefox` takes Firefox.
 * Without a screen it takes pictures instead, and prints how the popup begins.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { wantedLanguage } from './wanted-language.mjs'
import { ensurePackages, rootPath } from './packages.mjs'

/** An address of Zoom's form with a passcode in it. Number and passcode are made up. */
const PRACTICE = 'https://us02web.zoom.us/j/81234567890?pwd=practice.1'

/** How much of the popup is printed: with npm's own lines, all is fifteen. */
const MOST_LINES = 7

try {
  await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {string[]} words */
async function start(words) {
  const wish = wishedBrowser(words)
  ensurePackages()
  const { findBrowser, installBrowsers } = await import('./browsers.mjs')
  const find = () =>
    wish ? findBrowser(wish) : (findBrowser('chromium') ?? findBrowser('firefox'))
  if (!find()) installBrowsers(wish ? [wish] : ['chromium', 'firefox'])
  const found = find()
  if (!found) throw new Error('The browser was installed, but is nowhere to be found.')

  const { build } = await import('./build.mjs')
  await build(found.name === 'firefox' ? 'firefox' : 'chrome')
  const { loadDriver } = await import('./driver.mjs')
  const { launch } = await loadDriver()
  const language = wantedLanguage(process.env).replace('_', '-')

  const { platform, env } = process
  const hasScreen =
    ['win32', 'darwin'].includes(platform) || env['DISPLAY'] || env['WAYLAND_DISPLAY']
  if (!hasScreen) return showWithoutScreen(launch, found, language)

  const browser = await launch({ browser: found.name, language, headless: false })
  await browser.open(PRACTICE)
  console.log(
    `${found.product} is open, with Anteroom and a practice page. Click the toolbar icon:`,
  )
  console.log('it may hide behind the puzzle piece. Close the browser when you are done.')
  await browser.closed()
  process.exit()
}

/**
 * @param {string[]} words
 * @returns {import('./browsers.mjs').BrowserName | null}
 */
function wishedBrowser(words) {
  const at = words.indexOf('--browser')
  if (at < 0) return null
  const wish = words[at + 1]
  if (wish === 'firefox' || wish === 'chromium') return wish
  throw new Error('Say --browser firefox or --browser chromium.')
}

/**
 * @param {typeof import('../test/browser/driver.ts').launch} launch
 * @param {import('./browsers.mjs').FoundBrowser} found
 * @param {string} language
 */
async function showWithoutScreen(launch, found, language) {
  const folder = `${rootPath}artifacts/start`
  mkdirSync(folder, { recursive: true })
  const browser = await launch({ browser: found.name, language, scale: 2 })
  try {
    const page = await browser.open(PRACTICE)
    await page.flag.waitFor((root) => root.querySelector('.title'))
    writeFileSync(`${folder}/flag.png`, await page.picture())
    const popup = await page.openPopup()
    await popup.waitFor((root) => root.querySelector('.bar'))
    writeFileSync(`${folder}/popup.png`, await popup.picture())
    const text = await popup.evaluate((root) => root.body.innerText)
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    console.log(lines.slice(0, MOST_LINES).join('\n'))
  } finally {
    await browser.close()
  }
  console.log(
    `\nNo screen here, so ${found.product} ran without one. The popup as it opens, and the flag:`,
  )
  console.log('artifacts/start/popup.png\nartifacts/start/flag.png')
}
