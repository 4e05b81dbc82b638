/**
 * The two functions that run in the page when the reader asks for its links. They travel there as
 * their own source: each sees its arguments and nothing else of this file. The content script calls
 * the second one, too.
 */

/** A link, or a text in which one may stand, as the page has it. */
export interface PageScrap {
  readonly text: string
  readonly isLink: boolean
  /** How often the page has just this. */
  readonly count: number
}

export interface PageScraps {
  /** Each at the place that `pointOut` knows it by. */
  readonly scraps: readonly PageScrap[]
  /** Whether the page was too large to be read to its end. */
  readonly isCut: boolean
}

/**
 * Collects the links and texts of a document in which a link to Zoom or to a look-alike may stand,
 * in open shadow roots too. Lets by far the most go at once; the judging is done elsewhere. Reads
 * nothing that is typed into fields. Changes nothing.
 * @param mostScraps after as many different ones it stops
 * @param mostCharacters after as many characters as well
 */
export function collectLinks(mostScraps: number, mostCharacters: number): PageScraps {
  // What no link of Zoom's, no imitation and no wrapper of mails is without.
  const worth = /[zsxu2][o0]{2}|we[bs\d.]|xn--|[^ -~]|google|urldefense|^mailto:|%/i
  const passedOver = /^(?:script|style|noscript|template|textarea)$/
  const isHostWorth = worth.test(location.hostname)
  const found = new Map<string, { text: string; isLink: boolean; count: number }>()
  const nodes: Node[] = []
  let characters = 0
  let isCut = false
  const note = (text: string, isLink: boolean, node: Node): void => {
    const key = (isLink ? 'a' : 't') + text
    const known = found.get(key)
    if (known) {
      known.count++
    } else if (found.size >= mostScraps || (characters += text.length) > mostCharacters) {
      isCut = true
    } else {
      found.set(key, { text, isLink, count: 1 })
      nodes.push(node)
    }
  }
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isCut) break
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node as Text).data
        if (!text.includes('/') || !worth.test(text)) continue
        const parent = node.parentElement
        if (parent && passedOver.test(parent.localName)) continue
        // The text of a link that is listed already would be the same link once more.
        const around = parent?.closest('a[href]')?.getAttribute('href')
        if (around && worth.test(around)) continue
        note(text, false, node)
      } else {
        const element = node as HTMLAnchorElement
        if (element.shadowRoot) roots.push(element.shadowRoot)
        if (element.localName !== 'a' && element.localName !== 'area') continue
        const address = element.getAttribute('href')
        if (!address || !(isHostWorth || worth.test(address))) continue
        note(typeof element.href === 'string' ? element.href : address, true, node)
      }
    }
  }
  Object.assign(globalThis, { anteroomNodes: nodes })
  return { scraps: [...found.values()], isCut }
}

/**
 * Scrolls to a link that `collectLinks` found, or to an element, and frames it, until the reader
 * does anything on the page. The frame is our own element with a closed root: no style of the page is touched.
 * @returns false where the link is gone or not to be seen
 */
export function pointOut(what: number | Element): boolean {
  const { anteroomNodes } = globalThis as { anteroomNodes?: readonly Node[] }
  const node = typeof what === 'number' ? anteroomNodes?.[what] : what
  const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element | null)
  if (!node?.isConnected || !element) return false
  const range = document.createRange()
  range.selectNode(node)
  const tag = 'anteroom-outline'
  for (const old of document.querySelectorAll(tag)) old.remove()
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  if (range.getBoundingClientRect().width === 0) return false

  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = `:host { all: initial !important; position: fixed !important;
      inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important;
      border: 0 !important; overflow: visible !important; pointer-events: none !important }
    div { position: fixed; box-sizing: border-box; border: 3px solid #1d6b51; border-radius: 6px;
      outline: 3px solid #fff; box-shadow: 0 0 0 9px rgb(29 107 81 / 0.35); pointer-events: none }`
  const frame = document.createElement('div')
  root.append(style, frame)
  const place = (): void => {
    const { left, top, width, height } = range.getBoundingClientRect()
    Object.assign(frame.style, {
      left: `${left - 6}px`,
      top: `${top - 6}px`,
      width: `${width + 12}px`,
      height: `${height + 12}px`,
    })
  }
  const life = new AbortController()
  const listening = { signal: life.signal, capture: true, passive: true }
  for (const type of ['scroll', 'resize']) addEventListener(type, place, listening)
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(
      type,
      () => {
        life.abort()
        host.remove()
      },
      listening,
    )
  }
  document.documentElement.append(host)
  // In the top layer nothing of the page lies over it.
  host.popover = 'manual'
  host.showPopover()
  place()
  return true
}
