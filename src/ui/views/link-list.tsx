import type { ComponentChildren } from 'preact'
import type { CountedLink } from '../../advice/check-text.ts'
import { FINDING_ADVICE, type FindingAdvice } from '../../advice/finding-advice.ts'
import { PAGE_TITLE } from '../../advice/page-title.ts'
import type { Role } from '../../advice/role.ts'
import type { Recognition } from '../../zoom/address/recognition.ts'
import { severityOf } from '../../zoom/finding.ts'
import { formatMeetingId } from '../../zoom/address/meeting-id.ts'
import { ChevronIcon, NoteIcon, WarningIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceLine } from '../parts/source-line.tsx'

/** Links, one a row: the worst that was found and the real host; opened, all that was found. */
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
          <LinkSummary link={link} />
          <div class="detail">
            <LinkFindings recognition={link.recognition} role={role} />
            {renderBelow?.(link)}
          </div>
        </details>
      ))}
    </div>
  )
}

function LinkSummary({ link: { recognition, count } }: { link: CountedLink }) {
  const { t } = useLocale()
  const { findings, hostname, meetingId, page } = recognition
  const [worst] = findings
  return (
    <summary class={worst ? severityOf(worst) : ''}>
      {worst && severityOf(worst) !== 'note' ? <WarningIcon /> : <NoteIcon />}
      <span class="words">
        <strong>
          {t(worst ? FINDING_ADVICE[worst].title : page ? PAGE_TITLE[page] : 'check_other')}
        </strong>
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

/** All that was found in a link, and what to do about each; with the real host made plain. */
function LinkFindings({ recognition, role }: { recognition: Recognition; role: Role }) {
  const { t } = useLocale()
  const { findings, hostname, host } = recognition
  const [before = '', after = ''] = t('check_leads', ['\u0001']).split('\u0001')
  return (
    <>
      <p>
        {before}
        <bdi dir="ltr" class="host">
          {hostname}
        </bdi>
        {after}
      </p>
      {host === 'other' && <p>{t('check_other_text')}</p>}
      {host === 'zoom' && findings.length === 0 && <p>{t('check_fine')}</p>}
      {findings.map((id, index) => {
        const advice: FindingAdvice = FINDING_ADVICE[id]
        return (
          <section key={id}>
            {/* The first title stands in the row already. */}
            {index > 0 && <h3>{t(advice.title)}</h3>}
            <p>{t(advice.text)}</p>
            <p>
              {/* The advice for a page that is open already would be to close it. */}
              {id === 'lookalike-host' ? (
                t('check_lookalike')
              ) : (
                <LabelledText text={advice.todo[role]} />
              )}
            </p>
            <SourceLine source={advice.source} />
          </section>
        )
      })}
    </>
  )
}
