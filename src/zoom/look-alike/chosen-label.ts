import { isTooLong } from '../address/hosts.ts'

/**
 * Where developers put their exercises and anybody a page: the chosen name stands before it. Most
 * are in the private part of https://publicsuffix.org/list/ (28 November 2026).
 */
const FREE_HOSTING =
  /\.(?:(?:git(?:hub|lab)|webflow|ngrok|bubbleapps)\.io|[a-z\d-]+\.workers\.dev|(?:pages|workers|r2|deno|fly)\.dev|(?:vercel|netlify|web|lovable|replit|streamlit|edgeone|ngrok-free|up\.railway)\.app|(?:firebaseapp|herokuapp|onrender|weebly|myshopify|blogspot|wordpress|trycloudflare|wixsite|godaddysites|000webhostapp)\.com|azurewebsites\.net|serveo\.net|loca\.lt|s3\.amazonaws\.com|glitch\.me|(?:repl|carrd)\.co|surge\.sh|(?:square|notion)\.site|framer\.website)$/

/**
 * An ending: a country's second level (`.co.uk`, `.com.br`), one of those that are sold or given
 * away like it, also with an address that moves, or else the last label.
 */
const ENDING =
  /(?:\.(?:com?|net|org|edu|gov|ac|or|ne|kro|n-e|us|my)\.[a-z]{2}|\.(?:it|us|uk|eu|de|br|cn|ru|sa|za|gb|jpn|redirectme|ddns|hopto|zapto|sytes|serveftp|servehttp|myftp|no-ip|duckdns)\.(?:com|net|org)|\.gt\.tc|\.[^.]*)$/

/** Who may have a door to Zoom with any name before its own. */
export const INSTITUTION = /\.(?:(?:edu|gov|mil|ac)(?:\.[a-z]{2})?|k12\.[a-z]{2}\.us)$/

/** An ending of a country, unless it is sold to everybody: local firms stand there, imitations hardly. */
export const COUNTRY =
  /\.(?!(?:us|co|io|me|cc|tv|to|ai|im|is|gg|so|sh|ws|pw|su|tk|ml|ga|cf|gq|la|vc|ly)$)[a-z]{2}$/

/** The label that the owner of a host chose, and whether it stands on free hosting; none of a host too long. */
export function chosenLabel(host: string): { readonly chosen: string; readonly isFree: boolean } {
  if (isTooLong(host)) return { chosen: '', isFree: false }
  const isFree = FREE_HOSTING.test(host)
  const before = host.replace(isFree ? FREE_HOSTING : ENDING, '')
  return { chosen: before.slice(before.lastIndexOf('.') + 1), isFree }
}
