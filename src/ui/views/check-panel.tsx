import { useId, useMemo, useState } from 'preact/hooks'
import { checkText } from '../../advice/check-text.ts'
import type { Role } from '../../advice/role.ts'
import './check.css'
import { LinkList } from './link-list.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SafeText } from './safe-text.tsx'

export interface CheckProps {
  /** What stands in the field at first. */
  text: string
  /** The link of the meeting page that the reader looks at, or null. */
  pageLink: string | null
  role: Role
  copy: (text: string) => Promise<boolean>
}

/** A field for an address or an invitation; what is in it; and how to pass it on. */
export function CheckPanel(props: CheckProps) {
  const { pageLink, role, copy } = props
  const { t } = useLocale()
  const [text, setText] = useState(props.text)
  const field = useId()
  const isEmpty = text.trim() === ''
  const { verdict, links } = useMemo(() => checkText(text), [text])
  return (
    <div class="check">
      <label for={field}>{t('check_label')}</label>
      <textarea
        id={field}
        rows={3}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {isEmpty && pageLink && (
        <button type="button" class="link" onClick={() => setText(pageLink)}>
          {t('check_this')}
        </button>
      )}
      <div role="status">
        {!isEmpty && verdict === 'cannot-tell' && <p>{t('check_cannot_tell')}</p>}
        {!isEmpty && verdict === 'none' && <p>{t('check_none')}</p>}
        {links.length > 0 && <LinkList key={text} links={links} role={role} isOpen />}
      </div>
      {verdict === 'zoom' && <SafeText text={text} copy={copy} />}
    </div>
  )
}
