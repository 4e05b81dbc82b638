import { useId } from 'preact/hooks'
import { EMERGENCY } from '../../advice/emergency.ts'
import type { ProtectionView } from '../../advice/protection-view.ts'
import { SOURCES, type Source } from '../../advice/sources.ts'
import type { Role } from '../../advice/role.ts'
import type { SituationView } from '../../advice/situation-view.ts'
import type { MessageKey, Text } from '../../advice/text.ts'
import { AlarmIcon, ProtectionIcon } from '../parts/icons.tsx'
import { LabelledText } from '../parts/labelled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { day } from '../../advice/intl.ts'
import './sheet.css'

const VERSIONS = [
  ['host', 'paper_host'],
  ['participant', 'paper_participant'],
] as const satisfies readonly (readonly [Role, MessageKey])[]

const LINES = ['paper_place', 'paper_meeting'] as const satisfies readonly MessageKey[]

/** One sheet of paper to hand out: the four protections, the emergency, where this comes from. */
export function ChecklistPage(props: {
  view: SituationView
  /** The ISO day that stands on the sheet. */
  today: string
  onRole: (role: Role) => void
  onPrint: () => void
}) {
  const { view, today, onRole, onPrint } = props
  const { role, protections } = view
  const { t, lang, dir } = useLocale()
  return (
    <main class={`sheet ${role}`} lang={lang} dir={dir}>
      <div class="tools">
        {VERSIONS.map(([id, name]) => (
          <button
            key={id}
            type="button"
            class="action"
            aria-pressed={id === role}
            onClick={() => onRole(id)}
          >
            {t(name)}
          </button>
        ))}
        <button type="button" class="button" onClick={onPrint}>
          {t('print_now')}
        </button>
      </div>
      <h1>{t('checklist_title')}</h1>
      <p class="soft apart">
        <span>{t(role === 'host' ? 'paper_host' : 'paper_participant')}</span>
        <span>{day(today, lang)}</span>
      </p>
      <div class="lines">
        {LINES.map((label) => (
          <Line key={label} label={label} />
        ))}
      </div>
      <div class="four">
        {protections.map((protection) => (
          <ProtectionPart key={protection.id} protection={protection} role={role} />
        ))}
      </div>
      <section class="now">
        <h2>
          <AlarmIcon />
          {t('now_title')}
        </h2>
        <Steps steps={EMERGENCY.steps[role]} isOrdered />
        <p>{t('now_police')}</p>
        <p>{t('now_limits')}</p>
      </section>
      <Sources protections={protections} />
    </main>
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
  const { id, name, why, isDone, stages, limits } = protection
  const { t } = useLocale()
  return (
    <section>
      <h2>
        <ProtectionIcon id={id} />
        {t(name)}
        {role === 'host' && <span aria-hidden="true">{isDone ? '☑' : '☐'}</span>}
      </h2>
      <p>{t(why)}</p>
      {stages.map((stage) => (
        <>
          <h3>{t(stage.name)}</h3>
          <Steps steps={stage.steps} />
        </>
      ))}
      <p class="soft">{t('labelled', [t('limits_label'), t(limits)])}</p>
    </section>
  )
}

function Steps({ steps, isOrdered }: { steps: readonly Text[]; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {steps.map((step) => (
        <li key={step.key}>
          <LabelledText text={step} />
        </li>
      ))}
    </List>
  )
}

/** With their addresses: paper has no links. */
function Sources({ protections }: { protections: readonly ProtectionView[] }) {
  const { t, lang } = useLocale()
  const sources: Source[] = [...protections.map((each) => SOURCES[each.source]), EMERGENCY.source]
  const [oldest = ''] = sources.map(({ checked }) => checked).toSorted()
  return (
    <footer>
      <h2>{t('paper_sources', [day(oldest, lang)])}</h2>
      <ul lang="en" dir="ltr">
        {[...new Set(sources)].map(({ title, address }) => (
          <li key={address}>
            {title}
            <a href={address}>{address.replace('https://', '')}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
