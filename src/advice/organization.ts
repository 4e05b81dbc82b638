import { setBy, type Contact, type Demand, type Guide, type Policy, type Tip } from './policy.ts'
import type { Locale, MessageKey } from './text.ts'

/** What an organization says to its people, in one reader's language. */
export interface OrganizationView {
  readonly tips: readonly Tip[]
  readonly guides: readonly Guide[]
  /** Null where none is named. */
  readonly contact: Contact | null
  readonly isEmpty: boolean
}

/** When a tip that is not for always is shown, in words. */
export const TIP_PLACES = { before: 'tip_before', during: 'tip_during' } as const

/** What is said of a protection; that it is not used says its row itself. */
export const DEMAND_TEXT = {
  required: 'demand_required',
  recommended: 'demand_recommended',
} as const satisfies Record<Exclude<Demand, 'unused'>, MessageKey>

/** By whom a protection is asked for, and how much; null where it is not. */
export const demandLine = (policy: Policy, demand: Demand | null, { t }: Locale): string | null =>
  demand && demand !== 'unused' ? t('labeled', [t(setBy(policy)), t(DEMAND_TEXT[demand])]) : null

/**
 * What the organization says to a reader here.
 * @param lang the reader's language, a BCP 47 tag
 * @param isDuring whether a meeting is running in the page; null where all tips are to be seen
 */
export function organizationView(
  { tips = [], guides = [], contact = {} }: Policy,
  lang: string,
  isDuring: boolean | null,
): OrganizationView {
  const isForReader = ({ language }: { readonly language?: string }): boolean =>
    language === undefined || [lang.replace('-', '_'), lang.split('-')[0]].includes(language)
  const later = isDuring ? 'before' : isDuring === false ? 'during' : null
  const view = {
    tips: tips.filter((tip) => isForReader(tip) && tip.where !== later),
    guides: guides.filter(isForReader),
    contact: Object.keys(contact).length > 0 ? contact : null,
  }
  return { ...view, isEmpty: !view.contact && view.tips.length + view.guides.length === 0 }
}
