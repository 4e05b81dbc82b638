import type { HideScope } from '../../advice/hide-scope.ts'
import { useState } from 'preact/hooks'
import { GuardSettings, useGuard, type Guard } from './guard-settings.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'
import './views.css'

/** Choices that hold beyond this page, what is kept, and who made this. */
export function SettingsView(props: {
  /** Where the flag is hidden on this page, or null. */
  hidden: HideScope | null
  /** The host of the page, or null where no flag can appear. */
  site: string | null
  isLookalike: boolean
  /** In private windows nothing is stored, so hiding is not offered. */
  isPrivate: boolean
  version: string
  hasAside: boolean
  guard: () => Promise<Guard>
  onFlag: (scope: HideScope, shown: boolean) => void
  onForget: () => Promise<void>
}) {
  const { hidden, site, isLookalike, isPrivate, version, hasAside, onFlag, onForget } = props
  const { t } = useLocale()
  const guard = useGuard(props.guard)
  // On a look-alike only the guard draws a flag.
  const hasFlag = site !== null && (!isLookalike || guard?.isOn === true)
  const [forgotten, setForgotten] = useState(false)
  return (
    <article class="prose">
      <h1>{t('settings_title')}</h1>
      {!isPrivate && (
        <>
          <h2>{t('flag_title')}</h2>
          <Switch
            label={t('flag_always')}
            on={hidden !== 'always'}
            onChange={(shown) => onFlag('always', shown)}
          />
          {hasFlag && hidden !== 'always' && (
            <>
              <Switch
                label={t('flag_site', [site])}
                on={hidden !== 'site'}
                onChange={(shown) => onFlag('site', shown)}
              />
              {hidden !== 'site' && (
                <Switch
                  label={t('flag_page')}
                  on={hidden !== 'page'}
                  onChange={(shown) => onFlag('page', shown)}
                />
              )}
            </>
          )}
        </>
      )}
      <GuardSettings guard={guard} isFlagHidden={hidden === 'always'} />
      <h2>{t('language_label')}</h2>
      <p>{t('language_note')}</p>
      <h2>{t('kept_title')}</h2>
      <p>{t('kept_text')}</p>
      {hasAside && <p>{t('damaged_note')}</p>}
      <button
        type="button"
        class="action"
        onClick={async () => {
          await onForget()
          setForgotten(true)
        }}
      >
        {t('forget')}
      </button>
      <span role="status" class="said">
        {forgotten ? t('forgotten') : ''}
      </span>
      <h2>{t('about_title')}</h2>
      <p>{t('about_text', [version])}</p>
    </article>
  )
}
