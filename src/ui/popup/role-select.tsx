import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import { useLocale } from '../parts/locale-context.ts'

const ROLES = [
  ['host', 'role_host'],
  ['participant', 'role_participant'],
] as const satisfies readonly (readonly [Role, MessageKey])[]

/** The reader's part in the meeting: host or guest. */
export function RoleSelect({ role, onRole }: { role: Role; onRole: (role: Role) => void }) {
  const { t } = useLocale()
  return (
    <select
      class="role"
      aria-label={t('role_label')}
      value={role}
      onChange={({ currentTarget }) =>
        onRole(currentTarget.value === 'host' ? 'host' : 'participant')
      }
    >
      {ROLES.map(([id, name]) => (
        <option key={id} value={id}>
          {t(name)}
        </option>
      ))}
    </select>
  )
}
