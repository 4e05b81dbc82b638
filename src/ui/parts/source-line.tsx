import type { Source } from '../../advice/sources.ts'
import { useLocale } from './locale-context.ts'

/** An ISO day as the reader's language writes it. */
export function day(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

/** Stands for the link while the sentence around it is put together. */
const LINK = '\u0001'

/** Where a piece of advice comes from, and when somebody last looked. */
export function SourceLine({ source }: { source: Source }) {
  const { t, lang } = useLocale()
  const [before, after] = t('source_line', [LINK, day(source.checked, lang)]).split(LINK)
  return (
    <p class="source">
      {before}
      <a href={source.address} target="_blank" rel="noreferrer" lang="en" dir="ltr">
        {source.title}
      </a>
      {after}
    </p>
  )
}
