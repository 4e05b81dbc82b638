import { useMemo } from 'preact/hooks'
import { checkText } from '../../advice/check-text.ts'
import { linkVerdict } from '../../advice/link-verdict.ts'
import { SearchIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Head, VerdictHead } from '../parts/verdict-head.tsx'

/** The head of a link or a text from the context menu: the verdict on it, as on a page. */
export function CheckHead({ text }: { text: string }) {
  const { t } = useLocale()
  const verdict = useMemo(() => linkVerdict(checkText(text)), [text])
  return verdict ? (
    <VerdictHead verdict={verdict} />
  ) : (
    <Head icon={<SearchIcon />} title={t('check_title')} />
  )
}
