import { MEASURES } from '../../advice/measures.ts'
import { PROTECTIONS, type ProtectionId } from '../../advice/protections.ts'
import type { Role } from '../../advice/role.ts'
import { settingsAddress } from '../../zoom/address/settings-address.ts'
import { useLocale } from '../parts/locale-context.ts'
import { MeasureDetail } from './measure-list.tsx'
import { ProtectionDetail } from '../popup/protection-list.tsx'
import { ViewsStyle } from './views-style.tsx'

/** The whole checklist unfolded, on a page of its own, for paper. */
export function ChecklistPage(props: {
  role: Role
  ticked: readonly ProtectionId[]
  onPrint: () => void
}) {
  const { role, ticked, onPrint } = props
  const { t, lang, dir } = useLocale()
  return (
    <main class="sheet prose" lang={lang} dir={dir}>
      <ViewsStyle />
      <h1>{t('checklist_title')}</h1>
      <button type="button" class="action screen-only" onClick={onPrint}>
        {t('print_now')}
      </button>
      {PROTECTIONS.map((protection) => (
        <section key={protection.id}>
          <h2>
            {role === 'host' && (
              <span aria-hidden="true">{ticked.includes(protection.id) ? '☑ ' : '☐ '}</span>
            )}
            {t(protection.name)}
          </h2>
          <ProtectionDetail
            protection={protection}
            role={role}
            settingsAddress={settingsAddress(null)}
          />
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
