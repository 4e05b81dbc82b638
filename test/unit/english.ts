import { wholeMessages } from '../../scripts/locales/sources.mjs'
import { translator, type Translate } from '../../src/advice/text.ts'
import { fillMessage, type MessageFile } from '../../src/platform/locale/message-file.ts'

const fileOf: (language: string) => MessageFile = wholeMessages

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
