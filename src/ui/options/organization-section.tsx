import { list } from '../../advice/text.ts'
import { setBy } from '../../advice/policy.ts'
import { OrganizationDetail } from '../views/organization-card.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Section } from '../parts/section.tsx'
import type { OptionsModel } from './options-model.ts'

/**
 * What the organization has set that has no place of its own here; for its administrator, what is
 * wrong.
 */
export function OrganizationSection({
  policy,
  problems,
}: Pick<OptionsModel, 'policy' | 'problems'>) {
  const locale = useLocale()
  const { t } = locale
  if (Object.keys(policy).length === 0 && problems.length === 0) return null
  const hosts = policy.zoomDomains ?? []
  return (
    <Section title={t(setBy(policy))}>
      <OrganizationDetail policy={policy} isDuring={null} />
      {hosts.length > 0 && <p>{t('own_hosts', [list(hosts, locale)])}</p>}
      {problems.length > 0 && (
        <>
          <h3>{t('policy_problems')}</h3>
          <ul class="lines">
            {problems.map(({ text, values }) => (
              <li key={values.join()}>{t(text, values)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** Says of a setting that the organization has set it, as long as the reader has not. */
export function SetBy({ policy, value }: Pick<OptionsModel, 'policy'> & { value: string | null }) {
  const { t } = useLocale()
  if (value === null) return null
  return (
    <p class="boxed apart">
      <span>{t(setBy(policy))}</span>
      {value && <span>{value}</span>}
    </p>
  )
}
