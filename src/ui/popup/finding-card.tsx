import type { Remedy } from '../../advice/finding-advice.ts'
import type { FindingView } from '../../advice/finding-view.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { NoteIcon, WarningIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'
import { SourceLine } from '../parts/source-line.tsx'

/** One finding: title, meaning, remedy, what to do. */
export function FindingCard(props: {
  finding: FindingView
  /** Puts the mended link on the clipboard; says whether that worked. */
  copyRemedy: (remedy: Remedy) => Promise<boolean>
  showRow: (fact: SeenFact) => Promise<boolean>
}) {
  const { finding, copyRemedy, showRow } = props
  const { id, severity, remedy, fact } = finding
  const { t } = useLocale()
  return (
    <section class={`finding ${severity}`} id={`found-${id}`} tabIndex={-1}>
      {severity === 'note' ? <NoteIcon /> : <WarningIcon />}
      <div>
        <h2>
          <span class="unseen">{t(finding.severityName)} </span>
          <LabelledText text={{ key: finding.title }} />
        </h2>
        <p>
          <LabelledText text={{ key: finding.text }} />
        </p>
        <div class="ways">
          {remedy && (
            <CopyButton class="link" label={t(remedy.label)} copy={() => copyRemedy(remedy.id)} />
          )}
          {fact && <ShowButton class="link" show={() => showRow(fact)} />}
          <details class="todo">
            <summary>{t('finding_more')}</summary>
            <p>
              <LabelledText text={finding.todo} />
            </p>
            <SourceLine source={finding.source} />
          </details>
        </div>
      </div>
    </section>
  )
}
