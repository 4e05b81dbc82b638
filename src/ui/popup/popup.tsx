import { useRef, useState } from 'preact/hooks'
import { viewOf } from '../../advice/situation-view.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { BackIcon, DoorIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Checklist } from './checklist.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { later } from './later.tsx'
import type { PopupActions, PopupModel } from './popup-model.ts'

const LetterView = later((views) => views.LetterView)
const SettingsView = later((views) => views.SettingsView)
const CheckView = later((views) => views.CheckView)

type Shown = 'checklist' | 'check' | 'letter' | 'settings'

/** Header, one of four views, and below the checklist a footer that leads to the others. */
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
        <LanguageChoice
          language={model.language}
          languages={model.languages}
          onChoose={actions.setLanguage}
        />
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
        {shown === 'settings' && (
          <SettingsView
            hidden={model.hidden}
            site={model.visit.recognition?.hostname ?? null}
            isLookalike={model.visit.recognition?.host === 'lookalike'}
            isPrivate={model.isPrivate}
            version={model.version}
            hasAside={model.hasAside}
            guard={actions.guard}
            onFlag={actions.setFlag}
            onForget={actions.forget}
          />
        )}
      </main>
      {shown === 'checklist' && (
        <footer>
          <button type="button" onClick={() => turnTo('letter')}>
            {t('footer_letter')}
          </button>
          <span class="end">
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
            <button type="button" onClick={() => turnTo('settings')}>
              {t('footer_settings')}
            </button>
          </span>
        </footer>
      )}
    </div>
  )
}
