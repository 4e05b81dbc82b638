import { editsBesideNumber } from './beside-number.ts'
import { closingBehind } from './closing-marks.ts'
import { dialEdits, DIAL_TRACE } from './dial.ts'
import { isDoubtful } from './doubt.ts'
import { eachMatch } from './each-match.ts'
import { without, type Edit } from './edit.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { hasNamedWord } from './named-word.ts'
import { isNone, isPromised, NO_CODE } from './no-passcode.ts'
import {
  ALTERNATING,
  BLANK,
  ESCAPED,
  INLINE_TAG,
  LABEL,
  LABEL_TRACE,
  TAG,
} from './passcode-labels.ts'

/** What was found between the links of a text. */
export interface Named {
  readonly edits: Edit[]
  /** Whether something is called the passcode that may as well be a sentence. */
  readonly isSure: boolean
}

/** What sets a text in type, in HTML, markdown, LaTeX and RTF. */
const MARKUP = `(?:${BLANK}|[*_\`~🔑🔒🔐\\]})]|\ufe0f|'{2,3}|\\|\\||[\\t\\\\][a-z]{1,12}(?:\\{|\\d{0,3}${BLANK})|${TAG}){0,12}`

/** Letters between which no blank stands. */
const EASTERN = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}]'
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}]'
const ARTICLE = `(?:(?<=(?:^|[\\n>.])${BLANK}{0,4})(?:the|a|le|la|el|il|o|das|der|de|het)${BLANK})?`
const VERB = `(?:${BLANK}{1,3}(?:is|ist|lautet|es|est|è|é|was|will be|has been|remains)(?:${BLANK}(?:set${BLANK}to|now|still))?(?!${LETTER})|(?:は|是|为|為|는|은)(?=${BLANK}?(?=\\w{0,20}\\d)\\w{4,20}(?!\\w)))?`
const OPEN = '["\'‚“”„«‹「『(\\[<{]'
/** What ends a cell or a line. */
const END = `[.。!)\\]]{0,2}["'”»]?${BLANK}*(?:[\\r\\n<|,;，；、]|$)`
/** What looks like a passcode. */
const LOOK = `(?:\\d{5,8}|(?=[^\\s\\d]{0,19}\\d)(?=[^\\s\\p{L}]{0,19}\\p{L})[^\\s<>|",;/:]{5,20}?)${END}`
/** What it is the passcode of, as in “Passcode for the meeting: ”. */
const OF = `(?:${BLANK}(?!(?:reset|manager|policy|ticket|length|version|expires)(?!${LETTER}))\\p{L}[\\p{L}\\p{M}'’-]{0,14}){1,4}(?=${BLANK}?[:：]${MARKUP}${OPEN}?${LOOK})`
const NOTE = `(?:${OF}|${BLANK}\\d(?=${BLANK}?[:：])|${BLANK}?(?:[(（[][^()（）[\\]\\n]{1,30}[)）\\]]|#|no\\.|nr\\.|n[°º]|,? if (?:needed|asked|required)|[.…·_]{1,60}))?`
/** What stands alone in its line and has a digit. */
const LONE = `(?=\\S{0,60}\\d\\S{0,60}${BLANK}*(?:\\r?\\n|<|$))`
const NEXT_LINE = `(?:${BLANK}*(?:(?:[>|][-+]?|<br ?\\/?>)?\\r?\\n|<br ?\\/?>)(?:> ?){0,5}){1,3}(?:${BLANK}{0,9}[-*•·–]${BLANK})?${MARKUP}(?:value: )?(?<isBelow>)${LONE}`
/** What has a digit, and is no word or number that may go on. */
const CODED = `(?![\\p{L}_-]{1,20}=|${ESCAPED})(?=[^\\s<>]{0,60}\\d)(?:[\\w.]{4,60}(?![\\w@-])|(?!\\S{0,60}(?:@|:\\/))(?:${ALTERNATING}|(?=\\S{0,60}[!#$%^&*+~?’'|])[^\\s/]{4,60}))`
const VALUE_TAG = '<(?:td|dd|string|integer)(?:\\s[^<>]{0,2000})?>'

/** What stands between the word and the passcode; `isPlain` is set where it can mean nothing else. */
const BETWEEN = [
  `["']?${BLANK}?[,:]${BLANK}?\\{?${BLANK}?["'](?:value|content|text|code)["']${BLANK}?:${BLANK}?["']?`,
  `(?:[-=–—]{1,2}>|<-{1,2}|\\\\?[:：﹕∶꞉ː=]{1,2}["']?|;s:\\d{1,3}:")(?:${BLANK}!!\\w{1,9})?${MARKUP}(?:${NEXT_LINE.replace('isBelow', 'isBelowColon')})?(?<isPlain>)`,
  `(?<=${BLANK}|>)[-–—|→⇒➜➔➡⟶⇢▶»›≫👉✅🔒🔐~]{1,3}${MARKUP}`,
  `(?:-{2,3}|[–—→⇒➜➔➡👉|])${MARKUP}`,
  `(?<=\\t)${MARKUP}`,
  `(?<=[は是为為는은])${BLANK}?(?=\\w{0,20}\\d)`,
  `(?<=${EASTERN})(?=[\\w!#$%&*+@^~-]{0,20}\\d)(?=[\\w!#$%&*+@^~-]{5,20}(?![\\w年月日位]))`,
  `\\s{0,9}(?:<\\/\\w{1,9}>\\s{0,9}){0,4}${VALUE_TAG}(?:<[a-z]{1,9}>){0,3}`,
  `(?<=<[^<>\\n]{0,60})>(?=[^<>\\n]{1,60}<\\/)`,
  `(?:["']|\\s?<input)${BLANK}{1,3}(?:[a-z-]{1,20}=["'][^"'<>]{0,99}["']${BLANK}{1,3}){0,3}value=["'](?<isValue>)`,
  `(?:(?<=${BLANK}|[\\]})>])|(?=[(\\[{]))${MARKUP}&?${BLANK}?(?=${OPEN}?${CODED})`,
  NEXT_LINE,
  `["']?${MARKUP}[,;，；/.。…#·]{1,40}${MARKUP}["']?(?=${LOOK})`,
].join('|')

const CODE = `\\d{1,4}(?:${BLANK}\\d{1,4}){1,9}(?=${BLANK}*(?:\\r?\\n|$))|(?:(?<=[\\p{L}\\p{N}])["|](?=[\\p{L}\\p{N}])|(?![,;]\\p{L}|&[\\w-]{1,20}=)[^\\s<>|"“”„«»‹›「」『』\u200b\u2060-\u2069]){1,60}`

/**
 * A passcode in clear behind its name, up to the next blank, with what markdown and HTML put
 * around both. Behind a mark that also joins words of a sentence it must look like a passcode. Not
 * longer than 20,000 characters: beyond that V8 does not optimize an expression.
 */
const NAMED = new RegExp(
  `(?:[*_\`~]{1,3}|'{2,3})?${ARTICLE}(?:(?<!${LETTER}(?=${LETTER})|(?:wi-?fi|wlan)[ -])|(?<=${LETTER})(?=kenn?code|kennwort|passwort|wachtwoord|lösenord|lösenkod|lykilorð)(?<compound>))${LABEL}(?!(?<!${EASTERN})(?:${LETTER}|\\d))${NOTE}${VERB}` +
    `(?:(?<quote>["'])\\]?${BLANK}?|${MARKUP})(?:${BETWEEN})${OPEN}?(?!\\w{2,9}:/)(?<code>${CODE})(?:["'”“»›」』>]|\\|\\|)?`,
  'giu',
)

/** What stands behind a meeting number that a passcode follows, or behind the number to dial. */
const DIGITS_TRACE = `\\d{3}(?:[#＃]|\\d?${BLANK}*\\r?\\n|\\d(?:(?:${BLANK}|${BLANK}?[:@–—-]${BLANK}?)\\d{6}(?!\\d)|${BLANK}?(?:[/(|→⇒»]|->|,?${BLANK}p)|,${BLANK}\\S{0,19}\\d))|zoom[^\\n\\d]{0,12}\\d{3}`

/** What no text is without in which a passcode is named, in prose or in a dial string. */
const TRACE = new RegExp(
  `${LABEL_TRACE}|${DIAL_TRACE}|${DIGITS_TRACE}`.replace(/\(\?<![^)]*\)/g, ''),
  'giu',
)

/** Where the next passcode may be named at the earliest; infinite where none is, at once where nobody looks. */
export function nextName(text: string, from: number): number {
  if (text.length > LONGEST_TEXT) return from
  TRACE.lastIndex = from
  return TRACE.exec(text)?.index ?? Infinity
}

/**
 * Finds the passcodes that a text names, in prose and in dial strings; none, and not surely, where it is
 * longer than `LONGEST_TEXT`.
 * @param from where to begin; what stands before it is not looked at
 * @param passcodes gets each that was found, but for the host's key
 * @param isBehindLink whether it begins behind the link of a meeting
 */
export function findNamed(
  text: string,
  from: number,
  to: number,
  passcodes: Set<string>,
  isBehindLink = false,
): Named {
  if (to - from > LONGEST_TEXT) return { edits: [], isSure: false }
  const part = text.slice(from, to)
  const edits: Edit[] = []
  let isSure = true
  for (const { 0: match, index, groups = {} } of eachMatch(NAMED, part)) {
    const whole = withoutNext(match, groups['code'] ?? '')
    const ending = /[*_`~|>]|'{2}/.test(whole.slice(0, whole.lastIndexOf(groups['code'] ?? '')))
    const code = (groups['code'] ?? '')
      .replace(NEXT, '')
      .replace(/(?<=\w)(?:です|입니다).*$/u, '')
      .replace(ending ? /[*_`~.,;)\]}"']+$/ : /[.,;)\]}"']+$/, '')
    // What is escaped is looked through once it is decoded.
    if (/%(?:25)*(?:20|0[ad]|3[ad])/i.test(code)) continue
    // A number behind “ID / Passcode:” is the meeting's, and the passcode stands behind it.
    if (
      /^\d{11}$/.test(code) ||
      /\bID[^\p{L}<>]{1,5}$/iu.test(part.slice(Math.max(0, index - 9), index))
    ) {
      isSure = false
      continue
    }
    // The name may be the end of a longer word.
    const [word = ''] =
      groups['compound'] === undefined
        ? []
        : (/[\p{L}-]*$/u.exec(part.slice(Math.max(0, index - 30), index)) ?? [])
    if (/^(?:wlan|wi-?fi)/i.test(word)) {
      isSure = false
      continue
    }
    const next = part.slice(index + whole.length, index + whole.length + 2100)
    const rest = whole.slice(whole.lastIndexOf(code) + code.length)
    if (isPromised(code + rest + next)) continue
    const isPlain = groups['isPlain'] !== undefined
    const isBelow = (groups['isBelow'] ?? groups['isBelowColon']) !== undefined
    // The next cell of a table may be another heading, and the next row is another's.
    const isHeading = (whole.includes('|') && /^\p{L}+$/u.test(code)) || /<\/?tr\b/i.test(whole)
    if (isHeading || (isBelow && isOther(code)) || !isPasscode(code, rest + next, isPlain)) {
      if (isHeading || SLASHED.test(code) || (isPlain && code !== '' && !isNone(code, rest + next)))
        isSure = false
      continue
    }
    if (isPart(code, next)) isSure = false
    if (groups['host'] === undefined) passcodes.add(code)
    // In JSON and XML the name and the marks stay, or what is left would be none.
    const isKept =
      groups['quote'] !== undefined ||
      groups['isValue'] !== undefined ||
      (/^[^\s<>]*>/.test(whole) &&
        /<[\w:.-]{0,60}$/.test(part.slice(Math.max(0, index - 61), index)))
    const at = isKept ? whole.lastIndexOf(code) : 0
    const closing = closingBehind(whole, rest)
    const taken = isKept ? code : word + whole.slice(0, whole.length - closing)
    edits.push(...withoutTags(taken, from + index + at - (isKept ? 0 : word.length)))
  }
  edits.push(
    ...dialEdits(part, from, passcodes),
    ...editsBesideNumber(part, from, isBehindLink, passcodes),
  )
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  const left = without(part, ordered, from)
  if (isDoubtful(left) || hasNamedWord(left, isBehindLink)) isSure = false
  return { edits: ordered, isSure }
}

/** What begins right behind a passcode: a word of a writing without blanks, or the end of a header. */
const NEXT = new RegExp(`(?<=[\\w!-~])(?:(?!です|입니다)${EASTERN}[^]*|\\?=)$`, 'u')

const withoutNext = (whole: string, code: string): string => {
  const next = NEXT.exec(code)?.index
  return next === undefined ? whole : whole.slice(0, whole.lastIndexOf(code) + next)
}

/** Whether what stands behind the word is a passcode and not the next word of a sentence. */
function isPasscode(code: string, next: string, isPlain: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(code) || NO_CODE.test(code)) return false
  if (code.includes('/')) return isPlain && SLASHED.test(code)
  // The number of a step, or of letters.
  if (/^\d{1,3}$/.test(code) && /^[.)]?[ \u00a0]\p{L}/u.test(next)) return false
  if (/\d/.test(code)) return true
  // Zoom takes letters of Latin alone.
  if (IDEOGRAMS.test(code)) return false
  const isWord = /^\p{Lu}?[\p{Ll}-]+$/u.test(code) || /^\p{Lu}+$/u.test(code)
  if (isPlain) return !(isWord && /^[ \u00a0][\p{L}\d(][^:\n]*$/mu.test(next.slice(0, 30)))
  return /^[ \t]*(?:[*_`|<\r\n]|$)/.test(next) && /^[\w.-]{4,}$/.test(code)
}

const IDEOGRAMS = new RegExp(`^${EASTERN}+[。、]?$`, 'u')

/** With a slash and yet no address, date or pair of words. */
const SLASHED = /^(?=\D*\d)(?=\P{L}*\p{L})(?!\p{L}+\/\p{L}+$|.*\/[/?])[^.:]{5,}$/u

/** Whether what stands below a word is another thing of its own: a meeting, a day, a time, a phone. */
const isOther = (code: string): boolean =>
  /^(?:\d{9,11}|\d{1,2}|\+\d.*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[:.h]\d{2}(?:[ap]m)?|.*,.*)$/i.test(
    code,
  )

/** Whether it may be the first part of a passcode that goes on. */
const isPart = (code: string, next: string): boolean =>
  /^\d{3} \d{4}$/.test(code) ||
  // An escape of quoted-printable.
  /^[\dA-F]{2}(?:=|.?$)/.test(code) ||
  (/^\d{1,3}$/.test(code) && /^\P{L}{1,12}?\d/u.test(next)) ||
  /^ ?(?:=|%(?:25)*3d) ?/i.test(next) ||
  (/^\d{1,5}$/.test(code) && /^[ \u00a0-]\d/.test(next)) ||
  /^[,;]\p{L}{1,9}\d/u.test(next) ||
  ANOTHER.test(next) ||
  (code.endsWith('=') && /^\r?\n/.test(next)) ||
  (!/\d/.test(code) &&
    /^[ \u00a0](?:\S{0,19}\d{3}|(?=[^\s:/]{0,19}\d)[a-z][^\s:/]{4,19}(?!\S))/i.test(next)) ||
  GOES_ON.test(next)

/** Another passcode, as of the phone or the day after. */
const ANOTHER =
  /^["')\]]?[ ,;/(]{1,3}(?:\p{L}{2,14}\): ?|(?:for|für|pour|para|per|til|för|voor|для)(?: \p{L}{1,14}){1,3}: ?|\p{L}{1,2}: ?|(?:(?:and|or|new|now|und|oder|neu|jetzt|et|ou|nouveau|y|o|nuevo|e|nuovo|novo|en|of|nieuw|och|eller|ny|i|lub|и|или|новый)[ :]{1,2}){1,2})(?:\d{5,8}(?!\d)|(?=[^\s\d]{0,19}\d)(?=[^\s\p{L}]{0,19}\p{L})\S{5,20})/u

const GOES_ON = new RegExp(
  `^(?:(?:${INLINE_TAG}){1,4}[\\p{L}\\p{N}]|(?!${TAG}|<[a-z]{3,9}:)<\\w)`,
  'u',
)

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
