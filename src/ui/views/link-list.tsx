import type { ComponentChildren } from 'preact'
import type { CountedLink } from '../../advice/check-text.ts'
import { findingViews } from '../../advice/finding-view.ts'
import { PAGE_TITLE } from '../../advice/page-title.ts'
import type { Role } from '../../advice/role.ts'
import { SOURCES } from '../../advice/sources.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { Recognition } from '../../zoom/address/recognition.ts'
import type { Unresolved } from '../../zoom/address/wrappers.ts'
import { formatMeetingId } from '../../zoom/address/meeting-id.ts'
import { fillText } from '../parts/fill-text.ts'
import { ChevronIcon, NoteIcon, WarningIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceLine } from '../parts/source-line.tsx'

/** One row for each link: worst finding and real host; unfolded, all findings. */
export function LinkList<Link extends CountedLink>(props: {
  links: readonly Link[]
  role: Role
  /** What can be done with a link, below what is said of it. */
  renderBelow?: (link: Link) => ComponentChildren
  /** Opens the row where there is only one. */
  isOpen?: boolean
}) {
  const { links, role, renderBelow, isOpen = false } = props
  return (
    <div class="list links">
      {links.map((link) => (
        <details class="row" key={link.recognition.target} open={isOpen && links.length === 1}>
          <LinkSummary link={link} role={role} />
          <div class="detail">
            <LinkFindings recognition={link.recognition} role={role} />
            {renderBelow?.(link)}
          </div>
        </details>
      ))}
    </div>
  )
}

function LinkSummary({ link: { recognition, count }, role }: { link: CountedLink; role: Role }) {
  const { t } = useLocale()
  const { hostname, meetingId, page } = recognition
  const [worst] = findingViews(recognition.findings, role)
  return (
    <summary class={worst?.severity ?? ''}>
      {worst && worst.severity !== 'note' ? <WarningIcon /> : <NoteIcon />}
      <span class="words">
        <strong>{t(worst?.title ?? (page ? PAGE_TITLE[page] : 'check_other'))}</strong>
        <small>
          <bdi dir="ltr">{hostname}</bdi>
          {meetingId && ` · ${formatMeetingId(meetingId).replaceAll(' ', '\u00a0')}`}
        </small>
      </span>
      {count > 1 && <span class="state">×{count}</span>}
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

/** The real host, and all findings of a link with what to do about each. */
function LinkFindings({ recognition, role }: { recognition: Recognition; role: Role }) {
  const { t } = useLocale()
  const { hostname, host, unresolved } = recognition
  const findings = findingViews(recognition.findings, role)
  const realHost = (
    <bdi dir="ltr" class="host">
      {hostname}
    </bdi>
  )
  return (
    <>
      <p>{fillText(t, 'check_leads', [realHost])}</p>
      {host === 'other' && <p>{t(OTHER_TEXT[unresolved ?? 'none'])}</p>}
      {host === 'zoom' && findings.length === 0 && <p>{t('check_fine')}</p>}
      {findings.map(({ id, title, text, todo, source }, index) => (
        <section key={id}>
          {/* The summary has the first title already. */}
          {index > 0 && <h3>{t(title)}</h3>}
          <p>{t(text)}</p>
          <p>
            {/* The finding's own advice, to close the page, is for one that is open. */}
            {id === 'lookalike-host' ? t('check_lookalike') : <LabelledText text={todo} />}
          </p>
          <SourceLine source={SOURCES[source]} />
        </section>
      ))}
    </>
  )
}
