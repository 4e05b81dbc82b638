import type { Role } from '../../advice/role.ts'
import type { PageKind } from '../../zoom/address/page-kind.ts'
import { isLanguage, type LanguageChoice } from '../locale/languages.ts'
import { change, isRecord, type Kept } from './storage.ts'

/** A page kind, or `none` where the page is not Zoom's. */
export type RolePlace = PageKind | 'none'

/** What the reader has chosen. */
export interface Settings {
  readonly language: LanguageChoice
  /** The reader's part, per kind of page on which it was changed. */
  readonly roles: Partial<Record<RolePlace, Role>>
}

export const SETTINGS: Kept<Settings> = {
  key: 'settings',
  version: 1,
  fallback: { language: 'auto', roles: {} },
  read: (value) => {
    if (!isRecord(value) || !isRecord(value['roles'])) return null
    const { language, roles } = value
    if (Object.values(roles).some((role) => role !== 'host' && role !== 'participant')) return null
    if (typeof language !== 'string') return null
    // A language may leave the package again: the browser's own then serves.
    return { language: isLanguage(language) ? language : 'auto', roles }
  },
}

/**
 * Changes some of the settings; roles are added to those of other pages. Rejects where the browser
 * cannot read or write; then nothing is changed.
 */
export async function changeSettings(chosen: Partial<Settings>): Promise<void> {
  await change(SETTINGS, (settings) => ({
    ...settings,
    ...chosen,
    roles: { ...settings.roles, ...chosen.roles },
  }))
}
