import { numberIn } from '../../advice/intl.ts'
import type { MessageKey } from '../../advice/text.ts'
import { AlarmIcon, LinkIcon, ListIcon, MoreIcon, SearchIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import type { FoundLinks } from './popup-model.ts'

/** The views to which the bar leads. */
export type BarView = 'checklist' | 'share' | 'links' | 'emergency' | 'more'

const VIEWS = [
  ['checklist', 'nav_checklist', ListIcon],
  ['share', 'nav_share', LinkIcon],
  ['links', 'nav_links', SearchIcon],
  ['emergency', 'nav_emergency', AlarmIcon],
  ['more', 'nav_more', MoreIcon],
] as const satisfies readonly (readonly [BarView, MessageKey, () => preact.JSX.Element])[]

/** The bar at the foot. Tells, once the page has been read, how many of its links are dangerous. */
export function Bar(props: {
  /** The view that is shown; null where it is none of these. */
  shown: BarView | null
  found: FoundLinks | null | undefined
  /** Whether something is new behind “More”. */
  hasNews: boolean
  onTurn: (view: BarView) => void
}) {
  const { shown, found, hasNews, onTurn } = props
  const { t, lang } = useLocale()
  const dangers = found ? found.dangers : 0
  return (
    <nav class="bar" aria-label={t('nav_label')}>
      {VIEWS.map(([id, name, Icon]) => (
        <button
          key={id}
          type="button"
          class={id}
          aria-current={id === shown ? 'page' : undefined}
          // A long word has more of the width, so that it keeps its line; a short one enough to be hit.
          style={{ flexGrow: Math.max(t(name).length, 5) + 2 }}
          onClick={() => onTurn(id)}
        >
          <Icon />
          <span>{t(name)}</span>
          {id === 'more' && hasNews && <b class="news">{t('news_dot')}</b>}
          {id === 'links' && dangers > 0 && (
            <b class="dangers" aria-hidden="true">
              {numberIn(dangers, lang)}
            </b>
          )}
        </button>
      ))}
      <span role="status" class="unseen">
        {dangers > 0 && t('found_danger', [dangers])}
      </span>
    </nav>
  )
}
