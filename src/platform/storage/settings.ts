import { guessRole, type Role } from '../../advice/role.ts'
import type { PageKind } from '../../zoom/address/page-kind.ts'
import { isLanguage, type LanguageChoice, type LanguageChoices } from '../locale/languages.ts'
import { change, isRecord, type Kept } from './storage.ts'

/** A page kind, or `none` where the page is not Zoom's. */
export type RolePlace = PageKind | 'none'

/** What the reader has chosen. */
export interface Settings extends LanguageChoices {
  /** Whether to help with posting on every site that the guard is allowed to see. */
  readonly posting: boolean
  /** The reader's part on all pages; `auto` where the kind of page tells it. */
  readonly role: Role | 'auto'
  /** The reader's part, per kind of page on which it was changed. */
  readonly roles: Partial<Record<RolePlace, Role>>
}

export const SETTINGS: Kept<Settings> = {
  key: 'settings',
  version: 1,
  fallback: { language: 'auto', labels: 'auto', role: 'auto', posting: false, roles: {} },
  read: (value) => {
    if (!isRecord(value) || !isRecord(value['roles'])) return null
    // Version 1.0.0 kept the language and the roles alone.
    const { language, labels = 'auto', role = 'auto', posting = false, roles } = value
    if (!Object.values(roles).every(isRole) || !(role === 'auto' || isRole(role))) return null
    if (typeof language !== 'string' || typeof labels !== 'string') return null
    if (typeof posting !== 'boolean') return null
    return { language: languageOr(language), labels: languageOr(labels), role, posting, roles }
  },
}

/** A language may leave the package again: the browser's own then serves. */
const languageOr = (kept: string): LanguageChoice => (isLanguage(kept) ? kept : 'auto')

const isRole = (value: unknown): value is Role => value === 'host' || value === 'participant'

/** The reader's part on a kind of page: as chosen there, as chosen for all pages, as it is likely. */
export function roleOn(page: PageKind | null, { role, roles }: Settings): Role {
  return roles[page ?? 'none'] ?? (role === 'auto' ? guessRole(page) : role)
}

/**
 * Changes some of the settings. A role for one kind of page is added to those of others, one for all
 * pages replaces them. Rejects where the browser cannot read or write; then nothing is changed.
 */
export async function changeSettings(chosen: Partial<Settings>): Promise<void> {
  await change(SETTINGS, (settings) => ({
    ...settings,
    ...chosen,
    roles: { ...(chosen.role ? {} : settings.roles), ...chosen.roles },
  }))
}
