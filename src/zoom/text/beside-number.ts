import { eachMatch } from './each-match.ts'
import type { Edit } from './edit.ts'
import { BLANK, SHORT_LABEL } from './passcode-labels.ts'

/** The number of a meeting, and no phone’s. */
export const NUMBER =
  '(?<![\\d/+.-]|(?:phone|tel|call|fax|text|mobile|handy|móvil|téléphone)[.:]?\\s{0,2})\\d{3}[ \\u00a0-]?\\d{3,4}[ \\u00a0-]?\\d{3,4}(?![\\d-])'

/** A number as long as a passcode, or letters with digits among them, and what ends either. */
const CODE =
  '(?:\\d{5,8}|(?=[^\\s\\d]{0,19}\\d)(?=[^\\s\\p{L}]{0,19}\\p{L})[^\\s<>|",;/:()[\\]{}]{4,20}?)(?=[.)\\]}"\'*_`]{0,3}(?:[\\s,;|<)]|$))'

/** The number of a meeting, or a short word and what may be the passcode behind it. */
const EITHER = new RegExp(
  `(?<number>${NUMBER})|(?=${SHORT_LABEL})(?<![\\p{L}\\p{N}&?#])${SHORT_LABEL}(?![\\p{L}\\p{N}])(?<gap>(?:${BLANK}|[*_\`"':：=–—-]){1,6})(?<code>${CODE})`,
  'giu',
)

/** What stands between the two: marks, at most an empty line, hardly a word. */
export const BETWEEN =
  /^[^\p{L}\d\n]{0,12}(?:\n[\s>]{0,9}[^\p{L}\d\n]{0,9})?(?:(?:and|the|with|meeting|zoom|und|mit|et|y|con|e|com) ){0,2}$/iu

/**
 * Finds the passcodes that a short word names behind the number of a meeting, as in
 * “ID 812 3456 7890, PW 135790”.
 * @param isBehindLink whether the part stands behind the link of a meeting
 * @param passcodes gets each that was found
 */
export function editsBesideNumber(
  part: string,
  offset: number,
  isBehindLink: boolean,
  passcodes: Set<string>,
): Edit[] {
  const edits: Edit[] = []
  let last = isBehindLink ? 0 : -Infinity
  for (const { 0: whole, index, groups: { gap = '', code = '', number } = {} } of eachMatch(
    EITHER,
    part,
  )) {
    const end = index + whole.length
    if (number !== undefined) {
      last = end
      continue
    }
    const between = part.slice(last, index)
    const isNear =
      index - last < 50 && BETWEEN.test(between) && (!between.includes('\n') || /[:：=]/.test(gap))
    if (!isNear) continue
    passcodes.add(code)
    // In markup and in quotes all else stays.
    const start = /[*_`"']/.test(gap) ? end - code.length : index
    edits.push({ start: offset + start, end: offset + end, text: '' })
  }
  return edits
}
