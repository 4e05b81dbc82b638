import type { SituationView } from '../../advice/situation-view.ts'
import { useLocale } from '../parts/locale-context.ts'
import { later } from './later.tsx'
import type { PopupActions, PopupModel } from './popup-model.ts'
import { Row } from './row.tsx'

const EmergencyCard = later((views) => views.EmergencyCard)
const OrganizationCard = later((views) => views.OrganizationCard)
const LookalikeAlarm = later((views) => views.LookalikeAlarm)

/**
 * The first view: the checklist as one list; in a meeting the emergency steps before it, on a
 * look-alike an alarm in its place.
 */
export function Checklist(props: {
  model: PopupModel
  view: SituationView
  actions: PopupActions
}) {
  const { model, view, actions } = props
  const { t } = useLocale()
  const { recognition, verdict, rows, role, ticksNote } = view
  const organization = Object.keys(model.policy).length > 0 && (
    <OrganizationCard
      policy={model.policy}
      isDuring={view.isInMeeting}
      isAlarm={verdict.id === 'lookalike'}
      turnGuardOn={model.wantsGuard ? actions.turnGuardOn : null}
    />
  )
  if (verdict.id === 'lookalike' && recognition)
    return (
      <>
        <LookalikeAlarm
          recognition={recognition}
          reportTo={model.policy.reportTo}
          version={model.version}
          onLeave={actions.leave}
        />
        {organization}
      </>
    )
  const first = rows.find(({ tone }) => tone === 'danger' || tone === 'todo')
  return (
    <>
      {verdict.id === 'meeting' && <EmergencyCard role={role} show={actions.showAct} isShort />}
      <ul class="list">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            isFirst={row === first}
            ticksNote={ticksNote && t(ticksNote)}
            actions={actions}
          />
        ))}
      </ul>
      {organization}
    </>
  )
}
