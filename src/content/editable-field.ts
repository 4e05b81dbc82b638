/** Fields whose text can be read and selected, and that are not made to hide it. */
const TEXT_TYPES = ['text', 'search', 'url', 'tel']

/**
 * The editable field in which an event happened, in an open shadow root too. Null for a password,
 * for what is not editable, and in a closed root. The page may have given a form the names of what
 * is called here: hence the prototype's own method.
 */
export function editableAt(event: Event): HTMLElement | null {
  const target = event.composedPath()[0] as HTMLElement | undefined
  if (target?.nodeType !== Node.ELEMENT_NODE) return null
  if (target.localName === 'input' || target.localName === 'textarea') {
    const { type, readOnly, disabled } = target as HTMLInputElement
    const isText = target.localName === 'textarea' || TEXT_TYPES.includes(type)
    return isText && !readOnly && !disabled ? target : null
  }
  const host = Element.prototype.closest.call(target, '[contenteditable]') as HTMLElement | null
  if (host && host.getAttribute('contenteditable') !== 'false') return host
  const { designMode, body } = target.ownerDocument
  return designMode === 'on' ? body : null
}

/** Whether the reader has left a field, for elsewhere in the page than the flag. */
export function isLeft(field: HTMLElement): boolean {
  if (!document.hasFocus()) return false
  let active = document.activeElement as HTMLIFrameElement | null
  // The flag stands beside the body.
  if (active && active !== document.body && active.parentNode === document.documentElement)
    return false
  while (active) {
    if (active === field || field.contains(active)) return false
    if (active.localName !== 'body' && active.contains(field)) return false
    const inside: Document | ShadowRoot | null = active.shadowRoot ?? active.contentDocument ?? null
    active = (inside?.activeElement ?? null) as HTMLIFrameElement | null
  }
  return true
}

/** What stands for a field in the page itself: the host of its shadow root, or its frame. */
export function outermost(field: Element): Element {
  const { host = null } = field.getRootNode() as Partial<ShadowRoot>
  const around = host ?? field.ownerDocument.defaultView?.frameElement ?? null
  return around ? outermost(around) : field
}
