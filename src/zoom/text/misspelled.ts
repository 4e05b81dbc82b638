import { BLANK } from './passcode-labels.ts'

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

/** A word, and behind a mark or a verb what may be a passcode. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?<word>[a-z]{6,12})(?:${BLANK}?[:：=–-]${BLANK}?|${BLANK}(?:is|ist|es)${BLANK}|${BLANK})["'*_\`]{0,3}(?:\\d{5,8}(?![\\p{L}\\d])|(?=[^\\s\\d]{0,19}\\d)(?=[^\\s\\p{L}]{0,19}\\p{L})[^\\s<>/=]{4,20}(?![^\\s<]))`,
  'giu',
)

/** Whether a word with one letter too many, too few, another or changed with the next names a passcode. */
export function hasMisspelled(text: string): boolean {
  for (const { groups: { word = '' } = {} } of text.matchAll(NAMED)) {
    const small = word.toLowerCase()
    if (NAMES.includes(small) || OTHERS.test(small)) continue
    if (NAMES.some((name) => isNear(small, name))) return true
  }
  return false
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
