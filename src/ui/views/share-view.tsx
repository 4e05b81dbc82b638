import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'
import type { PopupActions } from '../popup/popup-model.ts'
import { PostingHere } from './posting-here.tsx'
import { SafeText } from './safe-text.tsx'

/** A field for a link or an invitation, and below it at once what may be posted of it. */
export function ShareView(props: {
  /** What stands in the field until something is typed: the link of the page, or nothing. */
  text: string
  copy: (text: string) => Promise<boolean>
  helpHere: PopupActions['helpHere']
}) {
  const { t } = useLocale()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? props.text
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const select = (): void => {
    field.current?.focus()
    field.current?.select()
  }
  // Ready for a paste, which replaces what was filled in; a moment later it would replace what was typed.
  useLayoutEffect(select, [])
  return (
    <article class="share">
      <label for={id}>{t('check_label')}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        value={text}
        // Chromium puts the caret into what is selected after the click: so nothing is by then.
        onMouseDown={() => typed === null && field.current?.setSelectionRange(0, 0)}
        onClick={() => typed === null && select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <SafeText text={text} copy={props.copy} />
      <PostingHere load={props.helpHere} />
    </article>
  )
}
