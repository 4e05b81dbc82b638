import { eachMatch } from './each-match.ts'
import { LONGEST_TEXT } from './longest-text.ts'

/** The words that are long enough to be told when they are misspelled. */
const NAMES = [
  'passcode',
  'password',
  'passwort',
  'kennwort',
  'kenncode',
  'contrasena',
  'wachtwoord',
]

/** Of these each is one letter away from a name, and another word. */
const OTHERS = /^passports?$/

/** How words for a meeting, for those in it or for going in begin. */
const MEETING =
  '(?:zoom|meeting|webinar|conf[eé]r|konferen|r[ée]uni|riunion|besprech|sitzung|m[öøo][td]e|spotkan|s[ae]stan|toplant|rapat|particip|teilnehm|attend|guest|gast|join|entry|cuộc họp|phòng|kokou|sch[ůô][zd]|értekez|întâln|срещ|встреч|конференц|вход|вхід|συν[άέ]|הפגיש|זום|(?:ال)?اجتماع|جلسه|会议|會議|ミーティング|회의)'

/** How words for a code begin. */
const CODE =
  '(?:code|kod|kód|cod[eiî]|código|codice|clave|pin|sandi|šifr|шифр|код|κωδ|קוד|رمز|รหัส|コード)'

/** A word for a code made one for the passcode by another beside it: “Zoom-Code”, “Kod spotkania”. */
const TOGETHER = new RegExp(
  `(?<!\\p{L})${MEETING}\\p{L}{0,12}[-_ \\u00a0]?${CODE}\\p{L}{0,3}(?: \\p{L}{1,14}){0,2}$|(?<!\\p{L})${CODE}\\p{L}{0,3}(?: \\p{L}{1,5}){0,2} ?${MEETING}\\p{L}{0,9}$`,
  'iu',
)

/** What may be a passcode, a number as long as one or letters with digits among them, behind a word and marks. */
const MAY_BE =
  /(?=[^\s<>|",;/:=])(?<=\p{L}[\s:：="'*_`([>|–—-]{1,6})(?:\d{5,8}(?![\p{L}\d])|(?=[^\s\d]{0,19}\d)(?=[^\s\p{L}]{0,19}\p{L})[^\s<>|",;/:=]{4,20})/gu

/** What stands between it and the words for it. */
const MARKS = /\P{L}{1,6}$/u

/** As far before it they begin. */
const BEFORE = 70

/** Whether a passcode may be named by a misspelled word, or by two that together mean it, or nobody looks. */
export function hasOddName(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true
  if (!/\d/.test(text)) return false
  for (const { index } of eachMatch(MAY_BE, text)) {
    const before = text.slice(Math.max(0, index - BEFORE), index).replace(MARKS, '')
    const words = before.split(/[\n.!?;,(|<>]/).at(-1) ?? ''
    if (
      TOGETHER.test(words) ||
      words
        .split(/\P{L}+/u)
        .slice(-4)
        .some(isMisspelled)
    )
      return true
  }
  return false
}

/** One letter too many, too few, another, or changed over with the next. */
function isMisspelled(word: string): boolean {
  const small = word.toLowerCase()
  if (word.length < 6 || word.length > 12 || NAMES.includes(small) || OTHERS.test(small))
    return false
  return NAMES.some((name) => isNear(small, name))
}

/** Letters that are doubled or not count as the same. */
function isNear(...words: [string, string]): boolean {
  const [word, name] = words.map((each) => each.replace(/(.)\1/g, '$1')) as typeof words
  let head = 0
  while (head < name.length && word[head] === name[head]) head++
  const [rest, wanted] = [word.slice(head), name.slice(head)]
  return (
    rest === wanted ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  )
}
