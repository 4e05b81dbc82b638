import { MEASURES } from '../../advice/measures.ts'
import type { SituationView } from '../../advice/situation-view.ts'
import { useLocale } from '../parts/locale-context.ts'
import { ProtectionDetail } from '../parts/protection-detail.tsx'
import { MeasureDetail } from './measure-list.tsx'
import './views.css'

/** The whole checklist unfolded, on a page of its own, for paper. */
export function ChecklistPage(props: { view: SituationView; onPrint: () => void }) {
  const { role, protections } = props.view
  const { t, lang, dir } = useLocale()
  return (
    <main class="sheet prose" lang={lang} dir={dir}>
      <h1>{t('checklist_title')}</h1>
      <button type="button" class="action screen-only" onClick={props.onPrint}>
        {t('print_now')}
      </button>
      {protections.map((protection) => (
        <section key={protection.id}>
          <h2>
            {role === 'host' && <span aria-hidden="true">{protection.isDone ? '☑ ' : '☐ '}</span>}
            {t(protection.name)}
          </h2>
          <ProtectionDetail protection={protection} />
        </section>
      ))}
      <h2>{t('more_title')}</h2>
      {MEASURES.map((measure) => (
        <section key={measure.id}>
          <h3>{t(measure.title)}</h3>
          <MeasureDetail measure={measure} role={role} />
        </section>
      ))}
    </main>
  )
}
