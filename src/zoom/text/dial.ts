import { eachMatch } from './each-match.ts'
import type { Edit } from './edit.ts'
import { LONGEST_TEXT } from './longest-text.ts'

const PAUSE = '[,;，；]'
const NUMBER = '\\d(?:[ -]?\\d){8,10}'
const HASH = '(?:[#＃]|%23)'
const STAR = '[*＊]'
/** Where Zoom takes calls from room systems. */
const ROOMS =
  '(?:[\\w.]{0,30}zoomcrc\\.com|(?:[\\w-]{1,20}\\.)?sip\\.zoom\\.us|[\\w.]{0,30}zmeu\\.us|\\d{1,3}(?:\\.\\d{1,3}){3}\\b)'

/**
 * The ways to dial in that hold the passcode behind the number: one tap on a phone
 * (`,,<number>#,,,,*<passcode>#`, older ones `,,#,<passcode>#`, in `tel:` links percent-coded, with
 * `p`, `w` or `x` for a pause), SIP (`<number>.<passcode>.<layout>.<host key>@zoomcrc.com`) and H.323
 * (`##<number>#<passcode>` or `<number>#<passcode>@<address>`, with the same behind it). Forms from
 * public invitations and https://developers.zoom.us/docs/video-sdk/web/sip/ (22 November 2026).
 */
const DIAL = new RegExp(
  [
    `(?<kept>(?:${PAUSE} ?|(?<=\\d)[pwx]{1,9})${NUMBER} ?${HASH})(?<tail>(?:\\s{0,3}(?:${PAUSE}|${STAR} ?|[pw](?=[pw*\\d]))|\\d| ?${HASH}|%2[ac]){2,60})`,
    `(?<keptOpen>${PAUSE}${NUMBER})${PAUSE}{2,9}${STAR}?(?<openCode>\\d{3,10})(?!\\d)${HASH}?`,
    `(?<keptWords>\\b\\d{9,11}${HASH}(?:[^\\d\\n#＃]{1,40}${HASH})?[^\\d\\n#＃]{1,40})${STAR}?(?<wordsCode>\\d{4,10})${HASH}`,
    `(?<=(?<!\\S))${STAR}(?<starCode>\\d{5,10})${HASH}`,
    `(?<sip>\\b(?:\\d{9,11}|\\d{3}[.-]\\d{3,4}[.-]\\d{3,4}))\\.(?<sipCode>[^\\s.@<>"]{0,20})(?:\\.\\d{0,10}){0,3}(?=@${ROOMS})`,
    `(?<h323>##\\d{9,11})##?(?<h323Code>\\d{1,10})(?:#\\d{0,10}){0,3}`,
    `(?<room>\\b\\d{9,11})##?(?<roomCode>[^\\s#@<>"]{1,20})(?:#\\d{0,10}){0,3}(?=@${ROOMS})`,
  ].join('|'),
  'gi',
)

/** The passcode at the end of a tail, and of one with blanks in it. */
const TAIL_CODE = /(\d+)(?: ?[#＃]|%23)?[,;，；]*$/
const SPACED_CODE = /(\d{4,})(?: ?[#＃]|%23)?[,;，；]*$/

/** What no text lacks that has one of them, but for three digits and a hash. */
export const DIAL_TRACE = `(?:${PAUSE} ?|\\d[pwx]+)\\d{3}|${STAR}\\d{4}|##\\d|\\.[^\\s.@]{0,20}@(?=\\d|\\S{0,30}(?:zoomcrc|zoom\\.us|zmeu))`

/**
 * Takes the passcodes out of dial strings; none where the part is longer than `LONGEST_TEXT`.
 * @param offset where the part stands in the text
 * @param passcodes gets each that was found
 */
export function dialEdits(part: string, offset: number, passcodes: Set<string>): Edit[] {
  const edits: Edit[] = []
  if (part.length > LONGEST_TEXT) return edits
  for (const { 0: whole, index, groups: found = {} } of eachMatch(DIAL, part)) {
    const { tail = '', sipCode, h323Code, roomCode, openCode, wordsCode, starCode } = found
    const tailCode = (/\s/.test(tail) ? SPACED_CODE : TAIL_CODE).exec(tail)?.[1]
    const passcode =
      sipCode ?? h323Code ?? roomCode ?? openCode ?? wordsCode ?? starCode ?? tailCode
    if (passcode === undefined) continue
    if (passcode !== '') passcodes.add(passcode)
    const { kept, keptOpen, keptWords, sip, h323, room } = found
    const { length } = kept ?? keptOpen ?? keptWords ?? sip ?? h323 ?? room ?? ''
    edits.push({ start: offset + index + length, end: offset + index + whole.length, text: '' })
  }
  return edits
}
