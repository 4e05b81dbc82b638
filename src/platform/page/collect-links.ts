/** A link, or a text in which one may stand, as the page has it. */
export interface PageScrap {
  readonly text: string
  readonly isLink: boolean
  /** The words of a link, the first that it has; empty for a text. */
  readonly title: string
  /** How often it came in this part. */
  readonly count: number
}

/** One part of what a document has. */
export interface PageScraps {
  /** The place by which `pointOut` knows the first of them; the others follow. */
  readonly from: number
  readonly scraps: readonly PageScrap[]
  /** Whether nothing comes after it. */
  readonly isDone: boolean
  /** Whether the document was too large to be read to its end, or changed under the reading. */
  readonly isCut: boolean
}

/**
 * Collects the links and texts of a document in which a link to Zoom or to a look-alike may stand,
 * in open shadow roots too, part by part: each call goes on where the last one ended, so that the
 * page is never held up for long. Lets by far the most go at once; the judging is done elsewhere.
 * Reads nothing that is typed into fields. Changes nothing. Travels into the page as its own source:
 * it sees its arguments and nothing else of this file. An element can replace the members of a form
 * or of the document that are called as it is (DOM clobbering): those that matter here come from
 * the prototypes.
 * @param reading a name for this reading; a new one begins anew
 * @param isFirst whether it is to begin
 * @param milliseconds how long a part may take
 * @param partCharacters of how many characters it may be
 * @param mostCharacters after as many in all it stops
 * @returns null where another reading has begun, or another document has come
 */
export function collectLinks(
  reading: string,
  isFirst: boolean,
  milliseconds: number,
  partCharacters: number,
  mostCharacters: number,
): PageScraps | null {
  const start = performance.now()
  const here = globalThis as {
    anteroomNodes?: WeakRef<Node>[]
    anteroomReading?: {
      name: string
      /** Where to go on: first in a long text, then in a root, then in the other roots. */
      text: { node: Node; left: string } | null
      walker: TreeWalker | null
      roots: (Document | ShadowRoot)[]
      characters: number
      isCut: boolean
    }
  }
  if (isFirst) {
    const roots = [document]
    const place = { text: null, walker: null, roots }
    here.anteroomReading = { name: reading, ...place, characters: 0, isCut: false }
    here.anteroomNodes = []
  }
  const state = here.anteroomReading
  const nodes = here.anteroomNodes
  if (state?.name !== reading || !nodes) return null

  // What no link of Zoom's, no imitation and no wrapper of mails is without.
  const worth = /[zsxu2][o0]{2}|we[bs\d.]|xn--|[^ -~]|google|urldefense|^mailto:|%/i
  const longestTitle = 80
  // A longer address, such as of a mail with a text in it, is judged as far as this.
  const longestAddress = 100_000
  // A long text is judged in pieces; a link is not cut where it has no blank.
  const piece = /[^]{0,20000}\S{0,9999}/y
  const passedOver = /^(?:script|style|noscript|template|textarea)$/
  const isHostWorth = worth.test(location.hostname)
  const { closest } = Element.prototype
  const getter = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => unknown
  const shadowRoot = getter(Element.prototype, 'shadowRoot')
  const isConnected = getter(Node.prototype, 'isConnected')
  const from = nodes.length
  const found = new Map<string, { text: string; isLink: boolean; title: string; count: number }>()
  let characters = 0
  const note = (text: string, isLink: boolean, node: Node, title: string): void => {
    const key = (isLink ? 'a' : 't') + text
    const known = found.get(key)
    characters += 20
    if (known) {
      known.count++
      known.title ||= title
    } else {
      characters += text.length
      found.set(key, { text, isLink, title, count: 1 })
      nodes.push(new WeakRef(node))
    }
  }
  const readText = (node: Text): void => {
    const text = node.data
    if (!text.includes('/') || !worth.test(text)) return
    const parent = node.parentElement
    if (parent && passedOver.test(parent.localName)) return
    // The text of a link that is listed already would be the same link once more.
    const around = parent && closest.call(parent, 'a[href]')
    if (around && worth.test(around.getAttribute('href') ?? '')) return
    state.text = { node, left: text }
  }
  const readElement = (node: Element): void => {
    const shadow = shadowRoot.call(node)
    if (shadow) state.roots.push(shadow as ShadowRoot)
    if (node.localName !== 'a' && node.localName !== 'area') return
    const link = node as HTMLAnchorElement
    const address = link.getAttribute('href')
    if (!address || !(isHostWorth || worth.test(address))) return
    const words = link.textContent?.trim() || link.getAttribute('aria-label') || ''
    const title = words.slice(0, longestTitle).replace(/\s+/g, ' ').trim()
    const whole = typeof link.href === 'string' ? link.href : address
    if (whole.length > longestAddress) state.isCut = true
    note(whole.slice(0, longestAddress), true, link, title)
  }
  const end = (isDone: boolean, isCut: boolean): PageScraps => {
    state.characters += characters
    if (isDone) delete here.anteroomReading
    return { from, scraps: Array.from(found.values()), isDone, isCut: isCut || state.isCut }
  }
  // What was taken out of the page leads nowhere any more.
  if (state.walker && !isConnected.call(state.walker.currentNode)) return end(true, true)
  for (let step = 1; ; step++) {
    if (state.characters + characters > mostCharacters) return end(true, true)
    const isLate = step % 16 === 0 && performance.now() - start > milliseconds
    if (isLate || characters > partCharacters) return end(false, false)
    if (state.text) {
      const { node, left } = state.text
      piece.lastIndex = 0
      const text = piece.exec(left)?.[0] ?? ''
      if (worth.test(text)) note(text, false, node, '')
      state.text = text.length < left.length ? { node, left: left.slice(text.length) } : null
      continue
    }
    const node = state.walker?.nextNode()
    if (node?.nodeType === Node.TEXT_NODE) readText(node as Text)
    else if (node) readElement(node as Element)
    else {
      const root = state.roots.shift()
      if (!root) return end(true, false)
      state.walker = Document.prototype.createTreeWalker.call(
        document,
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      )
    }
  }
}
