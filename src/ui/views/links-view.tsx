import type { PageLink } from '../../advice/links-on-page.ts'
import { useLocale } from '../parts/locale-context.ts'
import type { FoundLinks } from '../popup/popup-model.ts'
import { CheckPanel, type CheckProps } from './check-panel.tsx'
import { PageLinks } from './found-links.tsx'

/** The links on the page, nothing until it has been read; and a field for one that stands elsewhere. */
export function LinksView(
  props: CheckProps & {
    found: FoundLinks | null | undefined
    show: (link: PageLink) => Promise<boolean>
  },
) {
  const { found, show, ...check } = props
  const { t } = useLocale()
  return (
    <>
      {found === null && <p>{t('found_blocked')}</p>}
      {found && <PageLinks {...found} role={check.role} copy={check.copy} show={show} />}
      <section class="card">
        <h2>{t('check_title')}</h2>
        <CheckPanel {...check} />
      </section>
    </>
  )
}
