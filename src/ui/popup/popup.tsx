import { useRef, useState } from 'preact/hooks'
import type { HideScope } from '../../advice/flag-view.ts'
import type { Remedy } from '../../advice/finding-advice.ts'
import { doneOf, nextStep } from '../../advice/next-step.ts'
import type { PageLink } from '../../advice/links-on-page.ts'
import type { ProtectionId } from '../../advice/protections.ts'
import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import type { Visit } from '../../advice/visit.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'
import { addFindings, factBehind } from '../../zoom/facts/fact-findings.ts'
import { severityOf, type FindingId } from '../../zoom/finding.ts'
import { formatMeetingId } from '../../zoom/address/meeting-id.ts'
import { settingsAddress } from '../../zoom/address/settings-address.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { FindingCard } from './finding-card.tsx'
import { FoldedCard } from './folded-card.tsx'
import type { Guard } from '../views/guard-settings.tsx'
import {
  AlarmIcon,
  BackIcon,
  ChevronIcon,
  DoorIcon,
  LinkIcon,
  SearchIcon,
} from '../parts/icons.tsx'
import { later } from './later.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { NextStepCard } from './next-step-card.tsx'
import { PageSummary } from './page-summary.tsx'
import { ProtectionList } from './protection-list.tsx'

const EmergencySteps = later((views) => views.EmergencySteps)
const MeasureRows = later((views) => views.MeasureRows)
const PageLinks = later((views) => views.PageLinks)
const LetterView = later((views) => views.LetterView)
const SettingsView = later((views) => views.SettingsView)
const CheckView = later((views) => views.CheckView)
const CheckPanel = later((views) => views.CheckPanel)

/** What was found on the page, once it was looked for. */
export interface FoundLinks {
  readonly links: readonly PageLink[]
  /** How many of them are dangerous. */
  readonly dangers: number
  /** Whether the page was too large to be read to its end. */
  readonly isCut: boolean
}

/** All that the popup shows. */
export interface PopupModel {
  readonly visit: Visit
  readonly role: Role
  readonly ticked: readonly ProtectionId[]
  /** What Zoom's page has shown of its protections. */
  readonly facts: readonly SeenFact[]
  readonly isPrivate: boolean
  /** Where the flag is hidden here; a flag that was closed counts as hidden on this page. */
  readonly hidden: HideScope | null
  readonly hasAside: boolean
  /** A link or a text that the context menu hands over, to be checked at once. */
  readonly toCheck: string | null
  /** The links on the page; null where the browser does not let us look, absent before we have. */
  readonly found?: FoundLinks | null
  readonly version: string
  /** The language chosen, `auto` or a key of `languages`. */
  readonly language: string
  readonly languages: Readonly<Record<string, string>>
}

/** All that the reader can do; the entry carries it out and renders again. */
export interface PopupActions {
  readonly setLanguage: (language: string) => void
  readonly setRole: (role: Role) => void
  readonly tick: (id: ProtectionId, ticked: boolean) => void
  readonly setFlag: (scope: HideScope, shown: boolean) => void
  readonly allowZoom: () => void
  readonly copy: (text: string) => Promise<boolean>
  readonly copyRemedy: (remedy: Remedy) => Promise<boolean>
  /** Shows where a link stands on the page; says whether it could be shown. */
  readonly showLink: (link: PageLink) => Promise<boolean>
  /** Shows on Zoom's page what a fact was seen in; says whether it is still there. */
  readonly showRow: (fact: SeenFact) => Promise<boolean>
  readonly print: () => void
  readonly forget: () => Promise<void>
  /** Loads what the guard's switch needs. */
  readonly guard: () => Promise<Guard>
}

const HIDDEN_NOTE = {
  page: 'flag_hidden_page',
  site: 'flag_hidden_site',
  always: 'flag_hidden_always',
} as const satisfies Record<HideScope, MessageKey>

type View = 'checklist' | 'check' | 'letter' | 'settings'

/** The popup: header, one of four views, and on the first one the footer that leads to the others. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { t, lang, dir } = useLocale()
  const [view, setView] = useState<View>(model.toCheck === null ? 'checklist' : 'check')
  const main = useRef<HTMLElement>(null)
  // The button just pressed goes away with its view: the reader goes to the start of the next one.
  const turnTo = (next: View): void => {
    setView(next)
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }
  return (
    <div class="popup" lang={lang} dir={dir}>
      <header>
        {view === 'checklist' ? (
          <span class="brand">
            <DoorIcon />
            <b>Anteroom</b>
          </span>
        ) : (
          <button type="button" class="back" onClick={() => turnTo('checklist')}>
            <BackIcon />
            {t('back')}
          </button>
        )}
        <LanguageChoice model={model} onChoose={actions.setLanguage} />
      </header>
      <main ref={main} tabIndex={-1}>
        {view === 'checklist' && <Checklist model={model} actions={actions} />}
        {view === 'check' && (
          <CheckView
            text={model.toCheck ?? ''}
            pageLink={null}
            role={model.role}
            copy={actions.copy}
          />
        )}
        {view === 'letter' && <LetterView />}
        {view === 'settings' && (
          <SettingsView
            hidden={model.hidden}
            site={model.visit.recognition?.hostname ?? null}
            isLookalike={model.visit.recognition?.host === 'lookalike'}
            isPrivate={model.isPrivate}
            version={model.version}
            hasAside={model.hasAside}
            guard={actions.guard}
            onFlag={actions.setFlag}
            onForget={actions.forget}
          />
        )}
      </main>
      {view === 'checklist' && (
        <footer>
          <button type="button" onClick={() => turnTo('letter')}>
            {t('footer_letter')}
          </button>
          <span class="end">
            <CopyButton
              class=""
              label={t('footer_copy')}
              name={t('copy_checklist')}
              copy={async () => {
                const { checklistText } = await import('../../advice/checklist-text.ts')
                return actions.copy(checklistText(model.role, doneOf(model.ticked, model.facts), t))
              }}
            />
            <button
              type="button"
              title={t('print_checklist')}
              aria-label={t('print_checklist')}
              onClick={actions.print}
            >
              {t('footer_print')}
            </button>
            <button type="button" onClick={() => turnTo('settings')}>
              {t('footer_settings')}
            </button>
          </span>
        </footer>
      )}
    </div>
  )
}

function LanguageChoice(props: { model: PopupModel; onChoose: (language: string) => void }) {
  const { t, lang } = useLocale()
  const { language, languages } = props.model
  const current = languages[lang.replace('-', '_')] ?? lang
  return (
    <select
      class="language"
      aria-label={t('language_label')}
      value={language}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      <option value="auto">
        {language === 'auto' ? `${current} (${t('language_auto')})` : t('language_auto')}
      </option>
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag.replace('_', '-')}>
          {name}
        </option>
      ))}
    </select>
  )
}

function Checklist({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { t } = useLocale()
  const { visit, role, ticked, facts, isPrivate, hidden } = model
  const { recognition } = visit
  const findings = addFindings(recognition?.findings ?? [], facts)
  const done = doneOf(ticked, facts)
  const details = recognition
    ? [recognition.meetingId && formatMeetingId(recognition.meetingId), recognition.hostname]
    : []
  const isZooms = recognition?.host === 'zoom'
  const isNote = (id: FindingId): boolean => severityOf(id) === 'note'
  const card = (id: FindingId) => (
    <FindingCard
      key={id}
      id={id}
      role={role}
      copyRemedy={actions.copyRemedy}
      fact={factBehind(id, facts)}
      showRow={actions.showRow}
    />
  )
  const links = (
    <FoldedCard
      id="links"
      icon={<SearchIcon />}
      title={t('found_title')}
      line={t('found_line')}
      // Its place is there from the first paint on; the number comes when the page has been read.
      state={<LinkCount found={model.found} />}
      isLazy
    >
      {model.found === null && <p>{t('found_blocked')}</p>}
      {model.found && (
        <PageLinks {...model.found} role={role} copy={actions.copy} show={actions.showLink} />
      )}
    </FoldedCard>
  )
  return (
    <>
      <PageSummary
        title={visit.title}
        details={details.filter((detail): detail is string => Boolean(detail))}
        note={visit.note}
        onAllow={visit.note === 'page_blocked_text' ? actions.allowZoom : null}
        role={role}
        onRole={actions.setRole}
      />
      {findings.filter((id) => !isNote(id)).map(card)}
      {!isZooms && links}
      <NextStepCard step={nextStep({ role, page: recognition?.page ?? null, findings, done })} />
      <ProtectionList
        role={role}
        ticked={ticked}
        facts={facts}
        passcodeInLink={findings.includes('passcode-in-link')}
        settingsAddress={settingsAddress(recognition?.hostname ?? null)}
        onTick={actions.tick}
        showRow={actions.showRow}
      />
      {role === 'host' && ticked.length > 0 && (
        <p class="soft note">
          {t(
            isPrivate
              ? 'private_note'
              : recognition?.meetingKey
                ? 'ticks_note'
                : 'ticks_unkept_note',
          )}
        </p>
      )}
      {/* What is merely good to know comes after the checklist. */}
      {findings.filter(isNote).map(card)}
      <FoldedCard id="now" icon={<AlarmIcon />} title={t('now_title')} line={t('now_line')}>
        <EmergencySteps role={role} />
      </FoldedCard>
      {isZooms && links}
      <FoldedCard
        id="check"
        icon={<LinkIcon />}
        title={t('check_title')}
        line={t('check_line')}
        isLazy
      >
        <CheckPanel
          text=""
          pageLink={recognition?.meetingKey ? recognition.target : null}
          role={role}
          copy={actions.copy}
        />
      </FoldedCard>
      <details class="list more">
        <summary>
          <h2>{t('more_title')}</h2>
          <ChevronIcon />
        </summary>
        <MeasureRows role={role} />
      </details>
      {hidden && recognition && (
        <p class="soft note">
          {t(HIDDEN_NOTE[hidden])}{' '}
          <button type="button" class="link" onClick={() => actions.setFlag(hidden, true)}>
            {t('flag_again')}
          </button>
        </p>
      )}
    </>
  )
}

function LinkCount({ found }: { found: FoundLinks | null | undefined }) {
  const { t } = useLocale()
  const dangers = found?.dangers ?? 0
  const text =
    found &&
    (dangers > 0
      ? t('found_danger', [String(dangers)])
      : t('found_count', [String(found.links.length)]))
  return (
    <span role="status" class={dangers > 0 ? 'state danger' : 'state'}>
      {text}
    </span>
  )
}
