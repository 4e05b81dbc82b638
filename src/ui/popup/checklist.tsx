import type { FindingView } from '../../advice/finding-view.ts'
import type { SituationView } from '../../advice/situation-view.ts'
import { AlarmIcon, ChevronIcon, LinkIcon, SearchIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { FindingCard } from './finding-card.tsx'
import { FoldedCard } from './folded-card.tsx'
import { later } from './later.tsx'
import { NextStepCard } from './next-step-card.tsx'
import { PageSummary } from './page-summary.tsx'
import type { FoundLinks, PopupActions, PopupModel } from './popup-model.ts'
import { ProtectionList } from './protection-list.tsx'

const EmergencySteps = later((views) => views.EmergencySteps)
const MeasureRows = later((views) => views.MeasureRows)
const PageLinks = later((views) => views.PageLinks)
const CheckPanel = later((views) => views.CheckPanel)

/** The first screen: page, findings, next step, protections, and folded cards below. */
export function Checklist(props: {
  model: PopupModel
  view: SituationView
  actions: PopupActions
}) {
  const { model, view, actions } = props
  const { t } = useLocale()
  const { visit } = model
  const { role, hiddenNote } = view
  const card = (finding: FindingView) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      copyRemedy={actions.copyRemedy}
      showRow={actions.showRow}
    />
  )
  const links = (
    <FoldedCard
      id="links"
      icon={<SearchIcon />}
      title={t('found_title')}
      line={t('found_line')}
      // Rendered empty until the page has been read: no layout shift, and a live region must exist.
      state={<LinkCount found={model.found} />}
      isLazy
    >
      {model.found === null && <p>{t('found_blocked')}</p>}
      {model.found && (
        <PageLinks {...model.found} role={role} copy={actions.copy} show={actions.showLink} />
      )}
    </FoldedCard>
  )
  return (
    <>
      <PageSummary
        title={visit.title}
        details={view.details}
        note={visit.note}
        onAllow={visit.note === 'page_blocked_text' ? actions.allowZoom : null}
        role={role}
        onRole={actions.setRole}
      />
      {view.findings.filter(({ isBelow }) => !isBelow).map(card)}
      {!view.isZooms && links}
      <NextStepCard step={view.next} />
      <ProtectionList
        protections={view.protections}
        count={view.count}
        onTick={actions.tick}
        showRow={actions.showRow}
      />
      {view.ticksNote && <p class="soft note">{t(view.ticksNote)}</p>}
      {view.findings.filter(({ isBelow }) => isBelow).map(card)}
      <FoldedCard id="now" icon={<AlarmIcon />} title={t('now_title')} line={t('now_line')}>
        <EmergencySteps role={role} />
      </FoldedCard>
      {view.isZooms && links}
      <FoldedCard
        id="check"
        icon={<LinkIcon />}
        title={t('check_title')}
        line={t('check_line')}
        isLazy
      >
        <CheckPanel text="" pageLink={view.meetingLink} role={role} copy={actions.copy} />
      </FoldedCard>
      <details class="list more">
        <summary>
          <h2>{t('more_title')}</h2>
          <ChevronIcon />
        </summary>
        <MeasureRows role={role} />
      </details>
      {hiddenNote && (
        <p class="soft note">
          {t(hiddenNote.text)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => actions.setFlag(hiddenNote.scope, true)}
          >
            {t('flag_again')}
          </button>
        </p>
      )}
    </>
  )
}

function LinkCount({ found }: { found: FoundLinks | null | undefined }) {
  const { t } = useLocale()
  const dangers = found?.dangers ?? 0
  const text =
    found &&
    (dangers > 0
      ? t('found_danger', [String(dangers)])
      : t('found_count', [String(found.links.length)]))
  return (
    <span role="status" class={dangers > 0 ? 'state danger' : 'state'}>
      {text}
    </span>
  )
}
