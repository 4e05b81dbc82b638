import { scopesUnder, type HideScope } from '../../advice/hide-scope.ts'
import type { Place } from '../../zoom/address/recognition.ts'
import { withoutExpired } from './expiry.ts'
import { findCode } from './scramble.ts'
import { isRecord, load, type Kept } from './storage.ts'

export interface Hidden {
  readonly always: boolean
  /** Host names of sites. Version 1.0.0 kept scrambled codes, which still hold. */
  readonly sites: readonly string[]
  /** Scrambled codes of pages, each with the day on which it was hidden. */
  readonly pages: Readonly<Record<string, number>>
}

export const HIDDEN: Kept<Hidden> = {
  key: 'hidden',
  version: 1,
  fallback: { always: false, sites: [], pages: {} },
  read: (value) => {
    if (!isRecord(value)) return null
    const { always, sites, pages } = value
    return typeof always === 'boolean' &&
      Array.isArray(sites) &&
      sites.every((site) => typeof site === 'string') &&
      isRecord(pages) &&
      Object.values(pages).every((day) => Number.isInteger(day))
      ? { always, sites, pages: pages as Record<string, number> }
      : null
  },
  unexpired: (hidden) => {
    const pages = withoutExpired(hidden.pages, (day) => day)
    return pages === hidden.pages ? hidden : { ...hidden, pages }
  },
}

/**
 * The widest scope in which the flag is hidden at this place, or null where it may show. Without a
 * place only *always* can be.
 * @param allowed those that count: what the organization does not allow is kept, and waits
 */
export async function hiddenScope(
  place: Place | null,
  allowed: readonly HideScope[] = scopesUnder({}),
): Promise<HideScope | null> {
  const { always, sites, pages } = await load(HIDDEN)
  if (always && allowed.includes('always')) return 'always'
  if (!place) return null
  // Most readers hide nothing, and every page asks: no digest is made for them.
  const maySite = allowed.includes('site')
  if (maySite && sites.includes(place.site)) return 'site'
  if (maySite && sites.some(isCode) && sites.includes((await findCode(siteText(place))) ?? ''))
    return 'site'
  if (!allowed.includes('page') || Object.keys(pages).length === 0) return null
  return Object.hasOwn(pages, (await findCode(pageText(place))) ?? '') ? 'page' : null
}

/** Whether a site is kept as a scrambled code: no host name is one, for lack of a dot. */
export const isCode = (site: string): boolean => !site.includes('.')

/** What is scrambled. */
export const siteText = ({ site }: Place): string => `site\n${site}`
export const pageText = ({ page }: Place): string => `page\n${page}`
