import type { Shown } from '../../advice/look-in.ts'
import { useId, useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'

/** A button that points at something on the page, and says so where it is gone, or folded away. */
export function ShowButton(props: {
  class: string
  /** “Show on the page” unless told otherwise. */
  label?: string
  /** The id of what it shows, where its label does not say that. */
  of?: string | undefined
  /** Said where it is gone; that it is not to be seen now unless told otherwise. */
  gone?: string
  show: () => Promise<Shown>
}) {
  const { t } = useLocale()
  const id = useId()
  const [shown, setShown] = useState<Shown>('itself')
  return (
    <>
      <button
        type="button"
        id={`${id}-show`}
        aria-labelledby={props.of && `${id}-show ${props.of}`}
        class={props.class}
        onClick={async () => setShown(await props.show())}
      >
        {props.label ?? t('found_show')}
      </button>
      <span role="status" class="soft">
        {shown === 'gone' && (props.gone ?? t('found_gone'))}
        {shown === 'fold' && t('emergency_shown')}
      </span>
    </>
  )
}
