import { version } from '../platform/browser/own-manifest.ts'
import { activeTab } from '../platform/browser/active-tab.ts'
import { LANGUAGES, languagesByName, type LanguageChoice } from '../platform/locale/languages.ts'
import { HIDDEN, isCode, type Hidden } from '../platform/storage/hidden-flag.ts'
import { UNSEEN_NEWS } from '../platform/storage/unseen-news.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { allKept, hasAside } from '../platform/storage/erase.ts'
import { load } from '../platform/storage/storage.ts'
import { TICKS } from '../platform/storage/ticks.ts'
import type { HiddenPlace, OptionsModel } from '../ui/options/options-model.ts'

/** Gathers all that the page of the settings shows. Rejects where the storage cannot be read. */
export async function gatherOptions(): Promise<OptionsModel> {
  const [tab, choices, hidden, ticks, unseen, kept, read] = await Promise.all([
    activeTab(),
    load(SETTINGS),
    load(HIDDEN),
    load(TICKS),
    load(UNSEEN_NEWS),
    allKept(),
    loadPolicy(),
  ])
  return {
    choices: {
      ...choices,
      language: whereThere(choices.language),
      labels: whereThere(choices.labels),
    },
    languages: languagesByName(),
    isFlagHidden: hidden.always,
    hidden: placesOf(hidden),
    meetings: Object.keys(ticks).length,
    // Asked last: what cannot be read is known only once it was read.
    hasAside: await hasAside(),
    kept,
    version: version(),
    isPrivate: tab.isPrivate,
    hasNews: unseen !== '' && read.policy.news !== false,
    ...read,
  }
}

/** A language may leave the package again: the browser's own then serves. */
const whereThere = (chosen: LanguageChoice): LanguageChoice =>
  Object.hasOwn(LANGUAGES, chosen) ? chosen : 'auto'

function placesOf({ sites, pages }: Hidden): readonly HiddenPlace[] {
  return [
    ...sites.map((entry) => ({
      scope: 'site' as const,
      entry,
      site: isCode(entry) ? null : entry,
      day: null,
    })),
    ...Object.entries(pages).map(([entry, day]) => ({
      scope: 'page' as const,
      entry,
      site: null,
      day: new Date(day * 86_400_000).toISOString(),
    })),
  ]
}
