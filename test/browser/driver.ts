/**
 * Drives the shipped extension in real Chromium and real Firefox: one interface for both.
 *
 *   const browser = await launch({ browser: 'firefox', extension: 'dist/firefox' })
 *   const page = await browser.open('https://us02web.zoom.us/j/81234567890?pwd=x')
 *   await page.flag.click('button', 'Hide')
 *   const popup = await page.openPopup()
 *   await popup.press('Tab', 'Enter')
 *   await browser.close()
 *
 * What is real: the browser, the extension's folder, Zoom's addresses, the popup (opened from the
 * toolbar), mouse and keys. What is not: the internet. Every host is answered by server.ts with a
 * skeleton page, and what was asked for is remembered (`requests`).
 *
 * A page, the popup and the flag inside its closed shadow root are all a `View` (view.ts): something
 * to look into, to click in and to type in. Chromium is driven over the DevTools protocol
 * (chromium.ts), Firefox over WebDriver BiDi (firefox.ts) and, for what only a browser's own window
 * can do, from inside that window (firefox-inside.js). Neither needs a screen.
 *
 * Waiting is for something that happens, never for time to pass.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { type BrowserName, ensureBrowser } from '../../scripts/browsers.mjs'
import { launchChromium } from './chromium.ts'
import { type ColorScheme, type Engine, firstPagePath, type Json } from './engine.ts'
import { launchFirefox } from './firefox.ts'
import { Page } from './page.ts'
import { manage, type Managed } from './managed.ts'
import { type SeenRequest, startServer } from './server.ts'
import { patience } from './view.ts'

export type { Page }

/** Where the builds are; the variable is for whoever builds into a folder of their own. */
export const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))

/** Hosts that browsers speak to on their own account: to look for updates, and the like. */
const makers =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|microsoft\.com|brave\.com)$/

/** A browser with the extension installed. */
export class Browser {
  private backstage: Promise<Page> | null = null

  constructor(
    readonly name: BrowserName,
    private readonly engine: Engine,
    private readonly server: { seen: SeenRequest[]; close(): Promise<void> },
    private readonly managed: Managed | null = null,
  ) {}

  /** `chrome-extension://…` or `moz-extension://…`: `open` takes the extension's own pages too. */
  get origin(): string {
    return this.engine.origin
  }

  /** Opens an address in a new tab, or a window of its own, and waits until the page is loaded. */
  async open(url: string, where?: 'window'): Promise<Page> {
    return new Page(this, await this.engine.open(url, where))
  }

  /** The page that the extension has opened by itself at its installation; needs `keepsFirstPage`. */
  async firstPage(): Promise<Page> {
    return new Page(this, await this.engine.firstPage())
  }

  /**
   * Opens an address in a private window, in which the extension is allowed from then on.
   * Allowing it is an update of the extension to the browser: open pages have the old one.
   */
  async openPrivate(url: string): Promise<Page> {
    this.backstage = null
    return new Page(this, await this.engine.openPrivate(url))
  }

  /** Runs a function in a page of the extension; the first argument is its `browser` object. */
  async inExtension<A extends Json[], T>(
    fn: (api: ExtensionApi, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    // The manifest makes the quietest page: it belongs to the extension and runs nothing of it.
    this.backstage ??= this.engine
      .open(`${this.origin}/manifest.json`, 'background')
      .then((tab) => new Page(this, tab))
    const inside = `(root, ...args) => (${String(fn)})(globalThis.browser ?? chrome, ...args)`
    return (await this.backstage).run(inside, args)
  }

  /** Everything in the extension's storage.local. */
  stored(): Promise<Record<string, Json>> {
    return this.inExtension((api) => api.storage.local.get() as Promise<Record<string, Json>>)
  }

  /** Writes into the extension's storage.local; what other keys hold stays. */
  store(values: Record<string, Json>): Promise<void> {
    return this.inExtension((api, all) => api.storage.local.set(all), values)
  }

  /** Empties the extension's storage.local. */
  forget(): Promise<void> {
    return this.inExtension((api) => api.storage.local.clear())
  }

  /** Stops the background, as the browser does when nothing has happened for a while. */
  killBackground(): Promise<void> {
    return this.engine.killBackground()
  }

  /** Replaces the running extension by the same folder, read again, as an update does. */
  async update(): Promise<void> {
    this.backstage = null
    await this.engine.update()
  }

  /**
   * Makes the browser one in another language, by its tag or its folder ('fr', 'pt-BR', 'pt_BR').
   * Pages opened before are gone or hold the old extension, and the storage may be empty.
   */
  async setLanguage(language: string): Promise<void> {
    this.backstage = null
    await this.engine.setLanguage(language === 'en' ? 'en-US' : language.replace('_', '-'))
  }

  /** Closes the browser and starts it again, with all that it has kept. For forced installations. */
  async restart(): Promise<void> {
    this.backstage = null
    await this.engine.restart()
  }

  /** Light or dark, for what is open and what will be. */
  setColorScheme(scheme: ColorScheme): Promise<void> {
    return this.engine.setColorScheme(scheme)
  }

  /** What was asked of the outside world so far, oldest first, without what the browser itself asks. */
  requests(): SeenRequest[] {
    const own = ({ host, origin }: SeenRequest) => makers.test(host) && origin !== this.origin
    return this.server.seen.filter((request) => !own(request))
  }

  /** Writes the policy anew, as an administrator does: Chromium reads it while it runs. */
  setPolicy(values: Json): void {
    this.managed?.set(values)
  }

  /** Waits until somebody closes the browser. */
  closed(): Promise<void> {
    return this.engine.closed()
  }

  async close(): Promise<void> {
    await this.engine.close()
    await this.server.close()
    this.managed?.close()
  }
}

export interface LaunchOptions {
  browser: BrowserName
  /** The unpacked extension: 'dist/chrome' or 'dist/firefox' unless told otherwise. */
  extension?: string
  /** The browser's language; English unless told otherwise. */
  language?: string
  /** Pixels of a picture for one pixel of the page: 2 for sharp pictures. */
  scale?: number
  /** Without a window unless told otherwise. */
  headless?: boolean
  /** Whether questions and menus of the browser's own window will be used: Chromium must be told. */
  drivesWindow?: boolean
  /** Whether the page that the extension opens at its installation stays open. */
  keepsFirstPage?: boolean
  /** What an administrator has set. */
  policy?: Json
  /** Whether the policy installs the extension, in the test's place. */
  isForced?: boolean
}

/**
 * Starts a browser with a fresh profile, the extension in it and no internet behind it.
 * Installs the browser where it is missing and can be installed.
 * @throws {Error} in one line, what to install by hand where it cannot
 */
export const launch = async (options: LaunchOptions): Promise<Browser> => {
  const { browser, language = 'en-US', scale = 1, headless = true, drivesWindow = false } = options
  const build = join(dist, browser === 'chromium' ? 'chrome' : 'firefox')
  const extension = options.extension ?? build
  const { policy = null, isForced = false } = options
  const isQuiet = isForced || JSON.stringify(policy).includes('"firstPage":false')
  const hasFirstPage = !isQuiet && existsSync(join(extension, firstPagePath))
  const found = ensureBrowser(browser).executablePath
  const managed = policy === null ? null : manage(browser, found, extension, isForced)
  managed?.set(policy)
  const server = await startServer(managed?.files)
  const start = browser === 'chromium' ? launchChromium : launchFirefox
  try {
    const engine = await start({
      executablePath: managed?.executablePath ?? found,
      forcedId: managed?.forcedId ?? null,
      extension: managed?.extension ?? extension,
      port: server.port,
      language,
      scale,
      headless,
      drivesWindow,
      isManaged: managed !== null,
      firstPage:
        !hasFirstPage || options.isForced ? 'none' : options.keepsFirstPage ? 'kept' : 'closed',
    })
    return new Browser(browser, engine, server, managed)
  } catch (error) {
    await server.close()
    managed?.close()
    throw error
  }
}

/** How long `until` rests between two looks, in milliseconds: asked all the time, nothing else gets on. */
const REST = 50

/**
 * Reads again and again until a value is as wished, and gives it: for what no event tells, such as
 * the badge, or what another part of the extension will have stored.
 * @param most how long to wait, in milliseconds
 * @throws after that time, with what was last read
 */
export const until = async <T>(
  read: () => Promise<T>,
  wished: (value: T) => boolean,
  most = patience,
): Promise<T> => {
  const end = Date.now() + most
  for (;;) {
    const value = await read()
    if (wished(value)) return value
    if (Date.now() > end)
      throw new Error(`Waited in vain for ${wished}; last: ${JSON.stringify(value)}`)
    await new Promise((rested) => setTimeout(rested, REST))
  }
}
