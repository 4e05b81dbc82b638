import { useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'

/** A button that shows something on the page, and says so where it is not there any more. */
export function ShowButton(props: { class: string; show: () => Promise<boolean> }) {
  const { t } = useLocale()
  const [isGone, setGone] = useState(false)
  return (
    <>
      <button
        type="button"
        class={props.class}
        onClick={async () => setGone(!(await props.show()))}
      >
        {t('found_show')}
      </button>
      <span role="status" class="soft">
        {isGone ? t('found_gone') : ''}
      </span>
    </>
  )
}
