import { isUnder } from './hosts.ts'

/** Endings below which anybody takes a name: nobody's own, but `example.github.io` may be. */
const SHARED =
  /^(?:(?:com?|net|org|edu|gov|ac|sch|k12|or|ne|nhs|police)\.(?:[a-z]{2}\.)?[a-z]{2}|git(?:hub|lab)\.io|(?:pages|workers)\.dev|(?:vercel|netlify|web)\.app|(?:firebaseapp|herokuapp|onrender|weebly|myshopify|blogspot|wordpress|sharepoint|instructure|appspot|wixsite)\.com|azurewebsites\.net|cloudfront\.net|eu\.org)$/

/** Sites of many people's, with all that lies below them. A short list of what is typed by mistake. */
const EVERYBODYS =
  'google.com gmail.com youtube.com microsoft.com office.com live.com outlook.com microsoftonline.com ' +
  'apple.com icloud.com amazon.com facebook.com instagram.com whatsapp.com linkedin.com x.com ' +
  'yahoo.com webex.com slack.com github.com wikipedia.org dropbox.com'

/**
 * Whether a plain host cannot be one organization's own, as far as a short list knows.
 * @returns false where it may be
 */
export function isShared(host: string): boolean {
  return SHARED.test(host) || EVERYBODYS.split(' ').some((site) => isUnder(host, site))
}
