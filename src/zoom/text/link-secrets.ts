import { readParameters, SECRET_NAMES, SECRETS } from '../address/parameters.ts'
import { decode, LONGEST_ADDRESS } from '../address/parse.ts'
import { isMeetingKind, type PageKind } from '../address/page-kind.ts'
import { readAddress } from '../address/plain-address.ts'

/**
 * Adds the secrets in the parameters of an address, as they are written and decoded.
 * @param secrets gets each
 */
export function noteSecrets(address: string, secrets: Set<string>): void {
  const url = readAddress(address)
  if (!url) return
  const parameters = readParameters(url)
  for (const name of SECRETS) {
    const secret = parameters[name]
    if (secret !== undefined) secrets.add(secret).add(decode(secret))
  }
}

/**
 * A secret that stands in the path of an address of Zoom's: as a parameter behind another mark than
 * `?`, as a part behind its name, or behind the meeting number.
 */
const MISPLACED = new RegExp(
  String.raw`[&;/]${SECRET_NAMES}=[^&#;?/]*|\/${SECRET_NAMES}\/[^&#;?/]+|\/(?<=\/[jsw]\/\d{9,11}\/)(?=[^&#;?/]*\d)[^&#;?/]{4,}`,
  'gi',
)

/** A parameter that sounds like a secret and that is not known to be read, or the page of one guest. */
const DOUBTFUL =
  /[?&#;/](?:[\w.[\]-]{0,20}(?:pass|pwd|token|tkn|jwt|secret|key|credential)[\w[\]:-]{0,20}|pw|pk?|zpk|hk|code|pin|otp|hash|auth|ticket|access|sig(?:nature)?)[=:][^&#]|\/(?:attendee|ejl)\/|\/(?:[jsw]\/\d{9,11}(?![\d/])|my\/[^/?#]+\/)[^?#&;/]*\d/i

/** One that nothing is known of, whose value is no word: `omn` and `uuid` name a meeting and no guest. */
const UNKNOWN =
  /[?&#;](?!(?:omn|uuid|conf(?:no|id)|mn|from\w*|utm_\w+|lang\w*|start_?time|occurrence\w*)=)[\w.-]{1,30}=(?:\d{5,8}(?![^&#])|(?=[^&#\d]{0,99}\d)(?=[^&#a-z]{0,99}[a-z])[^&#%/]{6})/i

/**
 * Leaves out of an address of Zoom's what stands in its path and lets people in.
 * @param secrets gets each that was found
 */
export const withoutMisplaced = (address: string, secrets: Set<string>): string =>
  address.replace(MISPLACED, (part) => {
    secrets.add(part.slice(1 + Math.max(part.indexOf('='), part.lastIndexOf('/'))))
    return ''
  })

/** A code with no name, as the whole query or fragment. */
const NAMELESS = /[?#](?:(?=[^=&#]*\d)(?=[^=&#]*[a-z])[\w.-]{5,}=*|\d{5,8})(?:[&#]|$)/i

/** Whether an address of Zoom's, what is known taken out, may still let people in. */
export const isDoubtfulLink = (address: string, page: PageKind | null): boolean =>
  address.length > LONGEST_ADDRESS ||
  DOUBTFUL.test(address) ||
  (isMeetingKind(page) && (UNKNOWN.test(address) || NAMELESS.test(address)))
