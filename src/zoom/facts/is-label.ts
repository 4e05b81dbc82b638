import { labelText } from './label-text.ts'
import { LABELS } from './labels.ts'

export type Label = keyof typeof LABELS

/**
 * Each label in every language, folded when it is first asked for: the service worker starts many
 * times a day, and most pages have no observations.
 */
const folded = new Map<Label, ReadonlySet<string>>()

function textsOf(label: Label): ReadonlySet<string> {
  const known = folded.get(label)
  if (known) return known
  const words = LABELS[label].flatMap((wording) => Object.values<string>(wording.words))
  const texts = new Set(words.map(labelText))
  folded.set(label, texts)
  return texts
}

/** Whether a text, as `labelText` makes it, is one of Zoom's words for a thing, in any language. */
export function isOneOf(text: string | undefined, label: Label): boolean {
  return !!text && textsOf(label).has(text)
}
