import { DEMAND_TEXT } from '../../advice/organization.ts'
import { setBy } from '../../advice/policy.ts'
import type { RowView } from '../../advice/rows.ts'
import { SOURCES } from '../../advice/sources.ts'
import type { Text } from '../../advice/text.ts'
import { LabeledText } from '../parts/labeled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { usePolicy } from '../parts/policy-context.ts'
import { ProtectionDetail } from '../parts/protection-detail.tsx'
import { SourceLine } from '../parts/source-line.tsx'
import { Switch } from '../parts/switch.tsx'
import type { PopupActions } from '../popup/popup-model.ts'
import { SeenLine } from './seen-line.tsx'

/** What a row of the checklist unfolds: what to do, why, what it does not stop; and a host's tick. */
export function RowDetail(props: {
  row: RowView
  /** The line that stands in the row. */
  said: Text | null
  /** What becomes of a tick. */
  ticksNote: string | null
  actions: Pick<PopupActions, 'tick' | 'showRow'>
}) {
  const { row, said, ticksNote, actions } = props
  const { finding, protection } = row
  const { t } = useLocale()
  const policy = usePolicy()
  const words: readonly Text[] = finding ? [{ key: finding.text }, finding.todo] : []
  return (
    <>
      {words
        .filter(({ key }) => key !== said?.key && key !== row.title)
        .map((text) => (
          <p key={text.key}>
            <LabeledText text={text} />
          </p>
        ))}
      {protection ? (
        <ProtectionDetail protection={protection}>
          {protection.demand && (
            <p class="apart">
              {protection.demand !== 'unused' && <b>{t(DEMAND_TEXT[protection.demand])}</b>}
              <span>{t(setBy(policy))}</span>
            </p>
          )}
          {protection.seen && (
            <SeenLine
              seen={protection.seen}
              locked={finding?.isLocked ? null : protection.locked}
              showRow={row.action ? null : actions.showRow}
            />
          )}
          {protection.canTick && (
            <>
              <Switch
                label={t('tick_label', [t(protection.name)])}
                on={protection.isTicked}
                onChange={(on) => actions.tick(protection.id, on)}
              />
              {ticksNote && <p class="soft">{ticksNote}</p>}
            </>
          )}
        </ProtectionDetail>
      ) : (
        finding && <SourceLine source={SOURCES[finding.source]} />
      )}
    </>
  )
}
