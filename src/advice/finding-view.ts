import type { SeenFact } from '../zoom/facts/fact.ts'
import { addFindings, factBehind } from '../zoom/facts/fact-findings.ts'
import { severityOf, type FindingId, type Severity } from '../zoom/finding.ts'
import { FINDING_ADVICE, type FindingAdvice, type Remedy } from './finding-advice.ts'
import { demandOf, type Demand, type Policy } from './policy.ts'
import { isProtectionId } from './protections.ts'
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
  /** What the organization asks for where a protection is off; null where it says nothing. */
  readonly demand: Demand | null
  /** Zoom says that nobody but the organization’s administrator can change it. */
  readonly isLocked: boolean
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
 * The findings of an address together with those of the facts, each once, worst first. What the
 * organization requires comes before all but a look-alike, what it does not use is left out.
 * @param ofAddress in any order
 * @param facts what the page has shown; none for a link that is not open
 */
export function findingViews(
  ofAddress: readonly FindingId[],
  role: Role,
  facts: readonly SeenFact[] = [],
  policy: Policy = {},
): readonly FindingView[] {
  const all = addFindings(ofAddress, facts).map((id) => findingView(id, role, facts, policy))
  const used = all.filter((view) => view.demand !== 'unused')
  const rank = ({ id, demand }: FindingView): number =>
    id === 'lookalike-host' ? 0 : demand === 'required' ? 1 : 2
  return used.toSorted((a, b) => rank(a) - rank(b))
}

function findingView(
  id: FindingId,
  role: Role,
  facts: readonly SeenFact[],
  policy: Policy,
): FindingView {
  const { title, text, todo, remedy, source }: FindingAdvice = FINDING_ADVICE[id]
  const fact = factBehind(id, facts) ?? null
  const demand = fact && isProtectionId(fact.fact) ? demandOf(policy, fact.fact) : null
  const isRequired = demand === 'required'
  const isLocked = !!fact?.lockedByOrganization
  const severity = isRequired ? 'danger' : severityOf(id)
  return {
    id,
    severity,
    severityName: SEVERITY_NAME[severity],
    title,
    text: isRequired ? (isLocked ? 'required_locked' : 'required_off') : text,
    todo: isLocked ? { key: isRequired ? 'required_locked' : 'seen_locked' } : todo[role],
    remedy: remedy ? { id: remedy, label: REMEDY_LABEL[remedy] } : null,
    source,
    fact,
    demand,
    isLocked,
  }
}
