/** That a label of Zoom’s in a sentence has a noun: names bear no case ending and no question mark. */
import { type Catalog, english } from './catalogs.ts'
import { any, type Style } from './style-sheet.ts'

/** The placeholders for labels of Zoom’s, by the name of the label; `zoom_language` is none. */
const LABEL = /\$(\w+)\$/g
const isLabel = (name: string): boolean =>
  name === 'CONTROL' || (name !== 'LANGUAGE' && `zoom_${name.toLowerCase()}` in english)

/**
 * The texts in which a label stands bare: with no noun before or behind it, nor after a colon or a
 * bracket, where what it is has just been said.
 */
export function bareLabels(messages: Catalog, style?: Pick<Style, 'nouns'>): string[] {
  const noun = any(style?.nouns ?? []).source
  const [before, behind] = [
    new RegExp(`(?:(?:${noun})[\\p{L}\\p{M}’]*|[:：(（])\\s?$`, 'iu'),
    new RegExp(`^[\\s’-]?(?:${noun})`, 'iu'),
  ]
  return Object.entries(messages).flatMap(([key, { message }]) =>
    [...message.matchAll(LABEL)]
      .filter(([label, name = '']) => {
        const [left = '', right = ''] = message.split(label)
        return isLabel(name) && !before.test(left) && !behind.test(right)
      })
      .map(([label]) => `${key}: ${label}`),
  )
}
