/** A labeled checkbox. */
export function Switch(props: {
  label: string
  on: boolean
  isDisabled?: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.on}
        disabled={props.isDisabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}
