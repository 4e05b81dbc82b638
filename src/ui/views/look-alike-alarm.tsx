import { lookAlikeReason } from '../../advice/look-alike-reason.ts'
import type { Reason } from '../../zoom/look-alike/rules.ts'
import { useLocale } from '../parts/locale-context.ts'

/** In the checklist's place on a look-alike: why we say so, away from here, and what else to do. */
export function LookalikeAlarm(props: { because: Reason | undefined; onLeave: () => void }) {
  const { t } = useLocale()
  const why = lookAlikeReason(props.because)
  return (
    <>
      <p>
        {t('lookalike_own')} {why && t(why)}
      </p>
      <button type="button" class="button leave" onClick={props.onLeave}>
        {t('lookalike_leave')}
      </button>
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
