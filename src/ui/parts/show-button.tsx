import { useId, useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'

/** A button that points at something on the page, and reports where it is gone. */
export function ShowButton(props: {
  class: string
  /** “Show on the page” unless told otherwise. */
  label?: string
  /** The id of what it shows, where its label does not say that. */
  of?: string | undefined
  /** Said where it is gone; that it is not to be seen now unless told otherwise. */
  gone?: string
  show: () => Promise<boolean>
}) {
  const { t } = useLocale()
  const id = useId()
  const [isGone, setGone] = useState(false)
  return (
    <>
      <button
        type="button"
        id={`${id}-show`}
        aria-labelledby={props.of && `${id}-show ${props.of}`}
        class={props.class}
        onClick={async () => setGone(!(await props.show()))}
      >
        {props.label ?? t('found_show')}
      </button>
      <span role="status" class="soft">
        {isGone ? (props.gone ?? t('found_gone')) : ''}
      </span>
    </>
  )
}
