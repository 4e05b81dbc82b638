import { readFileSync } from 'node:fs'
import { LABELS } from '../../../src/zoom/facts/labels.ts'

export type Label = keyof typeof LABELS

/**
 * Zoom's label in a language, or the one of that number where it has several. English where Zoom's
 * own client has none either; no word of Zoom's where only its portal has one that is not known.
 */
export function word(label: Label, locale: string, index = 0): string {
  const wordings: readonly { from: string; words: Readonly<Record<string, string>> }[] =
    LABELS[label].slice(index)
  const known = wordings.find(({ words }) => Object.hasOwn(words, locale))
  const isOfClient = wordings.some(({ from }) => from.startsWith('apac.'))
  return known?.words[locale] ?? (isOfClient ? word(label, 'en-US', index) : '(not known)')
}

const readHtml = (name: string): string =>
  readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8').trim()

const FRAGMENT = /<x-([a-z-]+)((?:\s+[a-z]+="[^"]*")*)\s*>([^]*?)<\/x-\1\s*>/
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g
const PART = /<template id="([a-z]+)"\s*>([^]*?)<\/template\s*>/g

/**
 * Replaces each `<x-name>` by the file of that name in `fragments`, with the element's attributes
 * at `$attribute`, its templates at `$id`, and what else it holds at `$content`.
 */
function compose(html: string): string {
  const [element, name, attributes = '', inner = ''] = FRAGMENT.exec(html) ?? []
  if (!element) return html
  const parts = [...attributes.matchAll(ATTRIBUTE), ...inner.matchAll(PART)]
  const values = new Map(parts.map(([, key, value = '']) => [key, value.trim()]))
  values.set('content', inner.replace(PART, '').trim())
  const filled = readHtml(`fragments/${name}`).replace(
    /\$([a-z]+)/g,
    (_, key: string) => values.get(key) ?? '',
  )
  return compose(html.replace(element, () => filled))
}

/**
 * A skeleton page with Zoom's labels in one of its languages. Each is written by hand, no saved
 * copy of Zoom's page, and holds only what is read and what could be mistaken for it; its first
 * lines say where that was seen. `{{label}}` stands for Zoom's label in labels.ts.
 * @throws {Error} for a name that is no page, and for a label that is none
 */
export function skeleton(name: string, locale = 'en-US'): string {
  return compose(readHtml(name)).replace(
    /\{\{(\w+)(?:\.(\d))?\}\}/g,
    (_, label: string, index: string | undefined) => {
      if (label === 'lang') return locale
      if (!Object.hasOwn(LABELS, label)) throw new Error(`${name}.html: no label ${label}`)
      return word(label as Label, locale, Number(index ?? 0))
    },
  )
}
