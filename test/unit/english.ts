import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MessageKey, Translate } from '../../src/advice/text.ts'
import { fillMessage, type MessageFile } from '../../src/platform/locale/message-file.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** The English texts as they ship. */
export const englishFile = JSON.parse(
  readFileSync(join(here, '../../assets/_locales/en/messages.json'), 'utf8'),
) as MessageFile<MessageKey>

/** English as readers see it. Throws on a key that it lacks, where a browser gives an empty text. */
export const english: Translate = (key, values) => {
  const text = fillMessage(englishFile, key, values)
  if (text === null) throw new Error(`English has no “${key}”.`)
  return text
}
