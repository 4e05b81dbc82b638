import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { SituationView } from '../../advice/situation-view.ts'
import { useLocale } from '../parts/locale-context.ts'
import { later } from './later.tsx'
import type { PopupActions, PopupModel } from './popup-model.ts'
import { Row } from './row.tsx'

const EmergencyCard = later((views) => views.EmergencyCard)
const OrganizationCard = later((views) => views.OrganizationCard)
const LookalikeAlarm = later((views) => views.LookalikeAlarm)

/** How high a browser lets a popup be, in pixels. */
const POPUP_HEIGHT = 600

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
  const [width, setWidth] = useState(innerWidth)
  useEffect(() => {
    const follow = () => setWidth(innerWidth)
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  const all = [width, ...rows.map(({ id, tone }) => id + tone)].join()
  // For other rows or another width it is found out anew: a side panel opens narrow and grows.
  const [found, setFound] = useState({ all, crowding: 0 })
  const isUnfolded = document.querySelector('.detail:not([hidden])') !== null
  const crowding = found.all === all || isUnfolded ? found.crowding : 0
  // Before the paint: what all rows say must be seen without scrolling, in every language.
  useLayoutEffect(() => {
    const { scrollHeight } = document.documentElement
    // What a reader has unfolded may be scrolled.
    if (!isUnfolded && crowding < 2 && scrollHeight > Math.max(POPUP_HEIGHT, innerHeight))
      setFound({ all, crowding: crowding + 1 })
  }, [all, crowding, isUnfolded])
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
      <ul class={crowding < 2 ? 'list' : 'list dense'}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            isFirst={row === first}
            isCrowded={crowding > 0}
            ticksNote={ticksNote && t(ticksNote)}
            actions={actions}
          />
        ))}
      </ul>
      {organization}
    </>
  )
}
