/** The messages of each language, as the project's tests read them. */
import { labelOf } from '../../scripts/zoom-labels/known.mjs'
import { pluralForm } from '../../src/advice/intl.ts'
import { LABELS } from '../../src/zoom/facts/labels.ts'
import { localeFolders, wholeMessages } from '../../scripts/locales/sources.mjs'
import { readJson } from './repository.ts'

export interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>
}
export type Catalog = Readonly<Record<string, Message>>

/** All messages of a language; of a region with those that it takes from its language. */
const all = new Map<string, Catalog>()

/** All messages of a language, read once: a file has 600, and tests ask for each. */
export const catalogOf = (folder: string): Catalog => {
  const catalog = all.get(folder) ?? wholeMessages(folder)
  all.set(folder, catalog)
  return catalog
}

export const english = catalogOf('en')
export const folders = localeFolders()
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
export const zoomLabel = (tag: string, message: string): string | undefined =>
  labelOf({ readBy: Object.values(LABELS).flat(), ...zoom }, tag, message)

/** What may be missing: single texts, and any text of a language; each with the day it was added. */
export const gaps = readJson<
  Readonly<Record<'texts' | 'languages', Readonly<Record<string, string>>>>
>('src/platform/locale/not-yet-translated.json')
export const mayLack = (folder: string, key: string, { texts, languages } = gaps): boolean =>
  folder !== 'en' && (key in texts || folder in languages)

export const say = (message: string): Message => ({ message })

const FORM = /^(.+)_(zero|one|two|few|many|other)$/

/** The key without its plural form, where English has it in one and in other: `seen_few`. */
export function pluralStem(key: string, source: Catalog): string | undefined {
  const stem = FORM.exec(key)?.[1]
  return stem && `${stem}_one` in source && `${stem}_other` in source ? stem : undefined
}

/** What English has of the text with this key: of a plural form that it lacks, its other. */
export function originOf(key: string, source: Catalog): Message | undefined {
  return source[key] ?? source[`${pluralStem(key, source)}_other`]
}

/**
 * Whether a plural form stands for one number alone, which it may then leave out, as in “two
 * links”.
 */
export function isOneNumber(key: string, tag: string): boolean {
  const numbers = Array.from({ length: 201 }, (_, number) => number)
  return numbers.filter((number) => pluralForm(number, tag) === FORM.exec(key)?.[2]).length === 1
}
