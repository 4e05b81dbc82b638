import { day } from '../../advice/intl.ts'
import { oldestOf, type Source, type Sources } from '../../advice/sources.ts'
import { fillText } from './fill-text.ts'
import { useLocale } from './locale-context.ts'

/** Where a piece of advice comes from, and when somebody last looked. */
export function SourceLine({ source }: { source: Sources }) {
  const { t, lang } = useLocale()
  if (!('title' in source)) return <SourceList sources={source} />
  const link = <SourceLink {...source} />
  return <p class="source">{fillText(t, 'source_line', [link, day(source.checked, lang)])}</p>
}

/** The same of several. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t, lang } = useLocale()
  return (
    <div class="source">
      {t('paper_sources', [day(oldestOf(sources), lang)])}
      <ul>
        {sources.map((source) => (
          <li key={source.address}>
            <SourceLink {...source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SourceLink({ address, title }: Source) {
  return (
    <a href={address} target="_blank" rel="noreferrer" lang="en" dir="ltr">
      {title}
    </a>
  )
}
