import { useRef, useState } from 'preact/hooks'
import { viewOf } from '../../advice/situation-view.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { BackIcon, DoorIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Checklist } from './checklist.tsx'
import { later } from './later.tsx'
import type { PopupActions, PopupModel } from './popup-model.ts'

const KeepOpen = later((views) => views.KeepOpen)
const LetterView = later((views) => views.LetterView)
const CheckView = later((views) => views.CheckView)

type Shown = 'checklist' | 'check' | 'letter'

/** Header, one of three views, and below the checklist a footer that leads to the others. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { t, lang, dir } = useLocale()
  const [shown, setShown] = useState<Shown>(model.toCheck === null ? 'checklist' : 'check')
  const view = viewOf({ ...model, recognition: model.visit.recognition })
  const main = useRef<HTMLElement>(null)
  // The focused button unmounts with its view: move the focus to the next view's start.
  const turnTo = (next: Shown): void => {
    setShown(next)
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }
  return (
    <div class="popup" lang={lang} dir={dir}>
      <header>
        {shown === 'checklist' ? (
          <span class="brand">
            <DoorIcon />
            <b>Anteroom</b>
          </span>
        ) : (
          <button type="button" class="back" onClick={() => turnTo('checklist')}>
            <BackIcon />
            {t('back')}
          </button>
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        {shown === 'checklist' && <Checklist {...{ model, view, actions }} />}
        {shown === 'check' && (
          <CheckView
            text={model.toCheck ?? ''}
            pageLink={null}
            role={model.role}
            copy={actions.copy}
          />
        )}
        {shown === 'letter' && <LetterView />}
      </main>
      {shown === 'checklist' && (
        <footer>
          <button type="button" onClick={() => turnTo('letter')}>
            {t('footer_letter')}
          </button>
          <span class="end">
            {actions.keepOpen && <KeepOpen class="" load={actions.keepOpen} />}
            <CopyButton
              class=""
              label={t('footer_copy')}
              name={t('copy_checklist')}
              copy={async () => {
                const { checklistText } = await import('../../advice/checklist-text.ts')
                return actions.copy(checklistText(view, t))
              }}
            />
            <button
              type="button"
              title={t('print_checklist')}
              aria-label={t('print_checklist')}
              onClick={actions.print}
            >
              {t('footer_print')}
            </button>
            <button type="button" onClick={actions.openOptions}>
              {t('footer_settings')}
              {model.hasNews && <b class="news"> · {t('news_dot')}</b>}
            </button>
          </span>
        </footer>
      )}
    </div>
  )
}
