import { lookAlikeReason } from '../../advice/look-alike-reason.ts'
import { reportMail } from '../../advice/report.ts'
import type { Recognition } from '../../zoom/address/recognition.ts'
import { useLocale } from '../parts/locale-context.ts'

/** In the checklist's place on a look-alike: why we say so, away from here, and what else to do. */
export function LookalikeAlarm(props: {
  recognition: Recognition
  /** Where the organization wants a report, and from which version it comes. */
  reportTo: string | undefined
  version: string
  onLeave: () => void
}) {
  const { recognition, reportTo, version } = props
  const { t, lang } = useLocale()
  const why = lookAlikeReason(recognition.because)
  const frame = { version, browser: navigator.userAgent, lang }
  return (
    <>
      <p>{t('lookalike_own')}</p>
      {why && <p>{t(why)}</p>}
      <button type="button" class="button leave" onClick={props.onLeave}>
        {t('lookalike_leave')}
      </button>
      {reportTo && (
        <a class="action" href={reportMail(reportTo, frame, recognition)}>
          {t('report_fake')}
        </a>
      )}
      <section class="card">
        <h2>{t('lookalike_join_title')}</h2>
        <p>{t('lookalike_join_text')}</p>
      </section>
      <section class="card">
        <h2>{t('lookalike_typed_title')}</h2>
        <p>{t('lookalike_typed_text')}</p>
      </section>
    </>
  )
}
