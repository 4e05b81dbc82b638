// @ts-nocheck -- runs in Firefox's own window, whose globals TypeScript does not know.
/**
 * What firefox.ts can do only from inside Firefox's own window, with the rights of the browser:
 * open the popup, press keys, stop the background, change the language. Read as text and run there.
 */

const load = (url) => ChromeUtils.importESModule(url)
const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs')
const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs')
const { BasePopup } = load('resource:///modules/ExtensionPopups.sys.mjs')

/** The document of an extension in the sidebar of a window, if there is one. */
const sidebarIn = ({ document }) => {
  const bar = document.getElementById('sidebar')?.contentDocument
  return bar?.querySelectorAll('#webext-panels-browser') ?? []
}

// WebDriver BiDi knows the documents in tabs only. Once it knows the popup as well, it can do
// with it all that it can do with a tab.
const findInTabs = NavigableManager.getBrowserById.bind(NavigableManager)
NavigableManager.getBrowserById = (id) => {
  const popups = [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => [
    ...window.document.querySelectorAll('browser.webextension-popup-browser'),
    ...sidebarIn(window),
  ])
  const isIt = (popup) => NavigableManager.getIdForBrowser(popup) === id
  return findInTabs(id) ?? popups.find(isIt) ?? null
}

const extensionOf = (addon) => WebExtensionPolicy.getByID(addon).extension
const browserOf = (context) => NavigableManager.getBrowserById(context)
const windowOf = (context) => browserOf(context).ownerDocument.defaultView
const once = (target, event, isIt = () => true) =>
  new Promise((resolve) => {
    const listen = (happened) => {
      if (!isIt(happened)) return
      target.removeEventListener(event, listen)
      resolve()
    }
    target.addEventListener(event, listen)
  })

/** For each popup that was opened, a promise that its panel is closed; its document goes earlier. */
const closings = new Map()

const hidden = (panel) => once(panel, 'popuphidden', ({ target }) => target === panel)

/**
 * Does what opens the popup, and gives its BiDi context once it is shown and loaded. One that a test
 * has left open is closed before: what opens the popup would close it, and open none.
 */
const popupAfter = async (addon, tab, open) => {
  const window = windowOf(tab)
  const extension = extensionOf(addon)
  const popup = () => BasePopup.for(extension, window)
  if (popup()) {
    const closed = hidden(popup().panel)
    popup().closePopup()
    await closed
  }
  const shown = once(window, 'popupshown', ({ target }) => target === popup()?.panel)
  open(window, extension)
  await shown
  await popup().browserLoaded
  const { browser } = popup()
  browser.permanentKey ??= {}
  const id = NavigableManager.getIdForBrowser(browser)
  closings.set(id, hidden(popup().panel))
  return id
}

const contextMenuOf = (window) => window.document.getElementById('contentAreaContextMenu')

globalThis.driver = {
  /** Resolves when a policy has installed the extension and it has its button. */
  async installed(addon) {
    const { global } = ExtensionParent.apiManager
    const isThere = () =>
      WebExtensionPolicy.getByID(addon) && global.browserActionFor?.(extensionOf(addon))
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve))
    await WebExtensionPolicy.getByID(addon).readyPromise
  },

  /**
   * Puts our button into the toolbar, as a reader does who pins it. In the menu of the extensions it
   * has no place before that menu was open once, and Firefox forgets to take its view away when we
   * are installed again: the next popup but one would be the former extension’s.
   */
  pin(addon) {
    const { id } = ExtensionParent.apiManager.global.browserActionFor(extensionOf(addon))
    CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR)
  },

  openPopup: (addon, tab) =>
    popupAfter(addon, tab, (window, extension) =>
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window),
    ),

  openPopupByKeys: (addon, tab, key, modifiers) =>
    popupAfter(addon, tab, () => driver.press(tab, key, modifiers)),

  /** Resolves when the context menu of the page is open. */
  menuOpened: (tab) => {
    const menu = contextMenuOf(windowOf(tab))
    return once(menu, 'popupshown', ({ target }) => target === menu)
  },

  /** Chooses our entry with this id in the open context menu. */
  chooseEntry(tab, name) {
    const menu = contextMenuOf(windowOf(tab))
    const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) =>
      id.endsWith(`-menuitem-_${name}`),
    )
    if (!entry) throw new Error('Our entry is not in the context menu')
    menu.activateItem(entry)
  },

  /** Chooses the entry that opens the popup. */
  openPopupByMenu: (addon, tab) => popupAfter(addon, tab, () => driver.chooseEntry(tab, 'check')),

  /** Gives the BiDi context of the panel once it is there: in the sidebar, or in a window of ours. */
  async panelOpened() {
    const isPanel = ({ currentURI }) => currentURI?.filePath?.endsWith('/panel.html')
    for (;;) {
      const windows = [...Services.wm.getEnumerator('navigator:browser')]
      const panel = windows
        .flatMap((window) => [...sidebarIn(window), window.gBrowser?.selectedBrowser])
        .find((browser) => browser && isPanel(browser))
      if (panel) {
        panel.permanentKey ??= {}
        return NavigableManager.getIdForBrowser(panel)
      }
      await new Promise((resolve) => setTimeout(resolve))
    }
  },

  closePanel(panel) {
    const window = windowOf(panel)
    if (window.gBrowser) window.close()
    else window.browsingContext.topChromeWindow.SidebarController.hide()
  },

  /** Presses a button of the question that the browser asks the reader for us, once it is there. */
  async answerQuestion(tab, isYes) {
    const { panel } = windowOf(tab).PopupNotifications
    if (panel.state !== 'open') await once(panel, 'popupshown', ({ target }) => target === panel)
    const answered = hidden(panel)
    const [question] = panel.children
    ;(isYes ? question.button : question.secondaryButton).click()
    await answered
  },

  /** Resolves when the popup with this context is closed. */
  popupClosed: (popup) => closings.get(popup),

  async closePopup(addon, popup) {
    if (browserOf(popup)) BasePopup.for(extensionOf(addon), windowOf(popup))?.closePopup()
    await closings.get(popup)
  },

  /** Presses a key as a keyboard does: the browser's window gets it first, then what has focus. */
  press(context, key, modifiers) {
    const window = windowOf(context)
    // Without a window manager the popup's own way to the focus leads only half way there.
    if (Services.focus.focusedElement !== browserOf(context)) browserOf(context).focus()
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(
      Ci.nsITextInputProcessor,
    )
    keyboard.beginInputTransactionForTests(window)
    // By its code alone the space bar counts as one.
    const event = (name) =>
      new window.KeyboardEvent('', { key: name, code: name === ' ' ? 'Space' : '' })
    for (const held of modifiers) keyboard.keydown(event(held))
    keyboard.keydown(event(key))
    keyboard.keyup(event(key))
    for (const held of modifiers) keyboard.keyup(event(held))
  },

  toFront(tab) {
    const window = windowOf(tab)
    window.focus()
    window.gBrowser.selectedTab = window.gBrowser.getTabForBrowser(browserOf(tab))
    browserOf(tab).focus()
  },

  async stopBackground(addon) {
    await ExtensionParent.DebugUtils.terminateBackgroundScript(addon)
  },

  /** Gives the BiDi context of the tab in a new private window. */
  async openPrivateWindow() {
    const window = OpenBrowserWindow({ private: true })
    await new Promise((resolve) => {
      const topic = 'browser-delayed-startup-finished'
      const look = (started) => {
        if (started !== window) return
        Services.obs.removeObserver(look, topic)
        resolve()
      }
      Services.obs.addObserver(look, topic)
    })
    return NavigableManager.getIdForBrowser(window.gBrowser.selectedBrowser)
  },

  setLanguage(language) {
    Services.locale.requestedLocales = [language]
    const spoken = Services.locale.appLocaleAsBCP47
    if (spoken !== language) throw new Error(`Firefox speaks ${spoken} instead of ${language}`)
  },

  setPorts: (ports) => Services.prefs.setCharPref('network.socket.forcePort', ports),

  /** As if the system were light or dark: the window follows, and with it the popup and pages. */
  async setColorScheme(scheme) {
    const isForced = scheme === 'forced'
    Services.prefs.setIntPref('browser.display.document_color_use', isForced ? 2 : 0)
    Services.prefs.setIntPref('ui.prefersReducedMotion', isForced ? 1 : 0)
    const wanted = matchMedia(`(prefers-color-scheme: ${scheme === 'dark' ? 'dark' : 'light'})`)
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0)
    if (!wanted.matches) await once(wanted, 'change')
  },
}
