import { FINDING_ADVICE, type FindingAdvice, type Remedy } from '../../advice/finding-advice.ts'
import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { severityOf, type FindingId, type Severity } from '../../zoom/finding.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { NoteIcon, WarningIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'
import { SourceLine } from '../parts/source-line.tsx'

const SEVERITY_NAME = {
  danger: 'severity_danger',
  caution: 'severity_caution',
  note: 'severity_note',
} as const satisfies Record<Severity, MessageKey>

const REMEDY_NAME = {
  'clean-link': 'copy_clean_link',
  'secure-link': 'copy_secure_link',
} as const satisfies Record<Remedy, MessageKey>

/** One finding: what it is, what it means, what to do, and a link mended on the spot. */
export function FindingCard(props: {
  id: FindingId
  role: Role
  /** Puts the mended link on the clipboard; says whether that worked. */
  copyRemedy: (remedy: Remedy) => Promise<boolean>
  /** What Zoom's page has shown, where the finding comes from that. */
  fact: SeenFact | undefined
  showRow: (fact: SeenFact) => Promise<boolean>
}) {
  const { id, role, copyRemedy, fact, showRow } = props
  const { t } = useLocale()
  const advice: FindingAdvice = FINDING_ADVICE[id]
  const severity = severityOf(id)
  const { remedy } = advice
  return (
    <section class={`finding ${severity}`} id={`found-${id}`} tabIndex={-1}>
      {severity === 'note' ? <NoteIcon /> : <WarningIcon />}
      <div>
        <h2>
          <span class="unseen">{t(SEVERITY_NAME[severity])} </span>
          {t(advice.title)}
        </h2>
        <p>{t(advice.text)}</p>
        <div class="ways">
          {remedy && (
            <CopyButton
              class="link"
              label={t(REMEDY_NAME[remedy])}
              copy={() => copyRemedy(remedy)}
            />
          )}
          {fact && <ShowButton class="link" show={() => showRow(fact)} />}
          <details class="todo">
            <summary>{t('finding_more')}</summary>
            <p>
              <LabelledText text={advice.todo[role]} />
            </p>
            <SourceLine source={advice.source} />
          </details>
        </div>
      </div>
    </section>
  )
}
