import { useId, useState } from 'preact/hooks'
import type { RowAction, RowView } from '../../advice/rows.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { ChevronIcon, NoteIcon, ProtectionIcon, WarningIcon } from '../parts/icons.tsx'
import { LabeledText } from '../parts/labeled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'
import { timeOfDay } from '../../advice/intl.ts'
import { later } from './later.tsx'
import type { PopupActions } from './popup-model.ts'

const RowDetail = later((views) => views.RowDetail)

/** One row of the checklist. A click unfolds why, how, and what it does not stop. */
export function Row(props: {
  row: RowView
  /** The first that asks for something: what can be done about it stands in it at once. */
  isFirst: boolean
  /** Whether there is no room for the lines of the others. */
  isCrowded: boolean
  ticksNote: string | null
  actions: PopupActions
}) {
  const { row, isFirst, isCrowded, ticksNote, actions } = props
  const { tone, title, state, line, action, protection } = row
  const { t, lang } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const detail = useId()
  const name = useId()
  // Where nothing can be done by a click, the first row says what to do.
  const todo = isFirst && !action ? row.finding?.todo : undefined
  const words = todo && todo.key !== title ? todo : line
  const asks = tone === 'danger' || tone === 'todo'
  const said = state && t(state, [timeOfDay(protection?.seen?.fact.at ?? 0, lang)])
  const severity = asks && row.finding && !state ? t(row.finding.severityName) : null
  // Of what is less urgent the title says enough.
  const isPlain = isCrowded || (row.finding?.title === title && line?.key === row.finding.text)
  const isBrief = !isOpen && (row.isBrief || (isPlain && !isFirst))
  // Beside the emergency steps: a button like theirs.
  const isTight = isFirst && isCrowded && isBrief && action?.id === 'show'
  return (
    <li class={`item ${tone}${isTight ? ' tight' : ''}`} id={row.id}>
      {protection ? <ProtectionIcon id={protection.id} /> : asks ? <WarningIcon /> : <NoteIcon />}
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={detail}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            {severity && <span class="unseen">{t('labeled', [severity, ''])}</span>}
            <span id={name}>
              <LabeledText text={{ key: title }} />
            </span>
            {state && <span class="unseen">{t('labeled', ['', ''])}</span>}
          </span>
          {said && <span class="state">{said}</span>}
          <ChevronIcon />
        </button>
      </h2>
      {words && !isBrief && (
        <p class="line">
          <LabeledText text={words} />
        </p>
      )}
      {action && (isFirst || isOpen) && <Act {...{ action, actions, of: isTight ? name : null }} />}
      <div id={detail} class="detail" hidden={!isOpen}>
        {isOpen && <RowDetail {...{ row, said: words, ticksNote, actions }} />}
      </div>
    </li>
  )
}

/**
 * The button by which a row is put right.
 * @param props.of the id of the row’s name, where the button is so short that it needs that
 */
function Act(props: { action: RowAction; actions: PopupActions; of: string | null }) {
  const { action, actions, of } = props
  const { t } = useLocale()
  return (
    <div class="act">
      {action.id === 'show' ? (
        <ShowButton
          class="button"
          label={t(of ? 'emergency_show' : action.label)}
          of={of ?? undefined}
          gone={t('action_gone')}
          show={() => actions.showRow(action.at)}
        />
      ) : (
        <CopyButton
          class="button"
          label={t(action.label)}
          copy={() => actions.copyRemedy(action.remedy)}
        />
      )}
    </div>
  )
}
