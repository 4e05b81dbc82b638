import type { NextStep } from '../../advice/next-step.ts'
import { useLocale } from '../parts/locale-context.ts'

/** The one thing to do now. “Show me” opens the advice that belongs to it. */
export function NextStepCard({ step }: { step: NextStep }) {
  const { t } = useLocale()
  return (
    <section class="next">
      <h2>
        <small>{t('next_label')}</small>
        <span>{t(step.text)}</span>
      </h2>
      <button type="button" onClick={() => reveal(step.opens)}>
        {t('next_show')}
      </button>
    </section>
  )
}

/** Opens the advice with this id and every fold around it, scrolls to it and focuses it. */
function reveal(id: string): void {
  const target = document.getElementById(id) ?? document.getElementById(`found-${id}`)
  const inner = target?.querySelector('details')
  if (target?.matches('section') && inner) inner.open = true
  for (let node = target; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true
  }
  target?.scrollIntoView({ block: 'start' })
  target?.querySelector('summary')?.focus({ preventScroll: true })
}
