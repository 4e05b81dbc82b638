import { directionOf } from '../../src/advice/intl.ts'
import { type Locale, translator } from '../../src/advice/text.ts'
import { fillMessage } from '../../scripts/locales/fill.mjs'
import { englishFile } from './english.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'

/** A word with accents on all letters, and longer by two fifths, as the longest languages are. */
const accented = (word: string): string => {
  const letters = [...word].map(
    (letter) => ACCENTED[LETTERS.indexOf(letter.toLowerCase())] ?? letter,
  )
  return letters.join('') + 'ö'.repeat(Math.round(word.length * 0.4))
}

/** What fills a placeholder stays. */
const pseudo = (message: string): string =>
  message.replace(/\$\w+\$|\$[1-9$]|[a-z]+/gi, (part) =>
    part.startsWith('$') ? part : accented(part),
  )

const file = Object.fromEntries(
  Object.entries(englishFile).map(([key, entry]) => [
    key,
    { ...entry, message: pseudo(entry?.message ?? '') },
  ]),
) as typeof englishFile

/**
 * A language that nobody speaks: its texts are the English ones without an English letter. What
 * shows one does not come from the texts.
 * @param lang a tag for which no browser has days or numbers of its own
 */
export const pseudoLocale = (lang: 'qps' | 'qps-Arab'): Locale => ({
  t: translator((key, values) => fillMessage(file, key, values) ?? '', lang),
  lang,
  dir: directionOf(lang),
})
