import { fold, shownHost, unmarked } from './fold.ts'
import { isZooms, plainHost } from '../address/hosts.ts'
import { isWorthALook } from './first-look.ts'
import { ruleFor, type Level, type Reason } from './rules.ts'
import { isSpared, originOf } from './spared.ts'
import { suspect, type Suspect } from './suspect.ts'

/** What is said of a host: how bad it is, and by which rule; null where nothing is said. */
export type Judgment = { readonly level: Level; readonly because: Reason }

/**
 * Whether a host that is not Zoom's is made to pass as one, or uses its name. Judges the name
 * alone: it cannot know who stands behind it. Never throws, and takes a time that does not grow
 * with the input, as longer names than there can be are let go.
 * @param hostname as `URL.hostname` gives it: lower case, punycode, perhaps a trailing dot
 * @param path as `URL.pathname` gives it; Zoom's meeting paths tip the balance in doubtful cases
 * @returns null for Zoom's own hosts, for what is no host, and where nothing speaks against it,
 *   which does not mean safe
 */
export function judgeHost(hostname: string, path = ''): Judgment | null {
  const plain = plainHost(hostname)
  if (!/^[^.]+(?:\.[^.]+)+$/.test(plain) || !isWorthALook(plain)) return null
  const host = originOf(plain)
  if (isZooms(host) || isSpared(host)) return null
  const shown = shownHost(host)
  const folded = fold(shown)
  const written = suspect(folded, path)
  const rule = ruleFor(written)
  if (folded !== shown && (rule?.level === 'danger' || isDisguised(folded, shown)))
    return { level: 'danger', because: 'unicode' }
  if (rule?.level === 'danger') {
    return { level: 'danger', because: rule.id }
  }
  if (isSwapped(written, path)) return { level: 'danger', because: 'swapped-characters' }
  return rule ? { level: rule.level, because: rule.id } : null
}

/**
 * Whether letters of other alphabets or with marks make Zoom's name: zооm.us with two Cyrillic
 * letters, zoöm.us. A mere mark, as in žoom.cz, may be a language's own.
 */
function isDisguised(folded: string, shown: string): boolean {
  return isZooms(folded) || (folded.includes('zoom') && !unmarked(shown).includes('zoom'))
}

/**
 * Whether digits and letters that look like others make Zoom's name: z00m.us, zoorn.us, zooom.us;
 * us05websoom.us is a slip of the finger. In .com such names have owners of their own. Noughts
 * beside o, zo0m.info, and rn for m only deceive; nothing but noughts is a way of writing.
 */
function isSwapped({ host, chosen }: Suspect, path: string): boolean {
  const read = host
    .replace(/(?:z+|(?<![a-z\d])2z*)[o0]{2,}(?:r[nm]|nn|mn(?![a-z])|m+)/g, 'zoom')
    .replace(/(?<=\d)vv(?=e)/, 'w')
    .replace(/u5(?=0\d)/, 'us')
    .replace(/(?<=us\d?)o(?=\d|we)/, '0')
    .replace(/(\d[ol]?webs?)[sxu]oom/, '$1zoom')
  if (/(?:^|-)z(?:(?:o+0|0+o)[o0]*m|[o0]{2,}rn)(?:-|$)/.test(chosen)) return true
  if (read === host) return false
  return isZooms(read) ? !read.endsWith('.com') : ruleFor(suspect(read, path))?.level === 'danger'
}
