import type { Policy } from '../../advice/policy.ts'
import { guessRole, type Role } from '../../advice/role.ts'
import type { PageKind } from '../../zoom/address/page-kind.ts'
import type { SeenFrame } from '../../zoom/facts/fact.ts'
import { isLanguage } from '../locale/chosen-language.ts'
import type { LanguageChoice, LanguageChoices } from '../locale/languages.ts'
import { loadPolicy } from './managed-policy.ts'
import { isRecord, load, type Kept } from './storage.ts'

/** A page kind, or `none` where the page is not Zoom's. */
export type RolePlace = PageKind | 'none'

/** What the reader has chosen. */
export interface Settings extends LanguageChoices {
  /** Whether to help with posting on every site that the guard may see; `auto` where nobody chose. */
  readonly posting: boolean | 'auto'
  /** The reader's part on all pages; `auto` where the kind of page tells it. */
  readonly role: Role | 'auto'
  /** The reader's part, per kind of page on which it was changed. */
  readonly roles: Partial<Record<RolePlace, Role>>
}

export const SETTINGS: Kept<Settings> = {
  key: 'settings',
  version: 1,
  fallback: { language: 'auto', labels: 'auto', role: 'auto', posting: 'auto', roles: {} },
  read: (value) => {
    if (!isRecord(value) || !isRecord(value['roles'])) return null
    // Version 1.0.0 kept the language and the roles alone.
    const { language, labels = 'auto', role = 'auto', posting = 'auto', roles } = value
    if (!Object.values(roles).every(isRole) || !(role === 'auto' || isRole(role))) return null
    if (typeof language !== 'string' || typeof labels !== 'string') return null
    if (typeof posting !== 'boolean' && posting !== 'auto') return null
    return { language: languageOr(language), labels: languageOr(labels), role, posting, roles }
  },
}

const languageOr = (kept: string): LanguageChoice => (isLanguage(kept) ? kept : 'auto')

const isRole = (value: unknown): value is Role => value === 'host' || value === 'participant'

/**
 * The settings as they hold: where the reader has chosen nothing, what the organization has set.
 * Never rejects.
 */
export async function loadSettings(): Promise<Settings & { readonly posting: boolean }> {
  const [chosen, { policy }] = await Promise.all([load(SETTINGS), loadPolicy()])
  return settingsUnder(policy, chosen)
}

/** The same of settings and policy that are at hand. */
export function settingsUnder(
  { language = 'auto', labels = 'auto', role = 'auto', posting = false }: Policy,
  chosen: Settings,
): Settings & { readonly posting: boolean } {
  return {
    ...chosen,
    language: chosen.language === 'auto' ? languageOr(language) : chosen.language,
    labels: chosen.labels === 'auto' ? languageOr(labels) : chosen.labels,
    role: chosen.role === 'auto' ? role : chosen.role,
    posting: chosen.posting === 'auto' ? posting : chosen.posting,
  }
}

/** The reader's part on a page: as chosen for its kind, as chosen for all pages, as it is likely. */
export function roleOn(
  page: PageKind | null,
  frames: readonly SeenFrame[],
  { role, roles }: Settings,
): Role {
  return roles[page ?? 'none'] ?? (role === 'auto' ? guessRole(page, frames) : role)
}
