import { useMemo } from 'preact/hooks'
import { checkText } from '../../advice/check-text.ts'
import { linkVerdict } from '../../advice/link-verdict.ts'
import { SearchIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { WrapperLine } from './link-list.tsx'
import { usePolicy } from '../parts/policy-context.ts'
import { Head, VerdictHead } from '../parts/verdict-head.tsx'

/**
 * The verdict on a text that the reader hands in, as on a page: on the worst of its links, with
 * who has wrapped that.
 */
export function CheckHead({ text, level = 1 }: { text: string; level?: 1 | 2 }) {
  const { t } = useLocale()
  const own = usePolicy().zoomDomains
  const checked = useMemo(() => checkText(text, own), [text, own])
  const verdict = linkVerdict(checked)
  const [worst] = checked.links
  if (!verdict) return level === 1 ? <Head icon={<SearchIcon />} title={t('check_title')} /> : null
  return (
    <VerdictHead verdict={verdict} level={level}>
      {worst && <WrapperLine address={worst.recognition.address} />}
    </VerdictHead>
  )
}
