import type { ComponentProps } from 'preact'
import { useLocale } from '../parts/locale-context.ts'
import { EmergencySteps } from './emergency-steps.tsx'

/** The steps in order, for whoever is in a meeting that is being disrupted. */
export function EmergencyCard(props: ComponentProps<typeof EmergencySteps>) {
  const { t } = useLocale()
  return (
    <section class="card danger">
      <h2>{t('now_order')}</h2>
      <EmergencySteps {...props} />
    </section>
  )
}
