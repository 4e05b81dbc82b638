import { useState } from 'preact/hooks'
import type { PageLink } from '../../advice/links-on-page.ts'
import { safeList } from '../../advice/safe-list.ts'
import { safeLink } from '../../zoom/text/safe-link.ts'
import './check.css'
import { CopyButton } from '../parts/copy-button.tsx'
import { LinkList } from './link-list.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { usePolicy } from '../parts/policy-context.ts'
import { ShowButton } from '../parts/show-button.tsx'

/** Rows rendered per step: 10,000 at once would block the popup. */
const AT_ONCE = 50

/** The links that were found on the page, worst first; what to do with each, and with all. */
export function PageLinks(props: {
  links: readonly PageLink[]
  /** Whether the page was too large to be read to its end. */
  isCut: boolean
  /** Whether all of it has been read. */
  isDone: boolean
  copy: (text: string) => Promise<boolean>
  show: (link: PageLink) => Promise<boolean>
}) {
  const { links, isCut, isDone, copy, show } = props
  const { t } = useLocale()
  const own = usePolicy().zoomDomains
  const [shown, setShown] = useState(AT_ONCE)
  const [leftOut, setLeftOut] = useState(0)
  const copyAll = async (): Promise<boolean> => {
    const list = safeList(links, own)
    const isCopied = await copy(list.text)
    setLeftOut(isCopied ? list.leftOut : 0)
    return isCopied
  }
  return (
    <div class="check">
      {!isDone && <p class="soft">{t('found_so_far', [links.length])}</p>}
      {isDone && links.length === 0 && <p>{t('found_none')}</p>}
      {isCut && <p>{t('found_cut')}</p>}
      {links.some(({ recognition }) => recognition.hostKind === 'zoom') && (
        <div class="buttons">
          <CopyButton class="button" label={t('found_copy_all')} copy={copyAll} />
          <span role="status" class="soft">
            {leftOut > 0 && t('found_left_out', [leftOut])}
          </span>
        </div>
      )}
      {links.length > 0 && (
        <LinkList
          links={links.slice(0, shown)}
          renderBelow={(link) => (
            <div class="buttons">
              <ShowButton
                class="action"
                show={async () => ((await show(link)) ? 'itself' : 'gone')}
              />
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
          {t('found_more', [links.length - shown])}
        </button>
      )}
    </div>
  )
}
