import type { Recognition } from '../zoom/address/recognition.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import { factBehind } from '../zoom/facts/fact-findings.ts'
import { severityOf, type FindingId, type Severity } from '../zoom/finding.ts'
import type { PageKind } from '../zoom/address/page-kind.ts'
import { FINDING_ADVICE } from './finding-advice.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { MessageKey, Translate } from './text.ts'

/** How far hiding the flag reaches. */
export type HideScope = 'page' | 'site' | 'always'

/** The flag in the reader's language, ready to be drawn. `calm` where nothing was found. */
export interface FlagView {
  readonly severity: Severity | 'calm'
  readonly title: string
  readonly texts: readonly string[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** A button that shows, in a frame of the page, the row behind what was found; or none. */
  readonly show: { readonly label: string; readonly frame: number; readonly key: string } | null
  readonly close: string
  readonly hide: string
  readonly hideChoices: readonly { readonly label: string; readonly scope: HideScope }[]
  /** Whether the page may work against the flag: it is a look-alike, or leads to one. */
  readonly isHostile: boolean
}

/** A language to speak in. */
interface Words {
  readonly t: Translate
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Pages that speak up even where nothing was found: a meeting is about to begin or to be made. */
const WITHOUT_FINDINGS: Partial<Record<PageKind, MessageKey>> = {
  join: 'flag_join_text',
  personal: 'flag_join_text',
  webinar: 'flag_join_text',
  start: 'flag_start_text',
  schedule: 'flag_schedule_text',
}

const SCOPES = [
  ['page', 'flag_hide_page'],
  ['site', 'flag_hide_site'],
  ['always', 'flag_hide_always'],
] as const satisfies readonly (readonly [HideScope, MessageKey])[]

/**
 * What the flag says on a page with these findings (worst first), some of which come from what the
 * page shows, or null where it stays away.
 */
export function flagView(
  page: PageKind,
  findings: readonly FindingId[],
  { t, lang, dir }: Words,
  facts: readonly SeenFact[] = [],
): FlagView | null {
  const worst = findings[0]
  const calm = WITHOUT_FINDINGS[page]
  if (!worst && !calm) return null
  const texts: readonly MessageKey[] = worst
    ? [FINDING_ADVICE[worst].text, 'flag_more']
    : calm
      ? [calm]
      : []
  // A look-alike might trick its visitor into a click: there no warning is switched off for longer.
  const isHostile = findings.includes('lookalike-host')
  const fact = worst && factBehind(worst, facts)
  return {
    severity: worst ? severityOf(worst) : 'calm',
    title: t(worst ? FINDING_ADVICE[worst].title : PAGE_TITLE[page]),
    texts: texts.map((key) => t(key)),
    lang,
    dir,
    show: fact ? { label: t('found_show'), frame: fact.frame, key: fact.key } : null,
    close: t('flag_close'),
    hide: t('flag_hide'),
    hideChoices: SCOPES.filter(([scope]) => scope === 'page' || !isHostile).map(([scope, key]) => ({
      label: t(key),
      scope,
    })),
    isHostile,
  }
}

/**
 * What the flag says of a page or, where that is a wrapper, of what it leads to; null where it
 * stays away. On a look-alike it begins with whose address that really is.
 */
export function flagFor(
  recognition: Recognition,
  words: Words,
  facts: readonly SeenFact[] = [],
): FlagView | null {
  const { host, page, findings, hostname, address, target } = recognition
  if (host !== 'lookalike') return page && flagView(page, findings, words, facts)
  const view = flagView('other', findings, words)
  const whose = words.t(target === address ? 'flag_host' : 'flag_link_host', [hostname])
  return view && { ...view, texts: [whose, ...view.texts] }
}
