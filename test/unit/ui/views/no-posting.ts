import type { Posting } from '../../../../src/ui/views/posting-settings.tsx'

/** Help with posting that nobody has switched on. */
export const NO_POSTING: Posting = {
  postingPlaces: async () => ({ isEverywhere: false, sites: [] }),
  switchPosting: async () => undefined,
  allowSite: async () => undefined,
  dropSite: async () => undefined,
}
