import { changed } from '../text/edit.ts'

/** Words of meetings that are long enough to be known with one letter wrong; doubled letters are one. */
const LONG =
  'meting metings invite invites invitation conference download downloads instaler desktop workspace workplace interview client'.split(
    ' ',
  )

/** A label whose long words have their slips mended: meetlng, rneeting, dowload, meet1ng. */
export function mended(label: string): string {
  return label
    .replace(/(?<=[a-z])[01](?=[a-z])/g, (digit) => (digit === '0' ? 'o' : 'i'))
    .replace(/(?<=zom)[a-z]{5,12}|[a-z]{5,12}(?=-?zom)|(?<=-)[a-z]{5,12}/g, (word) => {
      const read = word.replace(/rn/g, 'm')
      return LONG.find((long) => isOneSlip(read, long)) ?? word
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
