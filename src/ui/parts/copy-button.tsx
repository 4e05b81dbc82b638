import { useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'

/** A copy button that reports the outcome in its label and in a live region. */
export function CopyButton(props: {
  label: string
  class: string
  /** The accessible name, where the label is too short. */
  name?: string
  copy: () => Promise<boolean>
}) {
  const { t } = useLocale()
  const [outcome, setOutcome] = useState<boolean | null>(null)
  const said = outcome === null ? '' : t(outcome ? 'copied' : 'copy_failed')
  return (
    <>
      <button
        type="button"
        class={props.class}
        title={props.name}
        aria-label={said ? undefined : props.name}
        onClick={async () => setOutcome(await props.copy())}
        onBlur={() => setOutcome(null)}
      >
        {said || props.label}
      </button>
      <span role="status" class="unseen">
        {said}
      </span>
    </>
  )
}
