import type { SituationView } from '../../advice/situation-view.ts'
import { checklistText } from '../../advice/checklist-text.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { TranslationNote } from '../parts/translation-note.tsx'
import type { PopupActions, PopupModel } from '../popup/popup-model.ts'
import { KeepOpen } from './keep-open.tsx'
import { MeasureRows } from './measure-list.tsx'

/** The ways to all that is not for this moment, and further advice. */
export function MoreView(props: {
  model: PopupModel
  view: SituationView
  actions: PopupActions
  onTurn: (view: 'letter') => void
}) {
  const { model, view, actions, onTurn } = props
  const { hiddenNote, role } = view
  const locale = useLocale()
  const { t } = locale
  return (
    <>
      {hiddenNote && (
        <p class="card">
          {t(hiddenNote.text)}
          <button
            type="button"
            class="link"
            onClick={() => actions.setFlag(hiddenNote.scope, true)}
          >
            {t('flag_again')}
          </button>
        </p>
      )}
      <ul class="list ways">
        {actions.keepOpen && (
          <li>
            <KeepOpen class="" load={actions.keepOpen} />
          </li>
        )}
        {model.policy.letter !== false && (
          <li>
            <button type="button" onClick={() => onTurn('letter')}>
              {t('footer_letter')}
            </button>
          </li>
        )}
        <li>
          <CopyButton
            class=""
            label={t('copy_checklist')}
            copy={() => actions.copy(checklistText(view, locale, model.policy))}
          />
        </li>
        <li>
          <button type="button" onClick={actions.print}>
            {t('print_checklist')}
          </button>
        </li>
        <li>
          <button type="button" class="apart" onClick={actions.openOptions}>
            <span>{t('footer_settings')}</span>
            {model.hasNews && <b class="news">{t('news_dot')}</b>}
          </button>
        </li>
      </ul>
      <section class="list folds">
        <h2>{t('more_title')}</h2>
        <MeasureRows role={role} />
      </section>
      <TranslationNote target="_blank" />
    </>
  )
}
