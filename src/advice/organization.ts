import type { Contact, Guide, Policy, Tip } from './policy.ts'

/** What an organization says to its people, in one reader's language. */
export interface OrganizationView {
  readonly tips: readonly Tip[]
  readonly guides: readonly Guide[]
  /** Null where none is named. */
  readonly contact: Contact | null
}

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
  return {
    tips: tips.filter((tip) => isForReader(tip) && tip.where !== later),
    guides: guides.filter(isForReader),
    contact: Object.keys(contact).length > 0 ? contact : null,
  }
}
