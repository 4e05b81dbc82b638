import type { Said } from '../../advice/flag-card.ts'
import { htmlElement } from './raise.ts'

/** Makes an element with a text of ours; every second part of it stands out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  said: Said = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const made = htmlElement(tag)
  made.className = className
  if (typeof said === 'string') made.textContent = said
  else {
    made.append(...said.parts.map((part, index) => (index % 2 ? hostElement(part) : part)))
    if (said.lang) made.lang = said.lang
  }
  return made
}

/** A host, which is read from left to right in any language. */
function hostElement(host: string): HTMLElement {
  const made = element('b', host)
  made.dir = 'ltr'
  return made
}

/** Makes a button; with a sign in place of its label, that becomes its name. */
export function button(label: Said, sign?: string): HTMLButtonElement {
  const made = element('button', sign ?? label, sign && 'sign')
  made.type = 'button'
  if (sign) made.ariaLabel = made.title = element('b', label).textContent
  return made
}
