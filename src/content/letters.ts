/** Blanks, and what is invisible: editors add and drop them. */
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/g
const ENDS_BLANK = /(?:^|[\s\u200b-\u200d\u2060\ufeff])$/

/** A larger field is not searched: that would be felt. */
const LONGEST = 200_000
const MOST_NODES = 5000

/** A place in a field: in its value, or in a text node. */
export interface Spot {
  readonly node: Text | null
  readonly offset: number
}

/** The letters of a field: its text without blanks, and where each of them stands. */
export interface Letters {
  readonly text: string
  /** The place of a letter, or that behind it. Null where there is no such letter. */
  readonly spot: (index: number, isBehind: boolean) => Spot | null
}

/** The letters of a plain text. */
export const lettersOf = (text: string): string => text.replace(BLANKS, '')

/** Whether a text ends in a blank, or is empty. */
export const endsBlank = (text: string): boolean => ENDS_BLANK.test(text)

/** The letters of an editable field; null where it is too large. */
export function lettersIn(field: Element): Letters | null {
  const parts = partsOf(field).map(({ node, data }) => ({ node, data, text: lettersOf(data) }))
  if (parts.length > MOST_NODES) return null
  if (parts.reduce((sum, { data }) => sum + data.length, 0) > LONGEST) return null
  return {
    text: parts.map(({ text }) => text).join(''),
    spot: (index, isBehind) => {
      let left = index
      for (const { node, data, text } of parts) {
        if (left < text.length) {
          const offset = placeOf(data, left) + (isBehind ? 1 : 0)
          return left < 0 ? null : { node, offset }
        }
        left -= text.length
      }
      return null
    },
  }
}

function partsOf(field: Element): { node: Text | null; data: string }[] {
  if (isTextField(field)) return [{ node: null, data: field.value }]
  const parts = []
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() && parts.length <= MOST_NODES) {
    const node = walker.currentNode as Text
    parts.push({ node, data: node.data })
  }
  return parts
}

/** Where in a text its letter of this number stands. */
function placeOf(data: string, letter: number): number {
  let left = letter
  for (let at = 0; at < data.length; at++) {
    if (lettersOf(data.charAt(at)) !== '' && left-- === 0) return at
  }
  return data.length
}

/** Whether an element has a value to be read; any other field has text nodes. */
export function isTextField(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  return field.localName === 'input' || field.localName === 'textarea'
}
