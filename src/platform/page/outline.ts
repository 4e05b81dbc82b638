/**
 * Scrolls to a link that `collectLinks` found, or to an element, and frames it, until the reader
 * does anything on the page. The frame is our own nameless element with a closed root: no style of
 * the page is touched. Travels into the page as its own source, and takes members from the
 * prototypes, like `collectLinks`.
 * @returns false where the link is gone or not to be seen
 */
export function pointOut(what: number | Element): boolean {
  const here = globalThis as {
    anteroomNodes?: readonly WeakRef<Node>[]
    /** Ends what was shown last. */
    anteroomOutline?: AbortController
  }
  const node = typeof what === 'number' ? here.anteroomNodes?.[what]?.deref() : what
  if (!node) return false
  const read = (proto: object, name: string, from: object): unknown =>
    Object.getOwnPropertyDescriptor(proto, name)?.get?.call(from)
  const isText = read(Node.prototype, 'nodeType', node) === Node.TEXT_NODE
  const element = (isText ? read(Node.prototype, 'parentElement', node) : node) as Element | null
  if (!read(Node.prototype, 'isConnected', node) || !element) return false
  const page = Document.prototype
  const make = (tag: string) => page.createElement.call(document, tag)
  const range = page.createRange.call(document)
  range.selectNode(node)
  here.anteroomOutline?.abort()
  const { scrollIntoView } = Element.prototype
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' })
  if (range.getBoundingClientRect().width === 0) return false

  const shell = make('span')
  const root = shell.attachShadow({ mode: 'closed' })
  const style = make('style')
  style.textContent = `:host { all: initial !important; position: fixed !important;
      inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important;
      border: 0 !important; overflow: visible !important; pointer-events: none !important }
    div { position: fixed; box-sizing: border-box; border: 3px solid #1d6b51; border-radius: 6px;
      outline: 3px solid #fff; box-shadow: 0 0 0 9px rgb(29 107 81 / 0.35); pointer-events: none }`
  const frame = make('div')
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
  const life = (here.anteroomOutline = new AbortController())
  life.signal.addEventListener('abort', () => shell.remove())
  const listening = { signal: life.signal, capture: true, passive: true }
  for (const type of ['scroll', 'resize']) addEventListener(type, place, listening)
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => life.abort(), listening)
  ;(read(page, 'documentElement', document) as Element).append(shell)
  // In the top layer nothing of the page lies over it.
  shell.popover = 'manual'
  shell.showPopover()
  place()
  return true
}
