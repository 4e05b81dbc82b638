import { decode } from './parse.ts'

const MEETING_ID = /^\d{9,11}$/

/** Each of eleven digits with a percent-coded dash before it is shorter. */
const LONGEST = 200

/**
 * Reads a meeting number written with or without spaces and dashes, percent codes included.
 * Zoom's numbers have 9, 10 or 11 digits: https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0065196
 * @returns the digits, or null where the text is anything else
 */
export function readMeetingId(text: string): string | null {
  if (MEETING_ID.test(text)) return text
  if (text.length > LONGEST) return null
  const id = decode(text).replace(/[\s\p{Pd}]/gu, '')
  return MEETING_ID.test(id) ? id : null
}

/**
 * Groups a meeting number as Zoom's join box does: 3-4-4, 3-3-4 or 3-3-3
 * (measured on zoom.us/join on 7 October 2026 by github.com/unnat7779/Zoom-Clone-Scaler_Ai-task,
 * docs/requirements/04-join.md).
 * @param id the digits of a meeting number; any other text comes back as it was
 */
export function formatMeetingId(id: string): string {
  return id.replace(/^(\d{3})(\d{3,4}?)(\d{3,4})$/, '$1 $2 $3')
}
