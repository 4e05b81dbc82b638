import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Box, Json, OpenPopup, Wire } from './engine.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** How long anything may take that a test waits for, in milliseconds. */
export const patience = 30_000

// The functions below run inside the page: they see their arguments and nothing else of this file.

const visibleText = (root: Document | ShadowRoot): string =>
  ('body' in root ? [...root.querySelectorAll('body')] : [...root.children])
    .map((element) => (element.localName === 'style' ? '' : (element as HTMLElement).innerText))
    .join('\n')
    .trim()

const boxOf = (root: Document | ShadowRoot, selector: string): Box => {
  const element = root.querySelector(selector)
  if (!element) throw new Error(`Nothing matches ${selector}`)
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}

/** Where to click on the first element that matches, and what lies over it there, if anything. */
const clickPoint = (root: Document | ShadowRoot, selector: string, text: string) => {
  const element = [...root.querySelectorAll(selector)].find((each) =>
    `${each.textContent} ${each.getAttribute('aria-label')}`.includes(text),
  )
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x: left, y: top, width, height } = element.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height / 2
  const hit = root.elementFromPoint(x, y)
  const inPage = document.elementFromPoint(x, y)
  const free = hit !== null && (element.contains(hit) || hit.contains(element))
  const cover = 'host' in root && inPage !== root.host ? inPage : free ? null : hit
  return { x, y, over: cover?.outerHTML.slice(0, 200) ?? (hit ? '' : 'the edge of the view') }
}

const nameOfFocused = (root: Document | ShadowRoot): string => {
  const element = root.activeElement
  if (!element || element.localName === 'body') return ''
  const labels = [...((element as HTMLInputElement).labels ?? [])]
  const words = labels.length ? labels.map((label) => label.textContent).join(' ') : ''
  const name = element.getAttribute('aria-label') || words || element.textContent
  return (name || `<${element.localName}>`).replace(/\s+/g, ' ').trim()
}

/** Source of a function that waits for another one, given as source, and asks it at each change. */
const waiting = (source: string) => `(root, ...args) => new Promise((resolve, reject) => {
  const look = () => {
    const value = (${source})(root, ...args)
    if (!value) return
    observer.disconnect()
    clearTimeout(giveUp)
    resolve(value)
  }
  const giveUp = setTimeout(() => {
    observer.disconnect()
    const seen = (root.body ?? root).textContent.replace(/\\s+/g, ' ').trim()
    reject(new Error('Waited in vain for ' + ${JSON.stringify(source)} + ' in: ' + seen))
  }, ${patience})
  const observer = new MutationObserver(look)
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  observer.observe(root, all)
  look()
})`

/** Source of a function that runs axe. It sees open shadow roots only: so this one is made one. */
const axeRun = `async (root) => {
  const host = root.host
  // What a sticky bar lies over can be scrolled free: axe would call it too small a target.
  const bar = root.querySelector('.bar')
  if (bar) bar.style.position = 'static'
  if (host) Object.defineProperty(host, 'shadowRoot', { get: () => root, configurable: true })
  try {
    const { violations } = await window.axe.run(host ?? document, {
      preload: false,
      resultTypes: ['violations'],
      // 24 pixels (WCAG 2.2, 2.5.8): not asked for by default.
      rules: { 'target-size': { enabled: true } },
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ' at ' + node.target.flat().join(' ') + ': ' + node.failureSummary))
  } finally {
    if (host) delete host.shadowRoot
    if (bar) bar.style.position = ''
  }
}`

/** Something with a root to look into: a page, the popup, or the flag in its closed shadow root. */
export class View<Root extends Document | ShadowRoot = Document> {
  constructor(protected readonly wire: Wire) {}

  /**
   * Runs a function in there and gives back what it returns or what its promise resolves to.
   * Only its source travels: it sees its arguments (JSON) and no variable from around it.
   * @throws what the function throws, as an Error with the same message
   */
  evaluate<Args extends Json[], Result>(
    fn: (root: Root, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.run(String(fn), args)
  }

  /** `evaluate` for a function that is at hand as source text. */
  async run<Result>(source: string, args: Json[]): Promise<Result> {
    const inside = `async (root, json) =>
      JSON.stringify({ value: await (${source})(root, ...JSON.parse(json)) })`
    const answer = JSON.parse(await this.wire.call(inside, JSON.stringify(args))) as {
      value: Result
    }
    return answer.value
  }

  /**
   * Waits until a function returns something other than false, null, 0 or '', and gives that.
   * It is asked again whenever the tree under the root changes.
   * @throws after `patience`, with the function and the text that was there instead
   */
  waitFor<Args extends Json[], Result>(
    fn: (root: Root, ...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Result>> {
    return this.run(waiting(String(fn)), args)
  }

  /** Waits until there is a text to be seen. */
  async waitForText(text: string): Promise<void> {
    await this.run(waiting(`(root, text) => (${visibleText})(root).includes(text)`), [text])
  }

  /** The text as a person sees it: what is hidden or folded is left out. */
  text(): Promise<string> {
    return this.evaluate(visibleText)
  }

  /** Where an element is in the viewport; without a selector, the first thing that is drawn. */
  box(selector = ':not(style)'): Promise<Box> {
    return this.evaluate(boxOf, selector)
  }

  /**
   * Clicks with the mouse on the first element that matches a CSS selector, and that contains a
   * text or carries it as its label where one is given. Waits until there is one.
   * @throws when something else lies over it, so that no person could click it either
   */
  async click(selector: string, text = ''): Promise<void> {
    let { x, y, over } = await this.waitFor(clickPoint, selector, text)
    // Firefox makes a popup as high as what it holds: until it is, all may move.
    for (let isStill = false; !isStill;) {
      const now = await this.waitFor(clickPoint, selector, text)
      isStill = now.x === x && now.y === y
      ;({ x, y, over } = now)
    }
    if (over) throw new Error(`Cannot click ${selector} ${text}: over its middle lies ${over}`)
    await this.wire.clickAt(x, y)
  }

  /** Clicks with the mouse at a point of the viewport, whatever is there. */
  clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    return this.wire.clickAt(x, y)
  }

  /** Presses keys one after the other: `press('Tab', 'Shift+Tab', 'Enter', 'Escape', ' ', 'x')`. */
  async press(...combinations: string[]): Promise<void> {
    for (const combination of combinations) {
      const names = combination === '+' ? ['+'] : combination.split('+')
      await this.wire.press(names.at(-1) ?? '', names.slice(0, -1))
    }
  }

  /** Types a text where the focus is, key by key. */
  type(text: string): Promise<void> {
    return this.press(...text)
  }

  /** What a person calls the element that has the focus: its label, else its text; '' if none has. */
  focused(): Promise<string> {
    return this.evaluate(nameOfFocused)
  }

  /** What axe-core finds wrong, one line a finding; empty where it finds nothing. */
  async axe(): Promise<string[]> {
    // Half a megabyte: once for a document is enough.
    if (!(await this.evaluate(() => 'axe' in window)))
      await this.run(`() => { ${readFileSync(axePath, 'utf8')} }`, [])
    return this.run(axeRun, [])
  }

  /** A PNG of what is in view, or of the whole document where it scrolls (not Chromium's popup). */
  picture(part: Box | 'viewport' | 'document' = 'viewport'): Promise<Uint8Array> {
    return this.wire.picture(part)
  }
}

/** The popup, opened from the toolbar. */
export class Popup extends View {
  constructor(private readonly popup: OpenPopup) {
    super(popup.document)
  }

  close(): Promise<void> {
    return this.popup.close()
  }

  /** Waits until it is closed, by whatever closes it. */
  closed(): Promise<void> {
    return this.popup.closed()
  }
}

/** What the extension draws in a page. Each call waits until there is a flag. */
export class Flag extends View<ShadowRoot> {
  /** Clicks once the flag has been there long enough for clicks to count. */
  override async click(selector: string, text = ''): Promise<void> {
    await this.waitFor((root) => root.querySelector('[data-steady]'))
    await super.click(selector, text)
  }

  /** A PNG of the flag alone, with a little of the page around it. */
  override async picture(): Promise<Uint8Array> {
    const { x, y, width, height } = await this.box()
    const margin = 8
    const left = Math.max(0, Math.floor(x) - margin)
    const top = Math.max(0, Math.floor(y) - margin)
    return this.wire.picture({
      x: left,
      y: top,
      width: Math.ceil(x + width) + margin - left,
      height: Math.ceil(y + height) + margin - top,
    })
  }
}
