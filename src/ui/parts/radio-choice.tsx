import type { MessageKey } from '../../advice/text.ts'
import { useLocale } from './locale-context.ts'

/** One of several, as radio buttons. */
export function RadioChoice<Value extends string>(props: {
  /** The name of the group. */
  label: string
  entries: readonly (readonly [Value, MessageKey])[]
  /** None is chosen where it is null. */
  value: Value | null
  onChoose: (value: Value) => void
}) {
  const { t } = useLocale()
  return (
    <fieldset class="radios">
      <legend class="unseen">{props.label}</legend>
      {props.entries.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.label}
            checked={props.value === value}
            onChange={() => props.onChoose(value)}
          />
          <span>{t(text)}</span>
        </label>
      ))}
    </fieldset>
  )
}
