import { readFileSync } from 'node:fs'
import { LABELS } from '../../../src/zoom/facts/labels.ts'

export type Label = keyof typeof LABELS

/**
 * Zoom's word for a label in a language, or the one of that number where it has several. English
 * where Zoom's own client has none either; no word of Zoom's where only its portal has one that is
 * not known.
 */
export function word(label: Label, locale: string, index = 0): string {
  const wordings: readonly { from: string; words: Readonly<Record<string, string>> }[] =
    LABELS[label].slice(index)
  const known = wordings.find(({ words }) => Object.hasOwn(words, locale))
  const isOfClient = wordings.some(({ from }) => from.startsWith('apac.'))
  return known?.words[locale] ?? (isOfClient ? word(label, 'en-US', index) : '(not known)')
}

/**
 * A skeleton page with Zoom's words in one of its languages.
 * @throws {Error} for a name that is no page, and for a label that is none
 */
export function skeleton(name: string, locale = 'en-US'): string {
  const html = readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8')
  return html.replace(
    /\{\{(\w+)(?:\.(\d))?\}\}/g,
    (_, label: string, index: string | undefined) => {
      if (label === 'lang') return locale
      if (!Object.hasOwn(LABELS, label)) throw new Error(`${name}.html: no label ${label}`)
      return word(label as Label, locale, Number(index ?? 0))
    },
  )
}
