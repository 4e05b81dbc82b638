import type { Shown } from '../../advice/look-in.ts'
import type { SeenView } from '../../advice/protection-view.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { fillText } from '../parts/fill-text.ts'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'
import { timeOfDay } from '../../advice/intl.ts'

/** Where and when Zoom showed a protection, and a way there while it does. */
export function SeenLine(props: {
  seen: SeenView
  /** That only an administrator can change it; null where it is not so, or has been said. */
  locked: MessageKey | null
  /** Null where the way stands elsewhere. */
  showRow: ((fact: SeenFact) => Promise<Shown>) | null
}) {
  const { seen, locked, showRow } = props
  const { t, lang } = useLocale()
  // A label of Zoom's, perhaps in another language.
  const place = <bdi key="place">{t(seen.surface)}</bdi>
  const time = timeOfDay(seen.fact.at, lang)
  return (
    <>
      <p>{fillText(t, seen.text, [place, time])}</p>
      {locked && <p>{t(locked)}</p>}
      {showRow && seen.fact.isShown && (
        <p>
          <ShowButton class="link" show={() => showRow(seen.fact)} />
        </p>
      )}
    </>
  )
}
