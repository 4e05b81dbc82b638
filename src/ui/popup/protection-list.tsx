import type { ProtectionView } from '../../advice/protection-view.ts'
import type { ProtectionId } from '../../advice/protections.ts'
import type { SituationView } from '../../advice/situation-view.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { ChevronIcon, ProtectionIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { ProtectionDetail } from '../parts/protection-detail.tsx'
import { timeOfDay } from '../parts/time-of-day.ts'
import { SeenLine } from './seen-line.tsx'

/** The letter's four protections: one line each, opened by a click; a host can tick them. */
export function ProtectionList(props: {
  protections: readonly ProtectionView[]
  count: SituationView['count']
  onTick: (id: ProtectionId, ticked: boolean) => void
  showRow: (fact: SeenFact) => Promise<boolean>
}) {
  const { protections, count, onTick, showRow } = props
  const { t, lang } = useLocale()
  return (
    <section class="list">
      <h2>
        <span>{t('protections_title')}</span>
        <span>{count && t(count.text, [String(count.number)])}</span>
      </h2>
      {protections.map((protection) => (
        <div class="row" key={protection.id}>
          {protection.canTick ? (
            <input
              type="checkbox"
              aria-label={t('tick_label', [t(protection.name)])}
              checked={protection.isTicked}
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
              <span class={`state ${protection.state}`}>
                {t(protection.stateName, [timeOfDay(protection.seen?.fact.at ?? 0, lang)])}
              </span>
              <ChevronIcon />
            </summary>
            <ProtectionDetail protection={protection}>
              {protection.seen && <SeenLine seen={protection.seen} showRow={showRow} />}
            </ProtectionDetail>
          </details>
        </div>
      ))}
    </section>
  )
}
