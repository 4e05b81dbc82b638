import { useRef, useState } from 'preact/hooks'
import { findingViews } from '../../advice/finding-view.ts'
import { PROTECTIONS, type ProtectionId } from '../../advice/protections.ts'
import { ProtectionIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import type { SeenFact } from '../../zoom/facts/fact.ts'

const factOf = (fact: ProtectionId, isOn: boolean): SeenFact => ({
  fact,
  state: isOn ? 'on' : 'off',
  lockedByOrganization: false,
  seenIn: 'schedule-form',
  key: fact,
  frame: 0,
  at: 0,
  isShown: true,
})

/** An invented form for a meeting, with what the flag and the popup would say of it. */
export function Practice() {
  const { t } = useLocale()
  const [on, setOn] = useState<readonly ProtectionId[]>(['passcode'])
  const [pointed, setPointed] = useState<ProtectionId | null>(null)
  const form = useRef<HTMLFieldSetElement>(null)
  const facts = PROTECTIONS.map(({ id }) => factOf(id, on.includes(id)))
  const [worst] = findingViews([], 'host', facts)
  const wanted = PROTECTIONS.find(({ id }) => id === worst?.fact?.fact)
  const count = t('verdict_count', [on.length, 4])
  const turn = (id: ProtectionId, isOn: boolean): void => {
    setOn(isOn ? [...on, id] : on.filter((other) => other !== id))
    setPointed(null)
  }
  const pointAt = (id: ProtectionId): void => {
    setPointed(id)
    form.current?.querySelector<HTMLElement>(`[name="${id}"]`)?.focus()
  }
  return (
    <div class="practice">
      <fieldset class="form" ref={form}>
        <legend>{t('practice_form')}</legend>
        <p class="topic">{t('practice_topic')}</p>
        {PROTECTIONS.map(({ id, name, line }) => (
          <label key={id} class={pointed === id ? 'switch pointed' : 'switch'}>
            <input
              type="checkbox"
              name={id}
              checked={on.includes(id)}
              onChange={(event) => turn(id, event.currentTarget.checked)}
            />
            <span>
              {t(name)}
              <small>{t(line)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="shown">
        <h3>{t('practice_flag')}</h3>
        <div class={worst ? 'flag-like' : 'flag-like good'}>
          <p>
            <b>{worst ? t(worst.title) : count}</b>
          </p>
          <p>{worst ? t(worst.text) : t('practice_done')}</p>
          {wanted && (
            <button type="button" class="strong" onClick={() => pointAt(wanted.id)}>
              {t('practice_show')}
            </button>
          )}
        </div>
        <h3>{t('practice_list')}</h3>
        <div class="popup-like">
          <p role="status">
            <b>{count}</b>
          </p>
          <div class="gauge" aria-hidden="true">
            {PROTECTIONS.map(({ id }, place) => (
              <i key={id} class={place < on.length ? 'on' : ''} />
            ))}
          </div>
          <ul>
            {PROTECTIONS.map(({ id, name }) => (
              <li key={id} class={on.includes(id) ? 'on' : 'off'}>
                <ProtectionIcon id={id} />
                <span>{t(name)}</span>
                <b>{t(on.includes(id) ? 'state_shown_on' : 'state_shown_off')}</b>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
