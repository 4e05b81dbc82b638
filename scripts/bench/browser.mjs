// @ts-check
/** Chromium with unpacked extensions, in which every host is answered by the tests' own server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { ensureBrowser } from '../browsers.mjs'
import { load } from '../our-module.mjs'

/** @returns {Promise<import('../../test/browser/server.ts').Server>} */
export async function startServer() {
  /** @type {typeof import('../../test/browser/server.ts')} */
  const server = await load('test/browser/server.ts')
  return server.startServer()
}

/**
 * @param {number} port of the server
 * @param {readonly string[]} folders of extensions
 * @returns the browser, and the extensions' ids in the order of their folders
 */
export async function launchWith(port, folders) {
  const browser = await launch({
    executablePath: ensureBrowser('chromium').executablePath,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: ['--no-sandbox', '--lang=en', `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
  })
  const ids = []
  for (const folder of folders) {
    ids.push(await browser.installExtension(folder))
    const firstPage = 'src/welcome/welcome.html'
    if (!existsSync(join(folder, firstPage))) continue
    const opened = await browser.waitForTarget((target) => target.url().endsWith(firstPage))
    await (await opened.page())?.close()
  }
  return { browser, ids }
}
