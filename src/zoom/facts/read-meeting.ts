import { labelText } from './label-text.ts'
import { FOOTER, MARKED_TITLE, TOPIC } from './selectors.ts'
import type { Observation } from './observation.ts'

/**
 * What a document's meeting was before; starts empty. Zoom puts “(Locked)” before the topic in the
 * title, and a topic may say so itself: only who knows the topic can tell the two apart. It is known
 * where the page shows it, or from the title as it was before Zoom's mark came.
 */
export interface MeetingMemory {
  /** The title that the document had before any meeting was there; empty where one was. */
  start?: string
  topic?: string
  mark?: string
  footer?: Element | null
  /** The footer of a meeting that was left with its document; null for one that was not joined. */
  left?: Element | null | undefined
  /** How often the meeting has become another one: other topic, other room, joined anew. */
  turn?: number
}

/**
 * Which of its meetings the document shows, where it shows one; and the title's mark: whether it is
 * there now, or was and is gone. No observation of the mark where that is unknown.
 */
export function readMeeting(document: Document, memory: MeetingMemory): Observation[] {
  const { title } = document
  const footer = document.querySelector(FOOTER)
  const isSame = footer === memory.footer
  const topic = document.querySelector(TOPIC)?.textContent ?? (isSame ? memory.topic : undefined)
  const [, mark, rest] = MARKED_TITLE.exec(title) ?? []
  const isMarked = mark && rest === topic
  if (isMarked) Object.assign(memory, { topic, mark })
  memory.start ??= footer ? '' : title
  // Zoom's client writes the topic a second after the meeting is there: that is no other meeting.
  const isOther = !isSame || (!isMarked && title !== memory.topic && memory.topic !== memory.start)
  if (isOther) Object.assign(memory, { footer, turn: (memory.turn ?? 0) + 1 })
  // A title from before the connection was lost may still stand there: its mark tells nothing.
  if (!isMarked && (isOther || title !== memory.topic))
    Object.assign(memory, { topic: title, mark: '' })
  const label = labelText(memory.mark)
  const seen: Observation[] = footer
    ? [{ kind: 'meeting', label: '', says: '', row: memory.turn ?? 0 }]
    : []
  return label ? [...seen, { kind: 'title', label, says: String(!!isMarked) }] : seen
}
