import { fillMessage } from '../../scripts/locales/fill.mjs'
import { wholeMessages } from '../../scripts/locales/sources.mjs'
import { translator, type Translate } from '../../src/advice/text.ts'

/** The English texts as they are written. */
export const englishFile = wholeMessages('en')

/** A language as readers see it. Throws on a key that it lacks, where a browser gives an empty text. */
export function textsIn(language: string): Translate {
  const file = wholeMessages(language)
  return translator((key, values) => {
    const text = fillMessage(file, key, values)
    if (text === null) throw new Error(`${language} has no “${key}”.`)
    return text
  }, language)
}

export const english = textsIn('en')
