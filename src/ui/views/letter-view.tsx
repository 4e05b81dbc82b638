import { LETTER, type LetterFact } from '../../advice/letter.ts'
import { useLocale } from '../parts/locale-context.ts'
import { day } from '../../advice/intl.ts'
import { SourceLine } from '../parts/source-line.tsx'
import './views.css'

/** The letter of 1 April 2020: figures, what had been done, what was promised, what came of it. */
export function LetterView() {
  const { t, lang } = useLocale()
  return (
    <article class="prose">
      <h1>{t('letter_title')}</h1>
      <p class="soft">{t('letter_byline', [day(LETTER.source.date, lang)])}</p>
      <p>{t('letter_intro')}</p>
      <p>{t('letter_four')}</p>
      <h2>{t('letter_figures')}</h2>
      <ul>
        {LETTER.figures.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('letter_worried')}</h2>
      <Facts facts={LETTER.worried} />
      <h2>{t('letter_done')}</h2>
      <Facts facts={LETTER.done} />
      <h2>{t('letter_promised')}</h2>
      <ul>
        {LETTER.promised.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>{t(LETTER.open)}</p>
      <h2>{t('letter_since')}</h2>
      <Facts facts={LETTER.since} />
      <a class="action" href={LETTER.source.address} target="_blank" rel="noreferrer">
        {t('letter_read')}
      </a>
      <SourceLine source={LETTER.source} />
    </article>
  )
}

function Facts({ facts }: { facts: readonly LetterFact[] }) {
  const { t, lang } = useLocale()
  return (
    <ul class="facts">
      {facts.map(({ text, date, when, source }) => (
        <li key={text}>
          {date && <time dateTime={date}>{day(date, lang)}</time>}
          {when && <span class="when">{t(when)}</span>}
          <p>{t(text)}</p>
          {source && <SourceLine source={source} />}
        </li>
      ))}
    </ul>
  )
}
