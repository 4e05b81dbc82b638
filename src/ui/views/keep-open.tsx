import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'

/** A button that goes on in the side panel; `load` gives what opens that. */
export function KeepOpen({ load, ...props }: { class: string; load: () => Promise<() => void> }) {
  const { t } = useLocale()
  const [open, setOpen] = useState<(() => void) | null>(null)
  useEffect(() => {
    // Rejects where the extension was updated under the open popup.
    void load().then(
      (loaded) => setOpen(() => loaded),
      () => undefined,
    )
  }, [load])
  return (
    <button type="button" class={props.class} disabled={!open} onClick={() => open?.()}>
      {t('keep_open')}
    </button>
  )
}
