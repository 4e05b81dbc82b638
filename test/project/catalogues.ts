/** The messages of each language, as the project's tests read them. */
import { LABELS } from '../../src/zoom/facts/labels.ts'
import { filesIn, readJson } from './repository.ts'

export interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>
}
export type Catalogue = Readonly<Record<string, Message>>

export const catalogueOf = (folder: string): Catalogue =>
  readJson<Catalogue>(`assets/_locales/${folder}/messages.json`)

export const english = catalogueOf('en')
export const folders = filesIn('assets/_locales').map((path) => path.split('/')[2] ?? '')
type Words = Readonly<Record<string, string>>

/** The labels that only our texts name, by language and message; `keys` are Zoom's, for all. */
export const zoom = readJson<{ keys: Words; labels: Readonly<Record<string, Words>> }>(
  'test/project/zoom-labels.json',
)
/** The labels by which pages are read, by Zoom's keys and language. */
export const readBy: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.values(LABELS).flatMap((wordings) => wordings.map(({ from, words }) => [from, words])),
)

/** Zoom's label for a message in one of its languages; undefined where Zoom has none. */
export function zoomLabel(tag: string, message: string): string | undefined {
  const key = zoom.keys[message]
  return (key && readBy[key]?.[tag]) ?? zoom.labels[tag]?.[message]
}

/** What may be missing: single texts, and any text of a language; each with the day it was added. */
export const gaps = readJson<
  Readonly<Record<'texts' | 'languages', Readonly<Record<string, string>>>>
>('src/platform/locale/not-yet-translated.json')
export const mayLack = (folder: string, key: string, { texts, languages } = gaps): boolean =>
  folder !== 'en' && (key in texts || folder in languages)

export const say = (message: string): Message => ({ message })

/** The key without its plural category, where English has it in one and in other: `seen_few`. */
export function pluralStem(key: string, source: Catalogue): string | undefined {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
  return stem && `${stem}_one` in source && `${stem}_other` in source ? stem : undefined
}
