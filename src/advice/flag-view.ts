import type { PageKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import type { Severity } from '../zoom/finding.ts'
import type { FindingView } from './finding-view.ts'
import type { HideScope } from './hide-scope.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { SituationView } from './situation-view.ts'
import type { Locale, MessageKey, Translate } from './text.ts'

/** The flag in the reader's language, ready to be drawn. `calm` where nothing was found. */
export interface FlagView {
  readonly severity: Severity | 'calm'
  readonly title: string
  readonly texts: readonly string[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** A button that points at the row behind the finding, in a frame of the page; or null. */
  readonly show: { readonly label: string; readonly frame: number; readonly key: string } | null
  readonly close: string
  readonly hide: string
  readonly hideChoices: readonly { readonly label: string; readonly scope: HideScope }[]
  /** Whether the page may work against the flag: it is a look-alike, or leads to one. */
  readonly isHostile: boolean
}

/** Page kinds flagged without findings: a meeting is about to begin or to be made. */
const CALM_TEXT: Partial<Record<PageKind, MessageKey>> = {
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
 * The flag of a page or, where that is a wrapper, of its target: the worst finding speaks for all.
 * Null where no flag is shown. On a look-alike the first text names the real host.
 */
export function flagOf(
  { recognition, findings: [worst] }: SituationView,
  { t, lang, dir }: Locale,
): FlagView | null {
  const said = recognition && saidOn(recognition, worst)
  if (!said) return null
  const texts = said.texts.map((key) => t(key))
  // A look-alike might trick its visitor into a click: there no warning is switched off for longer.
  const isHostile = recognition.host === 'lookalike'
  return {
    severity: worst?.severity ?? 'calm',
    title: t(said.title),
    texts: isHostile ? [whose(recognition, t), ...texts] : texts,
    lang,
    dir,
    show: worst?.fact
      ? { label: t('found_show'), frame: worst.fact.frame, key: worst.fact.key }
      : null,
    close: t('flag_close'),
    hide: t('flag_hide'),
    hideChoices: SCOPES.filter(([scope]) => scope === 'page' || !isHostile).map(([scope, key]) => ({
      label: t(key),
      scope,
    })),
    isHostile,
  }
}

/** Title and texts; null where the host is neither Zoom's nor a look-alike, or nothing is said. */
function saidOn(
  { host, page }: Recognition,
  worst: FindingView | undefined,
): { title: MessageKey; texts: readonly MessageKey[] } | null {
  if (!page && host !== 'lookalike') return null
  if (worst) return { title: worst.title, texts: [worst.text, 'flag_more'] }
  const calm = page && CALM_TEXT[page]
  return calm ? { title: PAGE_TITLE[page], texts: [calm] } : null
}

function whose({ target, address, hostname }: Recognition, t: Translate): string {
  return t(target === address ? 'flag_host' : 'flag_link_host', [hostname])
}
