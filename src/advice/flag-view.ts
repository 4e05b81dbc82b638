import { alarmOn, cardOn, sayIn, type FlagCard, type Said } from './flag-card.ts'
import type { HideScope } from './hide-scope.ts'
import { NO_PROGRESS, type Progress } from './progress.ts'
import type { SituationView } from './situation-view.ts'
import type { Locale, MessageKey } from './text.ts'

/** The flag in the reader's language, ready to be drawn. */
export interface FlagView extends FlagCard {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly close: Said
  readonly hide: Said
  readonly hideChoices: readonly {
    readonly label: Said
    readonly scope: HideScope
    /** What is said once it is hidden. */
    readonly hidden: Said
  }[]
  readonly undo: Said
  /** Whether the page may work against the flag: it is a look-alike, or leads to one. */
  readonly isHostile: boolean
}

const SCOPES = [
  ['page', 'flag_hide_page', 'flag_hidden_page'],
  ['site', 'flag_hide_site', 'flag_hidden_site'],
  ['always', 'flag_hide_always', 'flag_hidden_always'],
] as const satisfies readonly (readonly [HideScope, MessageKey, MessageKey])[]

/**
 * The flag of a page or, where that is a wrapper, of its target. Null where no flag is shown.
 * @param progress what the page has shown so far
 */
export function flagOf(
  view: SituationView,
  locale: Locale,
  progress: Progress = NO_PROGRESS,
): FlagView | null {
  const say = sayIn(locale)
  const { lang, dir } = locale
  const isHostile = view.recognition?.hostKind === 'lookalike'
  const card = isHostile ? alarmOn(view, say) : cardOn(view, progress, say)
  return (
    card && {
      ...card,
      lang,
      dir,
      close: say('flag_close'),
      hide: say('flag_hide'),
      // A look-alike might trick its visitor into a click: there no warning is switched off for longer.
      hideChoices: SCOPES.filter(
        ([scope]) => view.hideScopes.includes(scope) && (scope === 'page' || !isHostile),
      ).map(([scope, label, hidden]) => ({ label: say(label), scope, hidden: say(hidden) })),
      undo: say('flag_undo'),
      isHostile,
    }
  )
}
