// @ts-check
/**
 * Finds the browsers on this machine, and on Debian installs them.
 * Used by `npm start`, by the browser tests and by everything else that opens a browser.
 */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './packages.mjs'

/** @typedef {'chromium' | 'firefox'} BrowserName the engine: Chrome, Edge and Brave are 'chromium' */
/** @typedef {{ name: BrowserName, executablePath: string, product: string }} FoundBrowser */
/** @typedef {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform }} Machine */

/**
 * Products in the order in which they are taken; where each one is on Linux (a command on PATH),
 * macOS (in /Applications) and Windows (in a Program Files folder).
 * @type {readonly { name: BrowserName, product: string, linux: string[], mac: string, windows: string }[]}
 */
const products = [
  {
    name: 'chromium',
    product: 'Chrome',
    linux: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'chromium',
    product: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'chromium',
    product: 'Edge',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'chromium',
    product: 'Brave',
    linux: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'firefox',
    product: 'Firefox',
    linux: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
]

const override = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' }
/** For the scripts of all our languages: without them letters are drawn as empty boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk']
const wanted = { chromium: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' }

/** Ubuntu puts a small script in the browser's place that only says to install the snap. */
const isStub = (/** @type {string} */ path) => {
  const start = readFileSync(path).subarray(0, 2000).toString('latin1')
  return start.startsWith('#!') && start.includes('snap install')
}

const places = (/** @type {typeof products[number]} */ product, /** @type {Machine} */ machine) => {
  const { env, platform } = machine
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].map((at) => join(at, product.mac))
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((at) =>
      at ? [join(at, product.windows)] : [],
    )
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return product.linux.flatMap((command) => folders.map((at) => join(at, command)))
}

/**
 * Looks for a browser: first where CHROME_PATH or FIREFOX_PATH says, then in the usual places.
 * @param {BrowserName} name
 * @param {Machine} [machine] where to look; this machine unless told otherwise
 * @returns {FoundBrowser | null} null when there is none
 * @throws {Error} when CHROME_PATH or FIREFOX_PATH names a file that does not exist
 */
export const findBrowser = (name, machine = process) => {
  const told = machine.env[override[name]]
  if (told) {
    if (!existsSync(told)) throw new Error(`${override[name]} names ${told}, which does not exist.`)
    return { name, executablePath: told, product: override[name] }
  }
  for (const product of products) {
    if (product.name !== name) continue
    const executablePath = places(product, machine).find(
      (path) => existsSync(path) && !isStub(path),
    )
    if (executablePath) return { name, executablePath, product: product.product }
  }
  return null
}

/**
 * Installs browsers, and fonts for them, with apt, which takes Debian and root.
 * @param {BrowserName[]} names
 * @throws {Error} in one line, what to install by hand, where this machine is another one
 */
export const installBrowsers = (names) => {
  const missing = names.map((name) => wanted[name]).join(' and ')
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (/^ID="?ubuntu/m.test(system))
    throw new Error(
      `Ubuntu has its browsers as snaps only: install ${missing} yourself, from its maker's own package.`,
    )
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `No browser found: install ${missing}, or set ${names.map((n) => override[n])}.`,
    )

  const packages = [...names.map((name) => debianPackage[name]), ...FONTS]
  console.error(`Installing ${packages.join(' and ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    try {
      run('apt-get', ['-q', ...args], env)
    } catch (error) {
      throw new Error(`apt-get ${args.join(' ')} failed: install ${missing} yourself.`, {
        cause: error,
      })
    }
  }
}

/**
 * Gives a browser, installing it first where it is missing and can be installed.
 * @param {BrowserName} name
 * @returns {FoundBrowser}
 * @throws {Error} in one line, what to install by hand
 */
export const ensureBrowser = (name) => {
  const found = findBrowser(name)
  if (found) return found
  installBrowsers([name])
  const installed = findBrowser(name)
  if (installed) return installed
  throw new Error(`Installed ${debianPackage[name]}, yet found no ${wanted[name]} on PATH.`)
}
