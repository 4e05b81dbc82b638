import { useMemo } from 'preact/hooks'
import { FINDING_ADVICE } from '../../advice/finding-advice.ts'
import { shareText } from '../../advice/share-text.ts'
import type { Piece } from '../../zoom/text/pieces.ts'
import type { SafeInvitation } from '../../zoom/text/safe-copy.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { fillText } from '../parts/fill-text.ts'
import { useLocale } from '../parts/locale-context.ts'
import { usePolicy } from '../parts/policy-context.ts'
import './share.css'

type Copy = (text: string) => Promise<boolean>

/** What may be passed on of a text, with all that was taken out of it struck through. */
export function SafeText({ text, copy }: { text: string; copy: Copy }) {
  const { t } = useLocale()
  const own = usePolicy().zoomDomains
  const shared = useMemo(() => shareText(text, own), [text, own])
  return (
    <div class="safe">
      {/* A live region must exist before its text. */}
      <div role="status">
        {shared.kind === 'stranger' && (
          <section class="card danger">
            <h2>{t(FINDING_ADVICE[shared.finding].title)}</h2>
            <p>{fillText(t, 'safe_stranger', [<Host key="" name={shared.host} />])}</p>
          </section>
        )}
        {shared.kind === 'same' && <p>{t('safe_same')}</p>}
        {shared.kind === 'none' && text.trim() !== '' && <p>{t('check_none')}</p>}
        {shared.kind === 'safe' && <p class="soft">{t('safe_title')}</p>}
        {shared.kind === 'unsure' && <p class="card caution">{t('safe_unsure')}</p>}
      </div>
      {(shared.kind === 'safe' || shared.kind === 'unsure') && (
        <SafeCopy safe={shared.safe} copy={copy} />
      )}
    </div>
  )
}

const Host = ({ name }: { name: string }) => (
  <bdi dir="ltr" class="host">
    {name}
  </bdi>
)

function SafeCopy({ safe, copy }: { safe: SafeInvitation; copy: Copy }) {
  const { pieces, passcodes, isSure } = safe
  const { t } = useLocale()
  const taken = pieces.filter(({ before, after }) => before !== after)
  const isCoded = passcodes.length === 0 && taken.some(({ before }) => /pwd/i.test(before))
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too. */}
      <p class="result" role="region" aria-label={t('safe_title')} tabIndex={0} dir="auto">
        {pieces.map((piece, index) => (
          <Passage key={index} piece={piece} />
        ))}
      </p>
      <div class="buttons">
        <CopyButton
          class={isSure ? 'button' : 'action'}
          label={t(isSure ? 'safe_copy' : 'safe_copy_unsure')}
          copy={() => copy(safe.text)}
        />
        {passcodes.length > 0 && (
          <CopyButton
            class="action"
            label={t('safe_passcode')}
            copy={() => copy(passcodes.join('\n'))}
          />
        )}
      </div>
      {taken.length > 0 && (
        <div class="card">
          <p>{t('safe_why')}</p>
          <p>{t('safe_course')}</p>
          {isCoded && <p>{t('safe_unnamed')}</p>}
        </div>
      )}
    </>
  )
}

/** One part of the text; what was taken out is not selected with the rest. */
function Passage({ piece: { before, after } }: { piece: Piece }) {
  const { t, dir } = useLocale()
  if (before === after) return <>{after}</>
  return (
    <>
      {before && (
        <del>
          {/* With a direction of its own it does not give one to the text around. */}
          <span class="unseen" dir={dir}>
            {t('safe_taken')}
          </span>
          {before}
        </del>
      )}
      {after && <ins>{after}</ins>}
    </>
  )
}
