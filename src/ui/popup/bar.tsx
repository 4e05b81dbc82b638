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
  const buttonOf = ([id, name, Icon]: (typeof VIEWS)[number]) => (
    <button
      key={id}
      type="button"
      class={id}
      aria-current={id === shown ? 'page' : undefined}
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
  )
  return (
    <nav class="bar" aria-label={t('nav_label')}>
      {VIEWS.slice(0, 3).map(buttonOf)}
      {/* Where large letters need two lines, “More” is not left alone on one. */}
      <div>{VIEWS.slice(3).map(buttonOf)}</div>
      <span role="status" class="unseen">
        {dangers > 0 && t('found_danger', [dangers])}
      </span>
    </nav>
  )
}
