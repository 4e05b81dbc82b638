import { useId, useState } from 'preact/hooks'
import { CopyButton } from '../parts/copy-button.tsx'
import { useLocale } from '../parts/locale-context.ts'
import type { OptionsActions } from './options-model.ts'

/** A report to copy: about an address where the reader gives one, without what is secret in it. */
export function Feedback({ report, copy }: Pick<OptionsActions, 'report' | 'copy'>) {
  const { t } = useLocale()
  const [address, setAddress] = useState('')
  const id = useId()
  const text = report(address.trim())
  return (
    <>
      <p>{t('feedback_text')}</p>
      <label for={id}>{t('feedback_address')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="soft">
        {t('feedback_note')}
      </p>
      <h3>{t('feedback_report')}</h3>
      <pre lang="en" dir="ltr">
        {text}
      </pre>
      <p class="buttons">
        <CopyButton class="quiet" label={t('feedback_copy')} copy={() => copy(text)} />
        <a
          class="quiet"
          href={`mailto:?subject=Anteroom&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`}
        >
          {t('feedback_mail')}
        </a>
      </p>
    </>
  )
}
