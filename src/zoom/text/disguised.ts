import { same, type Layer } from './decoded.ts'
import { ANY_LABEL } from './passcode-labels.ts'

/** Letters of Greek and Cyrillic, digits and marks, and the letters of Latin that look like them. */
const ALIKE = 'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdԝwοoαaρpνv@a4a0o3e1i5s$s'

const IS_LABEL = new RegExp(`^${ANY_LABEL}$`, 'iu')

/** What each letter of one kind looks like in the other. */
const LOOKS = [0, 1].map((from) => {
  const looks = new Map<string, string>()
  for (let at = from; at < ALIKE.length; at += 2) {
    const letter = ALIKE.charAt(at)
    if (!looks.has(letter)) looks.set(letter, ALIKE.charAt(at + 1 - 2 * from))
  }
  return looks
})

/** The word for the passcode that a word is, its letters as they are or as the others that they look like. */
function labelOf(word: string): string | undefined {
  const read = LOOKS.map((looks) => {
    let alike = ''
    for (const letter of word) alike += looks.get(letter.toLowerCase()) ?? letter
    return alike
  })
  return [word, ...read].find((each) => !/[\d@$]/.test(each) && IS_LABEL.test(each))
}

/**
 * Words for the passcode in which letters are set apart, or some are of another alphabet; all other
 * words stay.
 */
export const disguised: Layer = {
  escape:
    /(?=[\p{L}@$\d])(?<![\p{L}\p{N}])(?:\p{L}(?:[ \u00a0._*·-]{1,3}\p{L}){4,40}(?![\p{L}\p{N}])|(?=\p{Script=Latin}*[\u0370-\u052f])(?=[\u0370-\u052f]*\p{Script=Latin})[\p{Script=Latin}\u0370-\u052f]{4,20}(?!\p{L})|(?=[a-z]*[@$\d])(?=(?:[@$\d]*[a-z]){3})[a-z@$\d]{6,12}(?=\s?[:：=]))/giu,
  decode: (written) => labelOf(written.replace(/(?![@$\d])\P{L}/gu, '')) ?? written,
  write: same,
}
