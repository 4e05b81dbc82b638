import { changed } from '../text/edit.ts'

/** Words of meetings that are long enough to be known with one letter wrong; doubled letters are one. */
const LONG =
  'meting metings invite invites invitation conference download downloads instaler desktop workspace workplace interview client webinar webinars update updates sesion schedule calendly video'.split(
    ' ',
  )

/** Words that are one letter away from them, with meanings of their own. */
const ORDINARY = /^(?:in[cs]ite|mesing|melting|eating)$/

/** Digits between letters, as they are read. */
const READ_AS = { 0: 'o', 1: 'i', 3: 'e' }

/** A label whose long words have their slips mended: meetlng, rneeting, dowload, meet1ng; not of one longer than there can be. */
export function mended(label: string): string {
  if (label.length > 63) return label
  return label
    .replace(/(?<![a-z])rn|(?<=zom)rn/g, 'm')
    .replace(
      /(?<=[a-z])(?<!web|zom)([013])\1*(?=[a-z])/g,
      (_, digit: '0' | '1' | '3') => READ_AS[digit],
    )
    .replace(/(?<=zom)[a-z]{5,12}|[a-z]{5,12}(?=-?zom)|(?<=-)[a-z]{5,12}/g, (word) => {
      const isOrdinary = ORDINARY.test(word)
      return LONG.find((long) => !isOrdinary && isOneSlip(word, long)) ?? word
    })
}

/** Whether two texts differ by one letter: another, one more, one less, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false
  const { start, end, text: right } = changed(0, a, b)
  const left = a.slice(start, end)
  return (
    (left.length + right.length <= 2 && left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}
