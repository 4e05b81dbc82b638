import type { ComponentChildren } from 'preact'
import {
  PROTECTIONS,
  type Protection,
  type ProtectionId,
  type Stage,
} from '../../advice/protections.ts'
import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { ChevronIcon, ProtectionIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SeenLine } from './seen-line.tsx'
import { SourceLine } from '../parts/source-line.tsx'

const STAGES = [
  ['before', 'stage_before'],
  ['during', 'stage_during'],
] as const satisfies readonly (readonly [Stage, MessageKey])[]

/** What is known of a protection. What the reader ticked and what was seen are never mixed up. */
export type ProtectionState = 'seen-on' | 'seen-off' | 'ticked' | 'in-link' | 'unknown'

const STATE_NAME = {
  'seen-on': 'state_seen_on',
  'seen-off': 'state_seen_off',
  ticked: 'state_ticked',
  'in-link': 'state_in_link',
  unknown: 'state_unknown',
} as const satisfies Record<ProtectionState, MessageKey>

/** The letter's four protections: one line each, opened by a click; a host can tick them. */
export function ProtectionList(props: {
  role: Role
  ticked: readonly ProtectionId[]
  facts: readonly SeenFact[]
  passcodeInLink: boolean
  settingsAddress: string
  onTick: (id: ProtectionId, ticked: boolean) => void
  showRow: (fact: SeenFact) => Promise<boolean>
}) {
  const { role, ticked, facts, passcodeInLink, settingsAddress, onTick, showRow } = props
  const { t } = useLocale()
  const seen = (id: ProtectionId) => facts.find(({ fact }) => fact === id)
  const stateOf = (id: ProtectionId): ProtectionState => {
    const fact = seen(id)
    if (fact) return `seen-${fact.state}`
    if (role === 'host' && ticked.includes(id)) return 'ticked'
    return id === 'passcode' && passcodeInLink ? 'in-link' : 'unknown'
  }
  const countOf = (states: readonly ProtectionState[]): string => {
    const on = states.filter((state) => state === 'seen-on').length
    const isSeen = states.some((state) => state.startsWith('seen-'))
    if (isSeen) return t('protections_seen', [String(on)])
    return role === 'host' ? t('protections_ticked', [String(ticked.length)]) : ''
  }
  return (
    <section class="list">
      <h2>
        <span>{t('protections_title')}</span>
        <span>{countOf(PROTECTIONS.map(({ id }) => stateOf(id)))}</span>
      </h2>
      {PROTECTIONS.map((protection) => (
        <div class="row" key={protection.id}>
          {role === 'host' && !seen(protection.id) ? (
            <input
              type="checkbox"
              aria-label={t('tick_label', [t(protection.name)])}
              checked={ticked.includes(protection.id)}
              onChange={(event) => onTick(protection.id, event.currentTarget.checked)}
            />
          ) : (
            <ProtectionIcon id={protection.id} />
          )}
          <details id={protection.id}>
            <summary>
              <span class="words">
                <strong>{t(protection.name)}</strong>
                <small>{t(protection.line)}</small>
              </span>
              <span class={`state ${stateOf(protection.id)}`}>
                {t(STATE_NAME[stateOf(protection.id)])}
              </span>
              <ChevronIcon />
            </summary>
            <ProtectionDetail {...{ protection, role, settingsAddress }}>
              <SeenLine fact={seen(protection.id)} showRow={showRow} />
            </ProtectionDetail>
          </details>
        </div>
      ))}
    </section>
  )
}

/** Why, the steps before and during, a way to the switch, what it does not stop, the source. */
export function ProtectionDetail(props: {
  protection: Protection
  role: Role
  settingsAddress: string
  /** What is known of it here. */
  children?: ComponentChildren
}) {
  const { protection, role, settingsAddress, children } = props
  const { t } = useLocale()
  return (
    <div class="detail">
      {children}
      <p>{t(protection.why)}</p>
      {STAGES.map(([stage, name]) => (
        <>
          <h3>{t(name)}</h3>
          <ol>
            {protection.steps[role][stage].map((step) => (
              <li key={step.key}>
                <LabelledText text={step} />
              </li>
            ))}
          </ol>
          {stage === 'before' && role === 'host' && (
            <a class="action" href={settingsAddress} target="_blank" rel="noreferrer">
              {t('open_settings')}
            </a>
          )}
        </>
      ))}
      <h3>{t('limits_label')}</h3>
      <p>{t(protection.limits)}</p>
      <SourceLine source={protection.source} />
    </div>
  )
}
