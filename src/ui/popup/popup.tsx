import { useRef, useState } from 'preact/hooks'
import { viewOf } from '../../advice/situation-view.ts'
import { AlarmIcon, BackIcon, LinkIcon, MoreIcon, SearchIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { PolicyContext } from '../parts/policy-context.ts'
import { Head, VerdictHead } from '../parts/verdict-head.tsx'
import { Bar, type BarView } from './bar.tsx'
import { Checklist } from './checklist.tsx'
import { later } from './later.tsx'
import type { PopupActions, PopupModel } from './popup-model.ts'
import { RoleSelect } from './role-select.tsx'

const CheckHead = later((views) => views.CheckHead)
const CheckView = later((views) => views.CheckView)
const EmergencyCard = later((views) => views.EmergencyCard)
const KeepOpen = later((views) => views.KeepOpen)
const LetterView = later((views) => views.LetterView)
const LinksView = later((views) => views.LinksView)
const MoreView = later((views) => views.MoreView)
const ShareView = later((views) => views.ShareView)

/**
 * What can be shown: the views of the bar, and those behind “More”; `check` is for the context
 * menu.
 */
export type Shown = BarView | 'check' | 'letter'

/**
 * Popup, side panel and tab: a head, one of the views, and the bar that leads to the others.
 * @param start the view to begin with; else the checklist, or what came from the context menu
 */
export function Popup(props: { model: PopupModel; actions: PopupActions; start?: Shown }) {
  const { model, actions } = props
  const { t, lang, dir } = useLocale()
  const onPage = model.visit.recognition?.page === 'invitation' ? 'share' : 'checklist'
  const first = props.start ?? (model.toCheck === null ? onPage : 'check')
  const [shown, setShown] = useState<Shown>(first)
  const view = viewOf({ ...model, ...model.visit })
  const main = useRef<HTMLElement>(null)
  // The focused button may unmount with its view: move the focus to the next view's start.
  const turnTo = (next: Shown): void => {
    setShown(next)
    actions.turned(next)
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }
  const back = (
    <button type="button" class="back" onClick={() => turnTo('more')}>
      <BackIcon />
      {t('back')}
    </button>
  )
  const { role } = view
  const isHostInMeeting = view.verdict.id === 'meeting' && role === 'host'
  const part = view.verdict.id !== 'lookalike' && (
    <RoleSelect role={role} onRole={actions.setRole} />
  )
  const isBehind = shown === 'letter'
  const content = (
    <div class="popup" lang={lang} dir={dir}>
      <header>
        {shown === 'checklist' && (
          <VerdictHead
            verdict={view.verdict}
            control={
              <>
                {!view.meter && part}
                {isHostInMeeting && actions.keepOpen && (
                  <KeepOpen class="link" load={actions.keepOpen} />
                )}
              </>
            }
          >
            {view.verdict.note === 'page_blocked_text' && (
              <button type="button" class="link" onClick={actions.allowZoom}>
                {t('allow_zoom')}
              </button>
            )}
            {view.meter && (
              <div class="progress">
                <div class="meter" aria-hidden="true">
                  {view.meter.map((state, index) => (
                    <i key={index} class={state} />
                  ))}
                </div>
                {part}
              </div>
            )}
          </VerdictHead>
        )}
        {shown === 'check' && <CheckHead text={model.toCheck ?? ''} />}
        {shown === 'share' && <Head icon={<LinkIcon />} title={t('share_title')} />}
        {shown === 'links' && <Head icon={<SearchIcon />} title={t('found_title')} />}
        {shown === 'emergency' && <Head icon={<AlarmIcon />} title={t('nav_emergency')} />}
        {shown === 'more' && <Head icon={<MoreIcon />} title={t('nav_more')} />}
        {isBehind && back}
      </header>
      <main ref={main} tabIndex={-1}>
        {shown === 'checklist' && <Checklist {...{ model, view, actions }} />}
        {shown === 'check' && <CheckView text={model.toCheck ?? ''} copy={actions.copy} />}
        {shown === 'share' && (
          <ShareView
            text={view.meetingLink ?? ''}
            copy={actions.copy}
            helpHere={actions.helpHere}
          />
        )}
        {shown === 'links' && (
          <LinksView
            found={model.found}
            pageLink={view.meetingLink}
            copy={actions.copy}
            show={actions.showLink}
          />
        )}
        {shown === 'emergency' && (
          <EmergencyCard role={role} show={isHostInMeeting ? actions.showAct : null} />
        )}
        {shown === 'more' && <MoreView {...{ model, view, actions }} onTurn={turnTo} />}
        {shown === 'letter' && <LetterView />}
      </main>
      <Bar
        shown={shown === 'check' ? null : isBehind ? 'more' : shown}
        found={model.found}
        hasNews={model.hasNews}
        onTurn={turnTo}
      />
    </div>
  )
  return <PolicyContext.Provider value={model.policy}>{content}</PolicyContext.Provider>
}
