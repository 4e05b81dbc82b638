import type { ComponentChildren } from 'preact'
import type { MessageKey, Translate } from '../../advice/text.ts'

/** Marks a placeholder, before its number, in the text that the translator gives back. */
const MARK = '\u0001'

/** A text with elements in its placeholders, at most ten; each language has an order of its own. */
export function fillText(
  t: Translate,
  key: MessageKey,
  values: readonly ComponentChildren[],
): ComponentChildren {
  const marked = t(
    key,
    values.map((_, number) => MARK + number),
  )
  return marked
    .split(MARK)
    .map((part, index) => (index === 0 ? part : [values[Number(part[0])], part.slice(1)]))
}
