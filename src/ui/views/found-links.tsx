import { useState } from 'preact/hooks'
import type { PageLink } from '../../advice/links-on-page.ts'
import type { Role } from '../../advice/role.ts'
import { safeLink } from '../../zoom/text/safe-link.ts'
import './check.css'
import { CopyButton } from '../parts/copy-button.tsx'
import { LinkList } from './link-list.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { ShowButton } from '../parts/show-button.tsx'

/** Rows rendered per step: 10,000 at once would block the popup. */
const AT_ONCE = 50

/** The links that were found on the page, worst first; what to do with each. */
export function PageLinks(props: {
  links: readonly PageLink[]
  /** Whether the page was too large to be read to its end. */
  isCut: boolean
  role: Role
  copy: (text: string) => Promise<boolean>
  show: (link: PageLink) => Promise<boolean>
}) {
  const { links, isCut, role, copy, show } = props
  const { t } = useLocale()
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <div class="check">
      {links.length === 0 && <p>{t('found_none')}</p>}
      {isCut && <p>{t('found_cut')}</p>}
      {links.length > 0 && (
        <LinkList
          links={links.slice(0, shown)}
          role={role}
          renderBelow={(link) => (
            <div class="buttons">
              <ShowButton class="action" show={() => show(link)} />
              {safeLink(link.recognition) !== link.recognition.target && (
                <CopyButton
                  class="action"
                  label={t('copy_clean_link')}
                  copy={() => copy(safeLink(link.recognition))}
                />
              )}
            </div>
          )}
        />
      )}
      {links.length > shown && (
        <button type="button" class="action" onClick={() => setShown(shown + AT_ONCE)}>
          {t('found_more', [String(links.length - shown)])}
        </button>
      )}
    </div>
  )
}
