import { useId, useMemo, useState } from 'preact/hooks'
import { checkText } from '../../advice/check-text.ts'
import './check.css'
import { CheckHead } from './check-head.tsx'
import { LinkDetail, LinkList } from './link-list.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { usePolicy } from '../parts/policy-context.ts'
import { SafeText } from './safe-text.tsx'

/** A field for an address or an invitation, and what is said of its links. */
export function CheckPanel({
  pageLink,
}: {
  /** Of the meeting page, or null. */ pageLink: string | null
}) {
  const { t } = useLocale()
  const [text, setText] = useState('')
  const field = useId()
  return (
    <div class="check">
      <label for={field}>{t('check_label')}</label>
      <textarea
        id={field}
        rows={2}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() === '' && pageLink && (
        <button type="button" class="link" onClick={() => setText(pageLink)}>
          {t('check_this')}
        </button>
      )}
      <div role="status">
        {text.trim() !== '' && (
          <>
            <CheckHead text={text} level={2} />
            <CheckedLinks key={text} text={text} />
          </>
        )}
      </div>
    </div>
  )
}

/** What came from the context menu: its links below their verdict, and what may be posted of it. */
export function CheckView(props: { text: string; copy: (text: string) => Promise<boolean> }) {
  const own = usePolicy().zoomDomains
  const isZooms = checkText(props.text, own).verdict === 'zoom'
  return (
    <>
      <CheckedLinks text={props.text} />
      {isZooms && <SafeText {...props} />}
    </>
  )
}

/** What is to be said of a text's links, below the verdict on the worst. */
function CheckedLinks({ text }: { text: string }) {
  const { t } = useLocale()
  const own = usePolicy().zoomDomains
  const { verdict, links } = useMemo(() => checkText(text, own), [text, own])
  const [only, ...more] = links
  return (
    <div class="check">
      {verdict === 'cannot-tell' && <p>{t('check_cannot_tell')}</p>}
      {verdict === 'none' && <p>{t('check_none')}</p>}
      {only && more.length === 0 && (
        <LinkDetail recognition={only.recognition} isWorstSaid={verdict !== 'zoom'} />
      )}
      {more.length > 0 && <LinkList links={links} />}
    </div>
  )
}
