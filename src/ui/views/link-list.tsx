import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CountedLink } from '../../advice/check-text.ts'
import { findingViews } from '../../advice/finding-view.ts'
import { lookAlikeReason } from '../../advice/look-alike-reason.ts'
import { SOURCES } from '../../advice/sources.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { Recognition } from '../../zoom/address/recognition.ts'
import { wrapperMaker, type Unresolved } from '../../zoom/address/wrappers.ts'
import { fillText } from '../parts/fill-text.ts'
import { ChevronIcon, NoteIcon, ShieldIcon, WarningIcon } from '../parts/icons.tsx'
import { LabeledText } from '../parts/labeled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceLine } from '../parts/source-line.tsx'

/** Whoever looks at a link is asked to follow it: what is said is said to a guest. */
const ROLE = 'participant'

/** All but that it is wrapped, of which its wrapper's name says more. */
const findingsOf = ({ findings }: Recognition) =>
  findingViews(findings, ROLE).filter(({ id }) => id !== 'wrapped-link')

/** A link with its words on the page, where it has some. */
interface NamedLink extends CountedLink {
  readonly title?: string
}

/** One row for each link: its words, its real address, the worst finding; unfolded, all of them. */
export function LinkList<Link extends NamedLink>(props: {
  links: readonly Link[]
  /** What can be done with a link, below what is said of it. */
  renderBelow?: (link: Link) => ComponentChildren
}) {
  const { t } = useLocale()
  return (
    <div class="list links">
      {props.links.map((link) => (
        <details key={link.recognition.target}>
          <LinkSummary link={link} />
          <div class="detail">
            <WrapperLine address={link.recognition.address} />
            {findingsOf(link.recognition).length === 0 && <p>{t('check_fine')}</p>}
            <LinkDetail recognition={link.recognition} isWorstSaid />
            {props.renderBelow?.(link)}
          </div>
        </details>
      ))}
    </div>
  )
}

function LinkSummary({ link: { recognition, count, title = '' } }: { link: NamedLink }) {
  const { t } = useLocale()
  const { hostKind, hostname, place } = recognition
  const [worst] = findingsOf(recognition)
  const severity = worst?.severity ?? 'good'
  const address = <bdi dir="ltr">{place?.page ?? hostname}</bdi>
  // What a false link calls itself must not stand where the eye looks first.
  const first = hostKind === 'zoom' && title !== '' ? <bdi>{title}</bdi> : address
  return (
    <summary class={severity}>
      {severity === 'good' ? <ShieldIcon /> : severity === 'note' ? <NoteIcon /> : <WarningIcon />}
      <span class="words">
        <strong>{first}</strong>
        {first !== address && <small>{address}</small>}
        <small class="judged">
          {t(worst?.title ?? (hostKind === 'zoom' ? 'verdict_zoom' : 'check_other'))}
        </small>
      </span>
      {count > 1 && <span class="state">{t('found_times', [count])}</span>}
      <ChevronIcon />
    </summary>
  )
}

/** What is said of a host that is not Zoom's. */
const OTHER_TEXT = {
  none: 'check_other_text',
  'short-link': 'check_short_link',
  wrapper: 'check_wrapped',
} as const satisfies Record<Unresolved | 'none', MessageKey>

/** Who has put an address of their own around a link, where somebody has. */
export function WrapperLine({ address }: { address: string }) {
  const { t } = useLocale()
  const maker = useMemo(() => wrapperMaker(address), [address])
  const name = <bdi key="maker">{maker}</bdi>
  return maker && <p class="wrapper">{fillText(t, 'check_wrapper', [name])}</p>
}

/** All findings of a link with what to do about each. */
export function LinkDetail(props: {
  recognition: Recognition
  /** Whether the title of the worst stands right above: it is said once. */
  isWorstSaid: boolean
}) {
  const { recognition, isWorstSaid } = props
  const { t } = useLocale()
  const { hostKind, unresolved, because } = recognition
  const why = lookAlikeReason(because)
  return (
    <>
      {hostKind === 'other' && <p>{t(OTHER_TEXT[unresolved ?? 'none'])}</p>}
      {findingsOf(recognition).map(({ id, title, text, todo, source }, index) => (
        <section key={id}>
          {/* No heading: it stands on different levels. */}
          {!(isWorstSaid && index === 0) && <strong>{t(title)}</strong>}
          <p>{t(text)}</p>
          {why && <p>{t(why)}</p>}
          <p>
            {/* The finding's own advice, to close the page, is for one that is open. */}
            {id === 'lookalike-host' ? t('check_lookalike') : <LabeledText text={todo} />}
          </p>
          <SourceLine source={SOURCES[source]} />
        </section>
      ))}
    </>
  )
}
