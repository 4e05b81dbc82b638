/** The messages of each language, as the project's tests read them. */
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
export const zoom = readJson<{ labels: Record<string, Record<string, string>> }>(
  'test/project/zoom-labels.json',
)

export const say = (message: string): Message => ({ message })

/** The key without its plural category, where English has it in one and in other: `seen_few`. */
export function pluralStem(key: string, source: Catalogue): string | undefined {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
  return stem && `${stem}_one` in source && `${stem}_other` in source ? stem : undefined
}
