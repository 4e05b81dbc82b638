import type { SeenFact } from '../zoom/facts/fact.ts'
import { addFindings, factBehind } from '../zoom/facts/fact-findings.ts'
import { severityOf, type FindingId, type Severity } from '../zoom/finding.ts'
import { FINDING_ADVICE, type FindingAdvice, type Remedy } from './finding-advice.ts'
import type { Role } from './role.ts'
import type { SourceId } from './sources.ts'
import type { MessageKey, Text } from './text.ts'

/** One finding, ready to be drawn. */
export interface FindingView {
  readonly id: FindingId
  readonly severity: Severity
  readonly severityName: MessageKey
  readonly title: MessageKey
  readonly text: MessageKey
  readonly todo: Text
  readonly remedy: { readonly id: Remedy; readonly label: MessageKey } | null
  readonly source: SourceId
  /** What the page shows that gives rise to it; null where the address does. */
  readonly fact: SeenFact | null
}

const SEVERITY_NAME = {
  danger: 'severity_danger',
  caution: 'severity_caution',
  note: 'severity_note',
} as const satisfies Record<Severity, MessageKey>

const REMEDY_LABEL = {
  'clean-link': 'copy_clean_link',
  'secure-link': 'copy_secure_link',
} as const satisfies Record<Remedy, MessageKey>

/**
 * The findings of an address together with those of the facts, each once, worst first.
 * @param ofAddress in any order
 * @param facts what the page has shown; none for a link that is not open
 */
export function findingViews(
  ofAddress: readonly FindingId[],
  role: Role,
  facts: readonly SeenFact[] = [],
): readonly FindingView[] {
  return addFindings(ofAddress, facts).map((id) => {
    const { title, text, todo, remedy, source }: FindingAdvice = FINDING_ADVICE[id]
    const severity = severityOf(id)
    return {
      id,
      severity,
      severityName: SEVERITY_NAME[severity],
      title,
      text,
      todo: todo[role],
      remedy: remedy ? { id: remedy, label: REMEDY_LABEL[remedy] } : null,
      source,
      fact: factBehind(id, facts) ?? null,
    }
  })
}
