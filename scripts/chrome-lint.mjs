// @ts-check
/** What the Chrome Web Store and Edge refuse, tried on a built folder and in Chromium itself. */
import { readFileSync, readdirSync } from 'node:fs'
import { loadDriver } from './driver.mjs'

/**
 * The most characters of the texts that the manifest names.
 * https://developer.chrome.com/docs/webstore/program-policies/listing-requirements
 */
const MOST = { extName: 75, extDescription: 132 }

/**
 * @param {string} folder a built extension
 * @returns {Promise<string[]>} one line for each thing that would be refused
 */
export async function chromeLint(folder) {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))
  const long = readdirSync(`${folder}/_locales`).flatMap((language) => {
    const messages = read(`_locales/${language}/messages.json`)
    return Object.entries(MOST)
      .filter(([key, most]) => !messages[key] || messages[key].message.length > most)
      .map(([key, most]) => `_locales/${language}: ${key} is missing or longer than ${most}`)
  })
  const manifest = read('manifest.json')
  const { launch } = await loadDriver()
  const browser = await launch({ browser: 'chromium', extension: folder })
  try {
    const loaded = await browser.inExtension((api) => api.runtime.getManifest().version)
    return loaded === manifest.version ? long : [...long, `Chromium loads version ${loaded}`]
  } finally {
    await browser.close()
  }
}
