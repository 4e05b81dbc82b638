import type { ComponentChildren } from 'preact'
import type { MessageKey, Translate } from '../../advice/text.ts'

/** Stands, followed by its number, for an element while the text is translated. */
const MARK = '\u0001'

/** A text with elements, at most ten, in its placeholders; languages may reorder them. */
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
