/** The Chromium half of driver.ts: everything over the DevTools protocol, by way of Puppeteer. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  launch,
  type CDPSession,
  type Page as PuppeteerPage,
  type Browser as PuppeteerBrowser,
} from 'puppeteer-core'
import { answerQuestion, chooseEntry, openWindow, pressInWindow } from './chromium-window.ts'
import { makeMedia } from './chromium-media.ts'
import { findDocument, findShadow, wireTo } from './chromium-wire.ts'
import {
  type Engine,
  type EngineOptions,
  firstPagePath,
  protocolTimeout,
  type Tab,
} from './engine.ts'

/**
 * Starts Chromium, Chrome, Edge or Brave with the extension in it.
 * @throws {Error} when the browser does not start or refuses the extension
 */
export const launchChromium = async (options: EngineOptions): Promise<Engine> => {
  const { port, scale } = options
  let browser: PuppeteerBrowser
  let control: CDPSession
  let id = options.forcedId ?? ''
  const scratch = mkdtempSync(join(tmpdir(), 'chromium-'))
  let profile = ''
  const media = makeMedia()

  const install = async (enableInIncognito: boolean) => {
    // Puppeteer's own `installExtension` cannot allow it in private windows.
    const parameters = { path: options.extension, enableInIncognito }
    ;({ id } = await control.send('Extensions.loadUnpacked', parameters))
  }

  const worker = async () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().includes(id))
      ?.worker()

  const findFirstPage = async () => {
    const found = await browser.waitForTarget((target) => target.url().endsWith(firstPagePath))
    const page = await found.page()
    if (!page) throw new Error('The first page is gone')
    await page.waitForFunction(() => document.readyState === 'complete')
    return page
  }

  const close = async () => {
    await browser.close()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }

  const start = async (language: string, isAgain = false) => {
    if (!isAgain) profile = mkdtempSync(join(scratch, 'profile-'))
    browser = await launch({
      userDataDir: profile,
      executablePath: options.executablePath,
      headless: options.headless,
      pipe: true,
      enableExtensions: true,
      // People have scrollbars, and a popup is as wide as its content and they are.
      // A policy's installation is work in the background.
      ignoreDefaultArgs: [
        '--hide-scrollbars',
        ...(options.forcedId ? ['--disable-background-networking'] : []),
      ],
      acceptInsecureCerts: true,
      defaultViewport: null,
      protocolTimeout,
      env: { ...process.env, LANGUAGE: language },
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        `--lang=${language}`,
        // The screen that comes with no screen is too small for a popup of full height.
        `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`,
        '--window-size=1280,900',
        // Chrome on macOS takes its language from the system, unless told in the system's way.
        ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
        ...(options.drivesWindow ? openWindow : []),
        // Chromium's sandbox does not work for root, whom containers mostly are.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    })
    control = await browser.target().createCDPSession()
    const isThere = () => browser.waitForTarget((target) => target.url().includes(id))
    await (options.forcedId ? isThere() : install(false)).catch(async (error: unknown) => {
      await close()
      throw error
    })
    if (options.firstPage === 'closed') await (await findFirstPage()).close()
  }

  /** Waits for a page or a popup that is not there yet. */
  const newPage = (isIt: (url: string) => boolean) => {
    const before = new Set(browser.targets())
    return browser.waitForTarget(
      (target) => !before.has(target) && target.type() === 'page' && isIt(target.url()),
    )
  }

  /** Does what opens the popup or the side panel, and gives it once it is loaded. */
  const popupAfter = async (open: () => Promise<unknown>) => {
    const opened = newPage((url) => url.startsWith(`chrome-extension://${id}/`))
    await open()
    const popup = await (await opened).asPage()
    const session = await popup.createCDPSession()
    await media.add(session)
    await popup.waitForFunction(() => document.readyState === 'complete')
    return {
      document: wireTo(popup, session, findDocument),
      async close() {
        if (!popup.isClosed()) await popup.close()
      },
      async closed() {
        if (!popup.isClosed()) await new Promise<void>((done) => popup.once('close', () => done()))
      },
    }
  }

  const tabOf = async (page: PuppeteerPage): Promise<Tab> => {
    const session = await page.createCDPSession()
    await media.add(session)
    return {
      document: wireTo(page, session, findDocument),
      shadow: wireTo(page, session, findShadow),
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      resize: (width, height) => page.setViewport({ width, height }),
      print: (width, height) => page.pdf({ width: `${width}cm`, height: `${height}cm` }),
      toFront: () => page.bringToFront(),
      openPopup: () =>
        popupAfter(async () => {
          // The protocol does not know what a policy has installed; it can open its popup itself.
          if (options.forcedId) return (await worker())?.evaluate('chrome.action.openPopup()')
          const extension = (await browser.extensions()).get(id)
          if (!extension) throw new Error('The extension is not installed')
          return page.triggerExtensionAction(extension)
        }),
      pressInWindow: (key) => pressInWindow(profile, key),
      choosePanel: async () => {
        await page.mouse.click(5, 5, { button: 'right' })
        await chooseEntry(profile, 2)
      },
      panelAfter: popupAfter,
      openPopupByMenu: (x, y) =>
        popupAfter(async () => {
          await page.mouse.click(x, y, { button: 'right' })
          await chooseEntry(profile, 1)
        }),
      answerQuestion: (isYes) => answerQuestion(profile, isYes),
      close: () => page.close(),
    }
  }

  const open = async (address: string, where?: 'background' | 'window') => {
    const how = where === 'window' ? { type: where } : { background: !!where }
    const page = await browser.newPage(how)
    await page.goto(address)
    return tabOf(page)
  }

  await start(options.language)
  return {
    get origin() {
      return `chrome-extension://${id}`
    },
    open,
    firstPage: async () => tabOf(await findFirstPage()),
    async openPrivate(url) {
      await install(true)
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${id}/manifest.json`)
      const opened = newPage((opening) => opening === url)
      await page.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`)
      await page.close()
      const inside = await (await opened).page()
      if (!inside) throw new Error('The private window shows no page')
      await inside.waitForFunction(() => document.readyState === 'complete')
      return tabOf(inside)
    },
    killBackground: async () => (await worker())?.close(),
    update: () => install(false),
    async setLanguage(language) {
      await browser.close()
      await start(language)
    },
    setColorScheme: (wanted) => media.set(wanted),
    async restart() {
      await browser.close()
      await start(options.language, true)
    },
    close,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}
