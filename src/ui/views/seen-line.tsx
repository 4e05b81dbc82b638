import type { SeenView } from '../../advice/protection-view.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'
import { timeOfDay } from '../../advice/intl.ts'

/** Where and when Zoom showed a protection, and a way there while it does. */
export function SeenLine(props: {
  seen: SeenView
  /** Null where the way stands elsewhere. */
  showRow: ((fact: SeenFact) => Promise<boolean>) | null
}) {
  const { seen, showRow } = props
  const { t, lang } = useLocale()
  const time = timeOfDay(seen.fact.at, lang)
  return (
    <p class="seen">
      {t(seen.text, [t(seen.surface), time])} {seen.isLocked && t('seen_locked')}{' '}
      {showRow && seen.fact.isShown && <ShowButton class="link" show={() => showRow(seen.fact)} />}
    </p>
  )
}
