import type { SeenView } from '../../advice/protection-view.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'

/** Where and when a protection was seen on or off, and a way there. */
export function SeenLine(props: { seen: SeenView; showRow: (fact: SeenFact) => Promise<boolean> }) {
  const { seen, showRow } = props
  const { t, lang } = useLocale()
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(seen.fact.at)
  return (
    <p class="seen">
      {t(seen.text, [t(seen.surface), time])} {seen.isLocked && t('seen_locked')}{' '}
      <ShowButton class="link" show={() => showRow(seen.fact)} />
    </p>
  )
}
