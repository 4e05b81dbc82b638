import { useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'
import type { Erased, OptionsActions } from './options-model.ts'

/** Erases at once, says so, and offers the way back as long as the page is open. */
export function EraseButton(props: {
  label: string
  isGrave?: boolean
  /** What is said when it is done. */
  done: string
  erase: () => Promise<Erased>
  putBack: OptionsActions['putBack']
}) {
  const { t } = useLocale()
  const [erased, setErased] = useState<Erased | null>(null)
  const [said, setSaid] = useState('')
  return (
    <p class="erase">
      <button
        type="button"
        class={props.isGrave ? 'quiet grave' : 'quiet'}
        onClick={async () => {
          setErased(await props.erase())
          setSaid(props.done)
        }}
      >
        {props.label}
      </button>
      <span role="status">{said}</span>
      {erased && (
        <button
          type="button"
          class="quiet"
          onClick={async () => {
            await props.putBack(erased)
            setErased(null)
            setSaid(t('put_back'))
          }}
        >
          {t('erase_undo')}
        </button>
      )}
    </p>
  )
}
