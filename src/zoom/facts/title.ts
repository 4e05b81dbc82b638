import { labelText } from './label-text.ts'
import { MARKED_TITLE, TOPIC } from './selectors.ts'
import type { Observation } from './observation.ts'

/**
 * What a document's title said before; starts empty. Zoom puts “(Locked)” before the topic, and a
 * topic may say so itself: only who knows the topic can tell the two apart. It is known where the
 * page shows it, or from the title as it was before Zoom's mark came.
 */
export interface TitleMemory {
  topic?: string
  mark?: string
}

/** The title's mark: whether it is there now, or was and is gone. No observation where that is unknown. */
export function readTitle(document: Document, memory: TitleMemory): Observation[] {
  const { title } = document
  const topic = document.querySelector(TOPIC)?.textContent ?? memory.topic
  const [, mark, rest] = MARKED_TITLE.exec(title) ?? []
  const isMarked = mark && rest === topic
  if (isMarked) Object.assign(memory, { topic, mark })
  else if (title !== memory.topic) Object.assign(memory, { topic: title, mark: '' })
  const label = labelText(memory.mark)
  return label ? [{ kind: 'title', label, says: String(!!isMarked) }] : []
}
