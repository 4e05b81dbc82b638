/** The contract between driver.ts and the two browsers: what chromium.ts and firefox.ts provide. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Box = { x: number; y: number; width: number; height: number }
/** `forced`: colors of the reader's own, as few people have them who see little, and no movement. */
export type ColorScheme = 'light' | 'dark' | 'forced'

/**
 * A selector: the flag's element in a page. It bears no name, and no page's own element stands
 * there.
 */
export const flagElement = ':root > div, :root > foreignObject > div'

/** Where the first page is in the extension. */
export const firstPagePath = 'src/welcome/welcome.html'

/** How long a browser may take to answer, in milliseconds: more than whatever it is asked to wait. */
export const protocolTimeout = 40_000

/** One document, or the shadow root in it. */
export interface Wire {
  /** Calls a function, given as source text, with the root and a text; it gives back a text. */
  call(source: string, argument: string): Promise<string>
  /** Clicks with the mouse, in pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>
  /** Presses one key by its name in `KeyboardEvent.key`, with modifiers held. */
  press(key: string, modifiers: string[]): Promise<void>
  /** A PNG of the viewport, of one part of it, or of the whole document with what is scrolled off. */
  picture(part: Box | 'viewport' | 'document'): Promise<Uint8Array>
}

/** The popup, once it is loaded. */
export interface OpenPopup {
  document: Wire
  close(): Promise<void>
  /** Resolves when it is closed, at once where it is already. */
  closed(): Promise<void>
}

/** A page in a tab. Where it goes to an address it waits until the page is loaded. */
export interface Tab {
  document: Wire
  /** The closed shadow root of the extension's element in the page. */
  shadow: Wire
  goto(url: string): Promise<void>
  reload(): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** A PDF of the page as it is printed on paper of this size, in centimetres. */
  print(width: number, height: number): Promise<Uint8Array>
  toFront(): Promise<void>
  openPopup(): Promise<OpenPopup>
  /** Presses the keys that the browser takes for “open the popup”. Not where keys miss its window. */
  openPopupByKeys?(key: string, modifiers: string[]): Promise<OpenPopup>
  /** Chooses our entry in the context menu of what lies at this point, and gives the popup. */
  openPopupByMenu(x: number, y: number): Promise<OpenPopup>
  /** Presses keys that the browser’s own window hears. */
  pressInWindow(key: string, modifiers: string[]): Promise<void>
  /** Chooses our entry in the context menu of the page itself. */
  choosePanel(): Promise<void>
  /** Does what opens the side panel of this window, or what stands in for it, and gives that. */
  panelAfter(open: () => Promise<unknown>): Promise<OpenPopup>
  /** Answers what the browser itself asks over this page, by its own button, once it asks. */
  answerQuestion(isYes: boolean): Promise<void>
  close(): Promise<void>
}

/** A running browser with the extension in it; driver.ts says what each function promises. */
export interface Engine {
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string
  /** In a tab in front, unless told otherwise. */
  open(url: string, where?: 'background' | 'window'): Promise<Tab>
  /** Waits for the first page, which the extension opens when it is installed. */
  firstPage(): Promise<Tab>
  openPrivate(url: string): Promise<Tab>
  killBackground(): Promise<void>
  update(): Promise<void>
  setLanguage(language: string): Promise<void>
  /** Only where a policy has installed the extension: else it would be gone. */
  restart(): Promise<void>
  setColorScheme(scheme: ColorScheme): Promise<void>
  close(): Promise<void>
  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void>
}

export interface EngineOptions {
  executablePath: string
  /** The folder of the unpacked extension. */
  extension: string
  /** Where on 127.0.0.1 the server is that plays the internet. */
  port: number
  language: string
  scale: number
  headless: boolean
  /** Whether the browser's own questions and menus will be used. */
  drivesWindow: boolean
  /** Whether the extension opens a first page when it is installed, and whether that stays open. */
  firstPage: 'none' | 'closed' | 'kept'
  /** The id of the extension where a policy installs it; null where the test does. */
  forcedId: string | null
  /** Whether there is a policy at all. */
  isManaged: boolean
}
