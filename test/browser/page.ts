import type { Browser } from './driver.ts'
import { flagElement, type Tab } from './engine.ts'
import { Flag, Popup, View } from './view.ts'

/** A page in a tab. What is evaluated here sees what the page's own scripts see, and no more. */
export class Page extends View {
  readonly flag: Flag

  constructor(
    private readonly browser: Browser,
    private readonly tab: Tab,
  ) {
    super(tab.document)
    this.flag = new Flag({
      ...tab.shadow,
      call: async (source, argument) => {
        await this.waitFor((root, element) => root.querySelector(element) !== null, flagElement)
        return tab.shadow.call(source, argument)
      },
    })
  }

  /** Goes to an address and waits until the page is loaded. */
  goto(url: string): Promise<void> {
    return this.tab.goto(url)
  }

  reload(): Promise<void> {
    return this.tab.reload()
  }

  resize(width: number, height: number): Promise<void> {
    return this.tab.resize(width, height)
  }

  /** A PDF of the page as it is printed on paper of this size, in centimetres. */
  print(width: number, height: number): Promise<Uint8Array> {
    return this.tab.print(width, height)
  }

  /** How many flags are in the page now. 0 proves nothing before the extension has had its say. */
  flags(): Promise<number> {
    return this.evaluate((root, element) => root.querySelectorAll(element).length, flagElement)
  }

  /** Opens the popup from the toolbar, over this page, and waits until it shows something. */
  async openPopup(): Promise<Popup> {
    await this.tab.toFront()
    return this.shown(new Popup(await this.tab.openPopup()))
  }

  /**
   * Opens the popup by keys, such as `Alt+Shift+J`.
   * @throws in Chromium, where keys sent to a page never reach the browser's own window
   */
  async openPopupByKeys(combination: string): Promise<Popup> {
    const { openPopupByKeys } = this.tab
    if (!openPopupByKeys) throw new Error('Keys do not reach this browser’s own window')
    await this.tab.toFront()
    const names = combination.split('+')
    return this.shown(new Popup(await openPopupByKeys(names.at(-1) ?? '', names.slice(0, -1))))
  }

  /** Chooses “Check this …” in the context menu of an element, and gives the popup that opens. */
  async openPopupByMenu(selector: string): Promise<Popup> {
    await this.tab.toFront()
    const { x, y, width, height } = await this.box(selector)
    return this.shown(new Popup(await this.tab.openPopupByMenu(x + width / 2, y + height / 2)))
  }

  /**
   * Presses the shortcut or chooses what opens the side panel, and waits until that shows
   * something.
   */
  async panelAfter(open: () => Promise<unknown>): Promise<Popup> {
    const panel = new Popup(await this.tab.panelAfter(open))
    await panel.waitFor((root) => root.querySelector('body')?.innerText.trim())
    return panel
  }

  /** Presses a shortcut that the browser itself heeds, such as `Alt+Shift+K`. */
  async pressShortcut(combination: string): Promise<void> {
    await this.tab.toFront()
    const keys = combination.split('+')
    await this.tab.pressInWindow(keys.at(-1) ?? '', keys.slice(0, -1))
  }

  /** Chooses “open beside the page” in the context menu of the page. */
  async choosePanel(): Promise<void> {
    await this.tab.toFront()
    await this.tab.choosePanel()
  }

  private async shown(popup: Popup): Promise<Popup> {
    await popup.waitFor((root) => root.querySelector('body')?.innerText.trim())
    // Firefox makes the popup as high as its content once there is some, then gives it the focus.
    await popup.evaluate(async () => {
      while (innerHeight === 0 || !document.hasFocus()) await new Promise(requestAnimationFrame)
    })
    return popup
  }

  /** What the toolbar button says over this page. Brings the page to the front. */
  async badge(): Promise<{ text: string; color: number[] }> {
    await this.tab.toFront()
    return this.browser.inExtension(async ({ action, tabs }) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
      const tabId = tab?.id as number
      const color = (await action.getBadgeBackgroundColor({ tabId })) as number[]
      return { text: await action.getBadgeText({ tabId }), color: [...color] }
    })
  }

  /**
   * Answers what the browser itself asks the reader over this page, such as for a permission, by a
   * click on its own button, once it asks. Needs `drivesWindow`.
   */
  answerQuestion(isYes: boolean): Promise<void> {
    return this.tab.answerQuestion(isYes)
  }

  close(): Promise<void> {
    return this.tab.close()
  }
}
