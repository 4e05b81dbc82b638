import {
  DOUBTFUL_PASSCODE_WORDS,
  HOST_KEY_WORDS,
  OTHER_PASSCODE_WORDS,
  PASSCODE_WORDS,
} from './passcode-words.ts'

/** A part of a text that another takes the place of. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What was found between the links of a text. */
export interface Named {
  readonly edits: Edit[]
  /** Whether something is called the passcode that may as well be a sentence. */
  readonly isSure: boolean
}

const words = (list: readonly string[]): string => list.join('|').replaceAll(' ', '[ \\u00a0]')

const PASSCODE = words([...Object.values(PASSCODE_WORDS).flat(), ...OTHER_PASSCODE_WORDS])
const LABEL = `(?:(?<host>${words(HOST_KEY_WORDS)})|${PASSCODE})`
const BLANK = '[ \\t\\u00a0\\u202f\\u3000]'
const TAG = '<[^<>\\n]{1,99}>'
const MARKUP = `(?:${BLANK}|[*_\`]|${TAG}){0,12}`

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}]'
const VERB = `(?:${BLANK}{1,3}(?:is|ist|lautet|es|est|è|é)(?!${LETTER}))?`
/** What stands alone in its line and has a digit. */
const LONE = `(?=\\S*\\d\\S*${BLANK}*(?:\\r?\\n|<|$))`
const NEXT_LINE = `(?:${BLANK}*\\r?\\n(?:> ?){0,5}){1,2}${MARKUP}${LONE}`

/** What stands between the word and the passcode; `isPlain` is set where it can mean nothing else. */
const BETWEEN = [
  `(?:[-=–—]{1,2}>|[:：﹕∶=]["']?)${MARKUP}(?:${NEXT_LINE})?(?<isPlain>)`,
  `(?<=${BLANK}|>)[-–—|→~]{1,3}${MARKUP}`,
  `(?:-{2,3}|[–—→|])${MARKUP}`,
  `(?<=\\t)${MARKUP}`,
  '(?<=<(?:td|dd)[^<>]{0,99}>(?:<[a-z]{1,9}>){0,3})',
  `(?<=${BLANK})${MARKUP}(?=["'“„«‹「『(\\[]?[\\w.]{4,60}(?![\\w@-]))(?=["'“„«‹「『(\\[]?[\\w.]*\\d)`,
  NEXT_LINE,
].join('|')

const CODE = `\\d{1,4}(?:${BLANK}\\d{1,4}){1,9}(?=${BLANK}*(?:\\r?\\n|$))|(?:(?![,;]\\p{L})[^\\s<>|"“”„«»‹›「」『』]){1,60}`

/**
 * A passcode in clear behind its name, up to the next blank, with what markdown and HTML put
 * around both. Behind a mark that also joins words of a sentence it must look like a passcode.
 */
const NAMED = new RegExp(
  `[*_\`]{0,3}(?<!${LETTER})${LABEL}(?!${LETTER}|\\d)(?:${BLANK}?[(（][^()（）\\n]{1,30}[)）])?${VERB}` +
    `(?:(?<quote>["'])|${MARKUP})(?:${BETWEEN})["'“„«‹「『(\\[]?(?!\\w{2,9}:/)(?<code>${CODE})["'”“»›」』]?`,
  'giu',
)

/**
 * What may be a passcode, some words behind the one for it, or behind one that means other things as
 * well: a number, or letters with digits among them.
 */
const FAR = new RegExp(
  `(?:(?<!\\S)(?:${LABEL})[\\p{L} \u00a0]{1,40}[ \u00a0:]{1,3}|${DOUBTFUL_PASSCODE_WORDS}${BLANK}?(?:[:：=]${BLANK}?|${BLANK}(?=\\d{4}|\\p{L}{1,9}\\d)))(?:\\d{5,8}(?![\\d\\p{L}])|(?=\\p{L}{0,9}\\d)(?=\\d{0,9}\\p{L})[\\p{L}\\d]{4,20}(?![\\p{L}\\d/-]))`,
  'iu',
)

/** What may be a passcode in a language that is not known: the line behind a meeting number. */
const UNKNOWN = new RegExp(
  `(?:\\d${BLANK}?){9,11}${BLANK}*\\r?\\n(?:${BLANK}*\\r?\\n)?[^\\n:：]{2,40}[:：]${BLANK}*(?:\\d{5,8}|(?=[^\\d\\n]*\\d)(?=[\\d.]*[a-z])\\w{4,10})${BLANK}*(?:\\r?\\n|$)`,
  'iu',
)

/**
 * The ways to dial in that hold the passcode behind the number: one tap on a phone
 * (`,,<number>#,,,,*<passcode>#`, older ones `,,#,<passcode>#`, in `tel:` links percent-coded), SIP
 * (`<number>.<passcode>.<layout>.<host key>@zoomcrc.com`) and H.323 (`##<number>#<passcode>`, with
 * the same behind it). Forms from public
 * invitations and https://developers.zoom.us/docs/video-sdk/web/sip/ (22 November 2026).
 */
const DIAL =
  /(?<kept>[,;]\d(?:[ -]?\d){8,10}(?:#|%23))(?<tail>(?:[,;*#\d]|%2[ac3]){2,60})|(?<sip>\b\d{9,11})\.(?<sipCode>\w{0,20})(?:\.\d{0,10}){0,2}(?=@(?:[\w.]{0,30}zoomcrc\.com|\d{1,3}(?:\.\d{1,3}){3}\b))|(?<h323>##\d{9,11})#(?<h323Code>\d{1,10})(?:#\d{0,10}){0,3}/gi

/** What no text is without in which a passcode is named, in prose or in a dial string. */
const TRACE = new RegExp(
  `${words(HOST_KEY_WORDS)}|${PASSCODE}|${DOUBTFUL_PASSCODE_WORDS}[\\s:：=]|[,;]\\d{3}|\\d{3,4}${BLANK}*\\r?\\n|##\\d|\\.\\w{0,20}@(?=\\d|\\S{0,30}zoomcrc)`.replace(
    /\(\?<![^)]*\)/g,
    '',
  ),
  'giu',
)

/** Where the next passcode may be named at the earliest; infinite where none is. */
export function nextName(text: string, from: number): number {
  TRACE.lastIndex = from
  return TRACE.exec(text)?.index ?? Infinity
}

/**
 * Finds the passcodes that a text names, in prose and in dial strings.
 * @param from where to begin; what stands before it is not looked at
 * @param passcodes gets each that was found, but for the host's key
 */
export function findNamed(text: string, from: number, to: number, passcodes: Set<string>): Named {
  const part = text.slice(from, to)
  const edits: Edit[] = []
  let isSure = true
  for (const { 0: whole, index, groups = {} } of part.matchAll(NAMED)) {
    const ending = /[*_`]/.test(whole.slice(0, whole.lastIndexOf(groups['code'] ?? '')))
    const code = (groups['code'] ?? '').replace(ending ? /[*_`.,;)\]"']+$/ : /[.,;)\]"']+$/, '')
    const next = part.slice(index + whole.length, index + whole.length + 20)
    // The next cell of a table may be another heading.
    const isHeading = whole.includes('|') && /^\p{L}+$/u.test(code)
    if (isHeading || !isPasscode(code, next, groups['isPlain'] !== undefined)) {
      if (isHeading || (groups['isPlain'] !== undefined && code !== '')) isSure = false
      continue
    }
    // Perhaps only the first digits of several groups.
    if (/^\d{1,5}$/.test(code) && /^[ \u00a0-]\d/.test(next)) isSure = false
    if (groups['host'] === undefined) passcodes.add(code)
    // In JSON the name and the quotes stay, or what is left would be none.
    const at = groups['quote'] ? whole.lastIndexOf(code) : 0
    edits.push(...withoutTags(groups['quote'] ? code : whole, from + index + at))
  }
  const left = without(part, edits, from)
  if (FAR.test(left) || UNKNOWN.test(left)) isSure = false
  for (const { 0: whole, index, groups = {} } of part.matchAll(DIAL)) {
    const { kept, tail = '', sip, sipCode, h323, h323Code } = groups
    const passcode = sipCode ?? h323Code ?? /(\d+)(?:#|%23)?[,;]*$/i.exec(tail)?.[1]
    if (passcode === undefined) continue
    if (passcode !== '') passcodes.add(passcode)
    const length = (kept ?? sip ?? h323 ?? '').length
    edits.push({ start: from + index + length, end: from + index + whole.length, text: '' })
  }
  return { edits: edits.toSorted((a, b) => a.start - b.start), isSure }
}

/** What edits leave of a part that begins at `from`, each as the end of a line. */
function without(part: string, edits: readonly Edit[], from: number): string {
  let last = from
  const left = edits.map(({ start, end }) => {
    const kept = part.slice(last - from, start - from)
    last = end
    return kept
  })
  return [...left, part.slice(last - from)].join('\n')
}

/** Whether what stands behind the word is a passcode and not the next word of a sentence. */
function isPasscode(code: string, next: string, isPlain: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(code) || code.includes('/')) return false
  if (/\d/.test(code)) return true
  if (isPlain) return !(/^\p{L}+$/u.test(code) && /^ \p{Ll}/u.test(next))
  return /^[ \t]*(?:[*_`|<\r\n]|$)/.test(next) && /^[\w.-]{4,}$/.test(code)
}

/** Takes all out but the tags of HTML, so that each that is opened is closed. */
function withoutTags(whole: string, start: number): Edit[] {
  if (!whole.includes('<')) return [{ start, end: start + whole.length, text: '' }]
  const edits: Edit[] = []
  let last = 0
  for (const { 0: tag, index } of whole.matchAll(new RegExp(TAG, 'g'))) {
    if (index > last) edits.push({ start: start + last, end: start + index, text: '' })
    last = index + tag.length
  }
  if (last < whole.length) edits.push({ start: start + last, end: start + whole.length, text: '' })
  return edits
}

/**
 * Takes the lines with them in which nothing else stands, and the blanks that would end a line.
 * @param edits in the order of the text
 */
export function withLines(text: string, edits: readonly Edit[]): Edit[] {
  const wide: Edit[] = []
  for (let first = 0; first < edits.length;) {
    const at = edits[first]?.start ?? 0
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    let next = first
    let rest = ''
    let last = start
    for (let edit = edits[next]; edit && edit.start <= end; edit = edits[++next]) {
      rest += text.slice(last, edit.start) + edit.text
      last = Math.max(last, edit.end)
    }
    const lineEnd = last > end ? text.indexOf('\n', last) : end
    const stop = lineEnd < 0 ? text.length : lineEnd
    const isDeletion = edits.slice(first, next).every((edit) => edit.text === '')
    const behind = text.slice(last, stop)
    if (isDeletion && /^[\s•·*-]*$/.test(rest + behind)) {
      wide.push({ start, end: Math.min(stop + 1, text.length), text: '' })
    } else {
      const line = edits.slice(first, next)
      const final = line.at(-1)
      if (final && final.text === '' && behind.trim() === '') {
        line.pop()
        const blanks = /[ \t]*$/.exec(text.slice(Math.max(start, final.start - 99), final.start))
        const floor = Math.max(final.start - (blanks?.[0].length ?? 0), line.at(-1)?.end ?? start)
        line.push({
          start: floor,
          end: final.end + (behind.length - behind.replace(/^[ \t]+/, '').length),
          text: '',
        })
      }
      wide.push(...line)
    }
    first = next
  }
  return wide
}
