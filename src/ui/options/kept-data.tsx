import { CopyButton } from '../parts/copy-button.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { EraseButton } from './erase-button.tsx'
import type { OptionsActions, OptionsModel } from './options-model.ts'

/** What is stored right now: in words, as it is, to take away and to erase. */
export function KeptData({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { t } = useLocale()
  const { kept, meetings, hidden } = model
  const raw = JSON.stringify(kept, null, 2)
  const lines = [
    'settings' in kept && t('kept_choices'),
    meetings > 0 && t('kept_meetings', [meetings]),
    hidden.length > 0 && t('kept_hidden', [hidden.length]),
    'salt' in kept && t('kept_salt'),
    model.hasAside && t('damaged_note'),
  ].filter((line) => line !== false)
  return (
    <>
      <p>{t('kept_text')}</p>
      {Object.keys(kept).length === 0 ? (
        <p class="boxed">{t('kept_nothing')}</p>
      ) : (
        <>
          <ul class="lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <details>
            <summary>{t('kept_raw')}</summary>
            <pre lang="en" dir="ltr">
              {raw}
            </pre>
          </details>
          <p class="buttons">
            <CopyButton class="quiet" label={t('kept_copy')} copy={() => actions.copy(raw)} />
            <a
              class="quiet"
              download="anteroom.json"
              href={`data:application/json;charset=utf-8,${encodeURIComponent(raw)}`}
            >
              {t('kept_save')}
            </a>
          </p>
        </>
      )}
      <EraseButton
        label={t('forget')}
        done={t('forgotten')}
        erase={() => actions.erase('ticks')}
        putBack={actions.putBack}
      />
      <EraseButton
        label={t('erase_all')}
        isGrave
        done={t('erased')}
        erase={() => actions.erase('all')}
        putBack={actions.putBack}
      />
    </>
  )
}
