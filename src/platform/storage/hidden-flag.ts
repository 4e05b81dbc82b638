import type { HideScope } from '../../advice/flag-view.ts'
import { isExpired, today } from './expiry.ts'
import { scramble } from './scramble.ts'
import { change, isRecord, load, type Kept } from './storage.ts'

/** Where a page stands: its host, and its address without query and fragment. */
export interface Place {
  readonly site: string
  readonly page: string
}

interface Hidden {
  readonly always: boolean
  /** Scrambled codes of sites. */
  readonly sites: readonly string[]
  /** Scrambled codes of pages, each with the day on which it was hidden. */
  readonly pages: Readonly<Record<string, number>>
}

const HIDDEN: Kept<Hidden> = {
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
}

/**
 * The widest scope in which the flag is hidden at this place, or null where it may show. Without a
 * place only *always* can be.
 */
export async function hiddenScope(place: Place | null): Promise<HideScope | null> {
  const hidden = await load(HIDDEN)
  if (hidden.always) return 'always'
  if (!place) return null
  if (hidden.sites.length > 0 && hidden.sites.includes(await siteCode(place))) return 'site'
  const day = Object.keys(hidden.pages).length > 0 ? hidden.pages[await pageCode(place)] : undefined
  return day !== undefined && !isExpired(day) ? 'page' : null
}

/** Hides the flag: always, on this site, or on this page for 90 days; the latter two need a place. */
export function hide(scope: HideScope, place: Place | null): Promise<void> {
  return change(HIDDEN, async (hidden) => {
    if (scope === 'always') return { ...hidden, always: true }
    if (!place) return hidden
    if (scope === 'site') {
      return { ...hidden, sites: [...new Set([...hidden.sites, await siteCode(place)])] }
    }
    const pages = Object.fromEntries(
      Object.entries(hidden.pages).filter(([, day]) => !isExpired(day)),
    )
    return { ...hidden, pages: { ...pages, [await pageCode(place)]: today() } }
  })
}

/** Undoes one hiding at this place; a wider one stays. */
export function unhide(scope: HideScope, place: Place | null): Promise<void> {
  return change(HIDDEN, async (hidden) => {
    if (scope === 'always') return { ...hidden, always: false }
    if (!place) return hidden
    if (scope === 'site') {
      const code = await siteCode(place)
      return { ...hidden, sites: hidden.sites.filter((site) => site !== code) }
    }
    const { [await pageCode(place)]: _, ...pages } = hidden.pages
    return { ...hidden, pages }
  })
}

const siteCode = ({ site }: Place): Promise<string> => scramble(`site\n${site}`)
const pageCode = ({ page }: Place): Promise<string> => scramble(`page\n${page}`)
