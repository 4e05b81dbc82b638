/**
 * The Firefox half of driver.ts: WebDriver BiDi, whose connection Puppeteer makes and keeps, and
 * firefox-inside.js for what BiDi has no command for.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Engine,
  type EngineOptions,
  firstPagePath,
  protocolTimeout,
  type Tab,
} from './engine.ts'
import { portsOf, startFirefox, uuid } from './firefox-start.ts'
import { canLast, leave, takeLeft } from './lasting.ts'
import { type Bidi, wiresOver } from './firefox-wire.ts'

/** Puppeteer keeps its BiDi connection out of its types; there is no other way to these commands. */
interface Connected {
  connection: { send(command: string, parameters: object): Promise<{ result: unknown }> }
}

/**
 * Starts Firefox with the extension in it.
 * @throws {Error} when it does not start or refuses the extension
 */
export const launchFirefox = async (options: EngineOptions): Promise<Engine> => {
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const addon = manifest.browser_specific_settings.gecko.id
  const startedWith = JSON.stringify([options.language, options.scale, options.headless])
  let isClean = canLast && !options.isManaged
  const left = isClean ? takeLeft(startedWith) : null
  const scratch = left?.scratch ?? mkdtempSync(join(tmpdir(), 'firefox-'))
  const profile = join(scratch, 'profile')
  mkdirSync(profile, { recursive: true })
  let browser = left?.browser ?? (await startFirefox(options, addon, profile))

  const send: Bidi['send'] = async (command, parameters) => {
    const { connection } = browser as unknown as Connected
    return (await connection.send(command, parameters)).result as never
  }

  const call: Bidi['call'] = async (context, source, args, more = {}) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: source,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...more,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }

  let firstWindow = ''
  const enterWindow = async () => {
    const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const found = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
    // Firefox 140 knows no scope, and gives its tabs.
    if (!found) throw new Error('This Firefox is too old to be driven: bring it up to date')
    firstWindow = found.context
    const source = readFileSync(new URL('firefox-inside.js', import.meta.url), 'utf8')
    await call(firstWindow, `() => { ${source} }`, [])
  }

  /** Calls one of the functions in firefox-inside.js. */
  const inside: Bidi['inside'] = (name, ...args) =>
    call(firstWindow, `async (json) => driver.${name}(...JSON.parse(json))`, [
      { type: 'string', value: JSON.stringify(args) },
    ])

  const install = (allowPrivate: boolean, path = options.extension) =>
    send('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': allowPrivate,
    })

  /**
   * Firefox speaks the languages whose packs it has. For the extension an empty pack is enough: the
   * browser's own texts stay English, while `i18n` and the direction follow.
   */
  const speak = async (tag: string) => {
    // Firefox has Spanish by country only.
    const language = tag === 'es-419' ? 'es-MX' : tag
    if (language !== 'en-US') {
      const pack = join(scratch, language)
      mkdirSync(pack, { recursive: true })
      const description = {
        manifest_version: 2,
        name: language,
        version: '1.0',
        langpack_id: language,
        languages: { [language]: { version: '1', chrome_resources: {} } },
        sources: { browser: { base_path: 'browser/' } },
        browser_specific_settings: { gecko: { id: `langpack-${language}@example.org` } },
      }
      writeFileSync(join(pack, 'manifest.json'), JSON.stringify(description))
      await install(false, pack)
    }
    await inside('setLanguage', language)
  }

  const wireTo = wiresOver({ send, call, inside })
  const popupOf = (popup: string) => ({
    document: wireTo(popup, 'document'),
    close: async () => void (await inside('closePopup', addon, popup)),
    closed: async () => void (await inside('popupClosed', popup)),
  })

  const openMenu = async (context: string, x: number, y: number) => {
    const menu = inside('menuOpened', context)
    const steps = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]
    const mouse = { type: 'pointer', id: 'mouse', actions: steps }
    await send('input.performActions', { context, actions: [mouse] })
    await menu
  }

  const tabOf = (context: string): Tab => ({
    document: wireTo(context, 'document'),
    shadow: wireTo(context, 'shadow'),
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async reload() {
      await send('browsingContext.reload', { context, wait: 'complete' })
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async print(width, height) {
      const { data } = await send('browsingContext.print', { context, page: { width, height } })
      return Buffer.from(data, 'base64')
    },
    toFront: async () => void (await inside('toFront', context)),
    openPopup: async () => popupOf(String(await inside('openPopup', addon, context))),
    openPopupByKeys: async (key, modifiers) =>
      popupOf(String(await inside('openPopupByKeys', addon, context, key, modifiers))),
    async openPopupByMenu(x, y) {
      await openMenu(context, x, y)
      return popupOf(String(await inside('openPopupByMenu', addon, context)))
    },
    pressInWindow: async (key, modifiers) => void (await inside('press', context, key, modifiers)),
    async choosePanel() {
      await openMenu(context, 5, 5)
      await inside('chooseEntry', context, 'panel')
    },
    async panelAfter(open) {
      await open()
      const panel = String(await inside('panelOpened'))
      return {
        document: wireTo(panel, 'document'),
        close: async () => void (await inside('closePanel', panel)),
        closed: () => Promise.reject(new Error('Firefox does not tell when a sidebar is closed')),
      }
    },
    answerQuestion: async (isYes) => void (await inside('answerQuestion', context, isYes)),
    async close() {
      await send('browsingContext.close', { context })
    },
  })

  const openTab = async (url: string, where: object) => {
    const { context } = await send('browsingContext.create', { type: 'tab', ...where })
    const tab = tabOf(context)
    await tab.goto(url)
    return tab
  }

  const findFirstPage = async (): Promise<Tab> => {
    for (const end = Date.now() + protocolTimeout; Date.now() < end;) {
      const { contexts } = await send('browsingContext.getTree', {})
      const found = contexts.find(({ url }) => url.endsWith(firstPagePath))
      if (found) return tabOf(found.context)
    }
    throw new Error('The extension has opened no first page')
  }

  /** Takes away what the next would find: the pages, and the extension with all that it keeps. */
  const clean = async () => {
    await inside('setColorScheme', 'light')
    const { contexts } = await send('browsingContext.getTree', {})
    await send('browsingContext.create', { type: 'tab' })
    for (const { context } of contexts) await send('browsingContext.close', { context })
    await send('webExtension.uninstall', { extension: addon })
  }

  const close = async () => {
    if (isClean) {
      await clean()
      return leave(startedWith, { browser, scratch })
    }
    await browser.close()
    rmSync(scratch, { recursive: true, force: true })
  }

  const start = async () => {
    await enterWindow()
    if (left) await inside('setPorts', portsOf(options.port))
    await speak(options.language)
    await (options.forcedId ? inside('installed', addon) : install(false))
    await inside('pin', addon)
  }

  try {
    await start()
    if (options.firstPage === 'closed') await (await findFirstPage()).close()
  } catch (error) {
    isClean = false
    await close()
    throw error
  }
  return {
    origin: `moz-extension://${uuid}`,
    firstPage: findFirstPage,
    open: (url, where) =>
      openTab(url, where === 'window' ? { type: where } : { background: where === 'background' }),
    async openPrivate(url) {
      isClean = false
      await install(true)
      return openTab(url, { referenceContext: await inside('openPrivateWindow') })
    },
    killBackground: async () => void (await inside('stopBackground', addon)),
    update: async () => void (await install(false)),
    async setLanguage(language) {
      isClean = false
      await speak(language)
      await install(false)
    },
    async restart() {
      await browser.close()
      browser = await startFirefox(options, addon, profile)
      await start()
    },
    setColorScheme: async (scheme) => void (await inside('setColorScheme', scheme)),
    close,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  }
}
