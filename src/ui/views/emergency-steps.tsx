import { EMERGENCY } from '../../advice/emergency.ts'
import type { Role } from '../../advice/role.ts'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceLine } from '../parts/source-line.tsx'

/** What to do while it is happening, in order, and what that does not undo. */
export function EmergencySteps({ role }: { role: Role }) {
  const { t } = useLocale()
  return (
    <>
      <ol>
        {EMERGENCY.steps[role].map((step) => (
          <li key={step.key}>
            <LabelledText text={step} />
          </li>
        ))}
      </ol>
      <p>{t('now_police')}</p>
      <h3>{t('limits_label')}</h3>
      <p>{t('now_limits')}</p>
      <SourceLine source={EMERGENCY.source} />
    </>
  )
}
