import type { ComponentChildren } from 'preact'
import type { ProtectionView } from '../../advice/protection-view.ts'
import { sourcesOf } from '../../advice/sources.ts'
import { useLocale } from './locale-context.ts'
import { SourceLine } from './source-line.tsx'
import { Steps } from './steps.tsx'

/** Why, the steps before and during, a way to the switch, what it does not stop, the source. */
export function ProtectionDetail(props: {
  protection: ProtectionView
  /** What is known of it here. */
  children?: ComponentChildren
}) {
  const { protection, children } = props
  const { t } = useLocale()
  return (
    <div class="detail">
      {children}
      <p>{t(protection.why)}</p>
      {protection.stages.map(({ name, steps, settings }) => (
        <>
          <h3>{t(name)}</h3>
          <Steps steps={steps} />
          {settings && (
            <a class="action" href={settings} target="_blank" rel="noreferrer">
              {t('open_settings')}
            </a>
          )}
        </>
      ))}
      <h3>{t('limits_label')}</h3>
      <p>{t(protection.limits)}</p>
      <SourceLine source={sourcesOf(protection.sources)} />
    </div>
  )
}
