import { organizationView, TIP_PLACES } from '../../advice/organization.ts'
import { setBy, type Contact, type Guide, type Policy } from '../../advice/policy.ts'
import { useLocale } from '../parts/locale-context.ts'

/** What the organization says to its people, under its own name. Nothing where it says nothing. */
export function OrganizationCard(props: {
  policy: Policy
  isDuring: boolean
  /** On a look-alike the contact stands alone. */
  isAlarm: boolean
  /** Null where the organization does not want the guard, or it is on. */
  turnGuardOn: (() => void) | null
}) {
  const { policy, isDuring, isAlarm, turnGuardOn } = props
  const { t, lang } = useLocale()
  const { contact, isEmpty } = organizationView(policy, lang, isDuring)
  if (isAlarm ? !contact : isEmpty && !turnGuardOn) return null
  return (
    <section class="card organization">
      <h2>{t(setBy(policy))}</h2>
      {turnGuardOn && !isAlarm && (
        <>
          <p>{t('guard_wanted')}</p>
          <button type="button" class="action" onClick={turnGuardOn}>
            {t('guard_turn_on')}
          </button>
        </>
      )}
      {isAlarm && contact ? (
        <HelpContact contact={contact} />
      ) : (
        <OrganizationDetail policy={policy} isDuring={isDuring} />
      )}
    </section>
  )
}

/** Its tips and guides, and whom to ask. `isDuring` is null where all tips are shown, each with its place. */
export function OrganizationDetail(props: { policy: Policy; isDuring: boolean | null }) {
  const { policy, isDuring } = props
  const { t, lang } = useLocale()
  const { tips, guides, contact } = organizationView(policy, lang, isDuring)
  return (
    <>
      {/* Plain text: what looks like markup is shown as it is written. */}
      {tips.map(({ text, language, where = 'always' }) => (
        <div key={text}>
          <p lang={language} dir="auto">
            {text}
          </p>
          {isDuring === null && where !== 'always' && <p class="soft">{t(TIP_PLACES[where])}</p>}
        </div>
      ))}
      <Guides guides={guides} />
      {contact && <HelpContact contact={contact} />}
    </>
  )
}

function Guides({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) return null
  return (
    <ul class="lines guides">
      {guides.map(({ title, address, language }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer" lang={language} dir="auto">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Whom to ask, by mail, on the web and by phone. */
function HelpContact({ contact }: { contact: Contact }) {
  const { t } = useLocale()
  const { name, mail, address, phone } = contact
  const ways = [
    mail && ([`mailto:${mail}`, mail] as const),
    address && ([address, address.replace(/^https:\/\/|\/$/g, '')] as const),
    phone && ([`tel:${phone.replace(/[^+\d]/g, '')}`, phone] as const),
  ].filter((way) => !!way)
  return (
    <>
      <h3>{t('help_contact')}</h3>
      {name && <p dir="auto">{name}</p>}
      <ul class="lines">
        {ways.map(([href, text]) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer" dir="ltr">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
