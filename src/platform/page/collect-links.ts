/** A link, or a text in which one may stand, as the page has it. */
export interface PageScrap {
  readonly text: string
  readonly isLink: boolean
  /** The words of a link, the first that it has; empty for a text. */
  readonly title: string
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
 * nothing that is typed into fields. Changes nothing. Travels into the page as its own source: it
 * sees its arguments and nothing else of this file. An element can replace the members of a form or
 * of the document that are called as it is (DOM clobbering): those that matter here come from the
 * prototypes.
 * @param mostScraps after as many different ones it stops
 * @param mostCharacters after as many characters as well
 */
export function collectLinks(mostScraps: number, mostCharacters: number): PageScraps {
  // What no link of Zoom's, no imitation and no wrapper of mails is without.
  const worth = /[zsxu2][o0]{2}|we[bs\d.]|xn--|[^ -~]|google|urldefense|^mailto:|%/i
  const longestTitle = 80
  const passedOver = /^(?:script|style|noscript|template|textarea)$/
  const isHostWorth = worth.test(location.hostname)
  const { closest } = Element.prototype
  const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get as (
    this: Node,
  ) => ShadowRoot | null
  const found = new Map<string, { text: string; isLink: boolean; title: string; count: number }>()
  const nodes: WeakRef<Node>[] = []
  let characters = 0
  let isCut = false
  const note = (text: string, isLink: boolean, node: Node, title: string): void => {
    const key = (isLink ? 'a' : 't') + text
    const known = found.get(key)
    if (known) {
      known.count++
      known.title ||= title
    } else if (found.size >= mostScraps || (characters += text.length) > mostCharacters) {
      isCut = true
    } else {
      found.set(key, { text, isLink, title, count: 1 })
      nodes.push(new WeakRef(node))
    }
  }
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    const walker = Document.prototype.createTreeWalker.call(
      document,
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isCut) break
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node as Text).data
        if (!text.includes('/') || !worth.test(text)) continue
        const parent = node.parentElement
        if (parent && passedOver.test(parent.localName)) continue
        // The text of a link that is listed already would be the same link once more.
        const around = parent && closest.call(parent, 'a[href]')
        if (around && worth.test(around.getAttribute('href') ?? '')) continue
        note(text, false, node, '')
      } else {
        const shadow = shadowRoot.call(node)
        if (shadow) roots.push(shadow)
        const link = node as HTMLAnchorElement
        if (link.localName !== 'a' && link.localName !== 'area') continue
        const address = link.getAttribute('href')
        if (!address || !(isHostWorth || worth.test(address))) continue
        const words = link.textContent?.trim() || link.getAttribute('aria-label') || ''
        const title = words.slice(0, longestTitle).replace(/\s+/g, ' ').trim()
        note(typeof link.href === 'string' ? link.href : address, true, link, title)
      }
    }
  }
  Object.assign(globalThis, { anteroomNodes: nodes })
  return { scraps: Array.from(found.values()), isCut }
}
