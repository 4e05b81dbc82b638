/** No label of Zoom's is as long, in any language: the longest has less than 100 characters. */
const LONGEST = 200

/**
 * A text in the form in which labels are compared: white space folded, lower case. Empty where it
 * is too long for a label.
 */
export function labelText(text: string | null | undefined): string {
  if (text && text.length > 50 * LONGEST) return ''
  const folded = (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase()
  return folded.length > LONGEST ? '' : folded
}
