import type { HideScope } from '../../advice/hide-scope.ts'
import type { Place } from '../../zoom/address/recognition.ts'
import { today, withoutExpired } from './expiry.ts'
import { findCode, scramble } from './scramble.ts'
import { change, isRecord, load, type Kept } from './storage.ts'

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
 */
export async function hiddenScope(place: Place | null): Promise<HideScope | null> {
  const { always, sites, pages } = await load(HIDDEN)
  if (always) return 'always'
  if (!place) return null
  // Most readers hide nothing, and every page asks: no digest is made for them.
  if (sites.includes(place.site)) return 'site'
  if (sites.some(isCode) && sites.includes((await findCode(siteText(place))) ?? '')) return 'site'
  if (Object.keys(pages).length === 0) return null
  return Object.hasOwn(pages, (await findCode(pageText(place))) ?? '') ? 'page' : null
}

/**
 * Hides the flag: always, on this site, or on this page for 90 days; the latter two need a place.
 * Rejects where the browser cannot read or write; then nothing is changed.
 */
export async function hide(scope: HideScope, place: Place | null): Promise<void> {
  await change(HIDDEN, async (hidden) => {
    if (scope === 'always') return { ...hidden, always: true }
    if (!place) return hidden
    if (scope === 'site') {
      return { ...hidden, sites: [...new Set([...hidden.sites, place.site])] }
    }
    return { ...hidden, pages: { ...hidden.pages, [await pageCode(place)]: today() } }
  })
}

/** Undoes one hiding at this place; a wider one stays. Rejects as `hide` does. */
export async function unhide(scope: HideScope, place: Place | null): Promise<void> {
  const text = place && (scope === 'site' ? siteText(place) : pageText(place))
  const code = text && (await findCode(text))
  await showAgain(
    scope,
    [place?.site, code].filter((entry) => typeof entry === 'string'),
  )
}

/** Undoes one hiding by the names and codes under which it may be kept. Rejects as `hide` does. */
export async function showAgain(scope: HideScope, entries: readonly string[]): Promise<void> {
  const isOther = (entry: string): boolean => !entries.includes(entry)
  await change(HIDDEN, (hidden) => {
    if (scope === 'always') return { ...hidden, always: false }
    if (scope === 'site') return { ...hidden, sites: hidden.sites.filter(isOther) }
    const pages = Object.entries(hidden.pages).filter(([code]) => isOther(code))
    return { ...hidden, pages: Object.fromEntries(pages) }
  })
}

/** Whether a site is kept as a scrambled code: no host name is one, for lack of a dot. */
export const isCode = (site: string): boolean => !site.includes('.')

const siteText = ({ site }: Place): string => `site\n${site}`
const pageText = ({ page }: Place): string => `page\n${page}`
const pageCode = (place: Place): Promise<string> => scramble(pageText(place))
