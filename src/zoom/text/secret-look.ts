import { SECRET_NAMES } from '../address/parameters.ts'
import { LONGEST_TEXT } from './longest-text.ts'

/** A secret parameter, its `=` also percent-coded or as Proofpoint writes it. */
const SECRET = new RegExp(String.raw`${SECRET_NAMES}(?:=|%(?:25)*3d|-3d)`, 'i')

/**
 * Whether a text may hold a link of Zoom's with a secret in it. For the script that sees what is
 * pasted: it lets nearly every text go, and the few that pass are judged by `safeInvitation`. A
 * secret that a wrapper has put into base64 is not seen.
 */
export function mayHoldSecret(text: string): boolean {
  return text.length <= LONGEST_TEXT && SECRET.test(text) && /zoom/i.test(text)
}
