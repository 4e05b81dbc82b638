import { useEffect } from 'preact/hooks'
import { MarkIcon, WarningIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'

/** A page of our own about a look-alike that keeps its flag from being seen. */
export function AlarmView(props: {
  /** The look-alike's host, shown as it is. */
  host: string
  onLeave: () => void
  onBack: () => void
}) {
  const { host, onLeave, onBack } = props
  const { t, lang, dir } = useLocale()
  useEffect(() => {
    document.title = t('window_title', [t('page_lookalike')])
  }, [t])
  return (
    <main class="alarm" lang={lang} dir={dir}>
      <p class="brand">
        <MarkIcon />
        <b>Anteroom</b>
      </p>
      <h1>
        <WarningIcon />
        {t('page_lookalike')}
      </h1>
      <p class="host">
        <bdi dir="ltr">{host}</bdi>
      </p>
      <p>{t('alarm_text')}</p>
      <p>{t('lookalike_host_participant')}</p>
      <div class="buttons">
        <button type="button" class="leave" onClick={onLeave}>
          {t('alarm_leave')}
        </button>
        <button type="button" onClick={onBack}>
          {t('alarm_back')}
        </button>
      </div>
    </main>
  )
}
