import { useId } from 'preact/hooks'
import { EMERGENCY, emergencySources } from '../../advice/emergency.ts'
import { demandLine, organizationView } from '../../advice/organization.ts'
import { setBy } from '../../advice/policy.ts'
import type { ProtectionView } from '../../advice/protection-view.ts'
import { oldestOf, sourcesOf } from '../../advice/sources.ts'
import type { Role } from '../../advice/role.ts'
import { countedOf, type SituationView } from '../../advice/situation-view.ts'
import type { Locale, MessageKey } from '../../advice/text.ts'
import { AlarmIcon, ProtectionIcon } from '../parts/icons.tsx'
import { LocaleContext, useLocale } from '../parts/locale-context.ts'
import { usePolicy } from '../parts/policy-context.ts'
import { Steps } from '../parts/steps.tsx'
import { day } from '../../advice/intl.ts'
import { OrganizationDetail } from './organization-card.tsx'
import { SheetTools, type SheetChoices } from './sheet-tools.tsx'
import './sheet.css'

const LINES = ['paper_place', 'paper_meeting'] as const satisfies readonly MessageKey[]

/**
 * A sheet of paper to hand out: the protections, what the organization says, the emergency, where
 * this comes from; in each of the languages one after the other.
 */
export function ChecklistPage(
  props: SheetChoices & {
    view: SituationView
    /** The ISO day that stands on the sheet. */
    today: string
    /** The texts of the chosen languages, in their order. */
    locales: readonly Locale[]
  },
) {
  const { view, today, locales, ...choices } = props
  const { role, protections } = view
  const { lang, dir } = useLocale()
  return (
    <main class={`sheet ${role}`} lang={lang} dir={dir}>
      <SheetTools {...choices} role={role} />
      {/* By their places: what is typed on the lines stays when the first language goes. */}
      {locales.map((locale, index) => (
        <LocaleContext.Provider key={index} value={locale}>
          <article lang={locale.lang} dir={locale.dir}>
            <Part {...{ view, today }} isFirst={index === 0} />
            {index === locales.length - 1 && <Sources {...{ protections, role }} />}
          </article>
        </LocaleContext.Provider>
      ))}
    </main>
  )
}

/** All in one language. */
function Part(props: { view: SituationView; today: string; isFirst: boolean }) {
  const { view, today, isFirst } = props
  const { role, protections } = view
  const { t, lang } = useLocale()
  return (
    <>
      <h1>{t('checklist_title')}</h1>
      <p class="soft apart">
        <span>{t(role === 'host' ? 'paper_host' : 'paper_participant')}</span>
        <span>{day(today, lang)}</span>
      </p>
      {isFirst && (
        <div class="lines">
          {LINES.map((label) => (
            <Line key={label} label={label} />
          ))}
        </div>
      )}
      <div class="four">
        {countedOf(protections).map((protection) => (
          <ProtectionPart key={protection.id} protection={protection} role={role} />
        ))}
        <OrganizationPart />
      </div>
      <section class="now">
        <h2>
          <AlarmIcon />
          {t('now_title')}
        </h2>
        <Steps steps={EMERGENCY.steps[role]} />
        <p>{t('now_police')}</p>
        <p>{t('now_limits')}</p>
      </section>
    </>
  )
}

/** What the organization says to its people. Nothing where it says nothing. */
function OrganizationPart() {
  const policy = usePolicy()
  const { t, lang } = useLocale()
  if (organizationView(policy, lang, null).isEmpty) return null
  return (
    <section class="organization">
      <h2>{t(setBy(policy))}</h2>
      <OrganizationDetail policy={policy} isDuring={null} />
    </section>
  )
}

/** A line to type on, or to write on by hand. */
function Line({ label }: { label: MessageKey }) {
  const { t } = useLocale()
  const id = useId()
  return (
    <>
      <label for={id}>{t(label)}</label>
      <input id={id} autocomplete="off" dir="auto" />
    </>
  )
}

function ProtectionPart({ protection, role }: { protection: ProtectionView; role: Role }) {
  const { id, name, why, isDone, stages, locked, limits, demand } = protection
  const locale = useLocale()
  const { t } = locale
  const asked = demandLine(usePolicy(), demand, locale)
  return (
    <section>
      <h2>
        <ProtectionIcon id={id} />
        {t(name)}
        {role === 'host' && <span aria-hidden="true">{isDone ? '☑' : '☐'}</span>}
      </h2>
      {asked && (
        <p>
          <b>{asked}</b>
        </p>
      )}
      <p>{t(why)}</p>
      {stages.map((stage) => (
        <>
          <h3>{t(stage.name)}</h3>
          <Steps steps={stage.steps} list="ul" />
        </>
      ))}
      {locked && <p>{t(locked)}</p>}
      <p class="soft">{t('labeled', [t('limits_label'), t(limits)])}</p>
    </section>
  )
}

/** With their addresses: paper has no links. */
function Sources(props: { protections: readonly ProtectionView[]; role: Role }) {
  const { protections, role } = props
  const { t, lang } = useLocale()
  const ids = countedOf(protections).flatMap((each) => each.sources)
  const sources = [...new Set([...sourcesOf(ids), ...emergencySources(role)])]
  return (
    <footer>
      <h2>{t('paper_sources', [day(oldestOf(sources), lang)])}</h2>
      <ul lang="en" dir="ltr">
        {sources.map(({ title, address }) => (
          <li key={address}>
            {title}
            <a href={address}>{address.replace('https://', '')}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
