import { useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'

/** A button that copies something and says whether it worked, for the eye and for the ear. */
export function CopyButton(props: {
  label: string
  class: string
  /** What a screen reader says where the label alone is too short. */
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
