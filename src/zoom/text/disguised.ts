import { same, type Layer } from './decoded.ts'
import { LABEL } from './passcode-labels.ts'

/** Letters of Greek and Cyrillic, digits and marks, and the letters of Latin that look like them. */
const ALIKE = 'аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbԁdԝwοoαaρpνv@a4a0o3e1i5s$s'

const IS_LABEL = new RegExp(`^(?:${LABEL})$`, 'iu')

/** Each letter of a word as the one that it looks like, where it is of the other kind. */
const alike = (word: string, from: 0 | 1): string =>
  word.replace(/[^\p{P}\p{Z}]|@/gu, (letter) => {
    const small = letter.toLowerCase()
    for (let at = from; at < ALIKE.length; at += 2)
      if (ALIKE[at] === small) return ALIKE[at + 1 - 2 * from] ?? letter
    return letter
  })

/**
 * Words for the passcode in which letters are set apart, or some are of another alphabet; all other
 * words stay.
 */
export const disguised: Layer = {
  escape:
    /(?<![\p{L}\p{N}])(?:\p{L}(?:[ \u00a0._*·-]{1,3}\p{L}){4,40}(?![\p{L}\p{N}])|(?=\p{Script=Latin}*[\u0370-\u052f])(?=[\u0370-\u052f]*\p{Script=Latin})[\p{Script=Latin}\u0370-\u052f]{4,20}(?!\p{L})|(?=[a-z]*[@$\d])[a-z@$\d]{6,12}(?=\s?[:：=]))/giu,
  decode: (written) => {
    const word = written.replace(/(?![@$\d])\P{L}/gu, '')
    return [word, alike(word, 0), alike(word, 1)].find((each) => IS_LABEL.test(each)) ?? written
  },
  write: same,
}
