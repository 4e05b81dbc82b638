import type { MessageKey } from '../../advice/text.ts'
import type { Surface, SeenFact } from '../../zoom/facts/fact.ts'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'

/** Where Zoom showed it; menus and buttons under Zoom's own label. */
const PLACE = {
  'schedule-form': 'place_form',
  'settings-page': 'place_settings',
  'before-joining': 'place_before',
  'waiting-room': 'zoom_waiting_room',
  'host-tools': 'zoom_host_tools',
  'participants-menu': 'zoom_participants',
  'share-menu': 'zoom_share_screen',
  'share-dialog': 'zoom_share_screen',
  notice: 'place_notice',
  'window-title': 'place_title',
} as const satisfies Record<Surface, MessageKey>

/** Where and when a protection was seen on or off, and a way there; nothing where it was not. */
export function SeenLine(props: {
  fact: SeenFact | undefined
  showRow: (fact: SeenFact) => Promise<boolean>
}) {
  const { fact, showRow } = props
  const { t, lang } = useLocale()
  if (!fact) return null
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(fact.at)
  return (
    <p class="seen">
      {t(fact.state === 'on' ? 'seen_on' : 'seen_off', [t(PLACE[fact.seenIn]), time])}{' '}
      {fact.lockedByOrganisation && t('seen_locked')}{' '}
      <ShowButton class="link" show={() => showRow(fact)} />
    </p>
  )
}
