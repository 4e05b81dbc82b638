import type { PageLink } from '../../advice/links-on-page.ts'
import { useLocale } from '../parts/locale-context.ts'
import type { FoundLinks } from '../popup/popup-model.ts'
import { CheckPanel } from './check-panel.tsx'
import { PageLinks } from './found-links.tsx'

/** The links on the page, nothing until it has been read; and a field for one that stands elsewhere. */
export function LinksView(props: {
  found: FoundLinks | null | undefined
  /** The link of the meeting page that the reader looks at, or null. */
  pageLink: string | null
  copy: (text: string) => Promise<boolean>
  show: (link: PageLink) => Promise<boolean>
}) {
  const { found, pageLink, copy, show } = props
  const { t } = useLocale()
  return (
    <>
      {found === null && <p>{t('found_blocked')}</p>}
      {found && <PageLinks {...found} copy={copy} show={show} />}
      <section class="card">
        <h2>{t('check_title')}</h2>
        <CheckPanel pageLink={pageLink} />
      </section>
    </>
  )
}
