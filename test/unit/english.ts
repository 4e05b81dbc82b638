import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { translator, type Translate } from '../../src/advice/text.ts'
import { fillMessage, type MessageFile } from '../../src/platform/locale/message-file.ts'

const here = dirname(fileURLToPath(import.meta.url))

const fileOf = (language: string): MessageFile =>
  JSON.parse(readFileSync(join(here, `../../assets/_locales/${language}/messages.json`), 'utf8'))

/** The English texts as they ship. */
export const englishFile = fileOf('en')

/** A language as readers see it. Throws on a key that it lacks, where a browser gives an empty text. */
export function textsIn(language: string): Translate {
  const file = fileOf(language)
  return translator((key, values) => {
    const text = fillMessage(file, key, values)
    if (text === null) throw new Error(`${language} has no “${key}”.`)
    return text
  }, language)
}

export const english = textsIn('en')
