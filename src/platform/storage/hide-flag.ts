// Only the background writes: the popup is spared this.
import type { HideScope } from '../../advice/hide-scope.ts'
import type { Place } from '../../zoom/address/recognition.ts'
import { today } from './expiry.ts'
import { HIDDEN, pageText, siteText } from './hidden-flag.ts'
import { findCode, scramble } from './scramble.ts'
import { change } from './storage.ts'

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

const pageCode = (place: Place): Promise<string> => scramble(pageText(place))
