import { day } from '../../advice/intl.ts'
import type { Source } from '../../advice/sources.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** Where a piece of advice comes from, and when somebody last looked. */
export function SourceLine({ source: { address, title, checked } }: { source: Source }) {
  const { t, lang } = useLocale()
  const link = (
    <a href={address} target="_blank" rel="noreferrer" lang="en" dir="ltr">
      {title}
    </a>
  )
  return <p class="source">{fillText(t, 'source_line', [link, day(checked, lang)])}</p>
}
