import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import { useLocale } from '../parts/locale-context.ts'

const ROLES = [
  ['host', 'role_host'],
  ['participant', 'role_participant'],
] as const satisfies readonly (readonly [Role, MessageKey])[]

/** What the page is, and the switch between host and guest. */
export function PageSummary(props: {
  title: MessageKey
  /** Number and host of the meeting, shown as they are. */
  details: readonly string[]
  note: MessageKey | null
  /** Asks for the permission for Zoom's pages; null where that is not missing. */
  onAllow: (() => void) | null
  role: Role
  onRole: (role: Role) => void
}) {
  const { title, details, note, onAllow, role, onRole } = props
  const { t } = useLocale()
  return (
    <div class="page">
      <h1>{t(title)}</h1>
      <fieldset class="role">
        <legend class="unseen">{t('role_label')}</legend>
        {ROLES.map(([id, name]) => (
          <label key={id}>
            <input
              type="radio"
              name="role"
              class="unseen"
              checked={role === id}
              onChange={() => onRole(id)}
            />
            <span>{t(name)}</span>
          </label>
        ))}
      </fieldset>
      {details.length > 0 && (
        <p class="soft details">
          {details.map((detail, index) => (
            <>
              {index > 0 && ' · '}
              <bdi dir="ltr" key={detail}>
                {detail}
              </bdi>
            </>
          ))}
        </p>
      )}
      {note && (
        <p class="soft note">
          {t(note)}
          {onAllow && (
            <button type="button" class="link" onClick={onAllow}>
              {t('allow_zoom')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
