import { useRef, useState } from 'preact/hooks'
import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import { useLocale } from '../parts/locale-context.ts'

const VERSIONS = [
  ['host', 'paper_host'],
  ['participant', 'paper_participant'],
] as const satisfies readonly (readonly [Role, MessageKey])[]

/** On one sheet of paper. */
export const MOST_LANGUAGES = 4

export interface SheetChoices {
  /** All that there are: what their speakers call them. */
  readonly languages: Readonly<Record<string, string>>
  /** Those on the sheet. */
  readonly chosen: readonly string[]
  readonly onLanguages: (chosen: readonly string[]) => void
  readonly onRole: (role: Role) => void
  readonly onPrint: () => void
}

/** What is chosen for the sheet of paper; not printed. */
export function SheetTools(props: SheetChoices & { role: Role }) {
  const { languages, chosen, role, onLanguages, onRole, onPrint } = props
  const { t } = useLocale()
  return (
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
      <LanguageTools {...{ languages, chosen, onLanguages }} />
    </div>
  )
}

/** Adds a language and takes one off. A list that acts by itself could not be read by its keys. */
function LanguageTools(props: Pick<SheetChoices, 'languages' | 'chosen' | 'onLanguages'>) {
  const { languages, chosen, onLanguages } = props
  const { t } = useLocale()
  const others = Object.keys(languages).filter((id) => !chosen.includes(id))
  const [wanted, setWanted] = useState('')
  // The two that most people know besides their own stand ready.
  const next = [wanted, 'en', 'es'].find((id) => others.includes(id)) ?? others[0]
  const group = useRef<HTMLDivElement>(null)
  /** @param isGone the button that was clicked goes, and the focus would go with it */
  const choose = (now: readonly string[], isGone: boolean): void => {
    if (isGone) group.current?.focus()
    onLanguages(now)
  }
  return (
    <div class="languages" role="group" aria-label={t('language_label')} tabIndex={-1} ref={group}>
      {chosen.length > 1 &&
        chosen.map((id) => (
          <button
            key={id}
            type="button"
            class="action"
            onClick={() =>
              choose(
                chosen.filter((each) => each !== id),
                true,
              )
            }
          >
            {t('paper_remove', [languages[id] ?? id])}
          </button>
        ))}
      {next && chosen.length < MOST_LANGUAGES && (
        <>
          <select
            aria-label={t('paper_languages')}
            value={next}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          >
            {others.map((id) => (
              <option key={id} value={id} lang={id.replace('_', '-')}>
                {languages[id]}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="action"
            onClick={() => choose([...chosen, next], chosen.length + 1 === MOST_LANGUAGES)}
          >
            {t('paper_languages')}
          </button>
        </>
      )}
    </div>
  )
}
