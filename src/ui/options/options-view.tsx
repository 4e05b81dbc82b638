import { useEffect } from 'preact/hooks'
import { scopesUnder } from '../../advice/hide-scope.ts'
import { NEWS } from '../../advice/news.ts'
import { MarkIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'
import { GuardSettings, useGuard } from '../views/guard-settings.tsx'
import { Feedback } from './feedback.tsx'
import { HiddenList } from './hidden-list.tsx'
import { KeptData } from './kept-data.tsx'
import { LanguageSettings } from './language-choice.tsx'
import type { OptionsActions, OptionsModel } from './options-model.ts'
import { OrganizationSection, SetBy } from './organization-section.tsx'
import { RadioChoice } from '../parts/radio-choice.tsx'
import { Section } from '../parts/section.tsx'
import { TranslationNote } from '../parts/translation-note.tsx'

/** The page of the settings: choices that hold everywhere, and all that is kept. */
export function OptionsView({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { t, lang, dir } = useLocale()
  const guard = useGuard(actions.guard)
  const { policy, choices, languages } = model
  const mayHide = scopesUnder(policy).includes('always')
  /** The name of a language that the organization has set, as long as the reader has chosen none. */
  const languageSet = (chosen: string, set = 'auto'): string | null =>
    chosen === 'auto' && set !== 'auto' ? (languages[set] ?? null) : null
  useEffect(() => {
    document.title = t('window_title', [t('settings_title')])
  }, [t])
  const news = (
    <Section title={t('news_title')}>
      <ul>
        {NEWS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  )
  return (
    <div class="wide" lang={lang} dir={dir}>
      <header>
        <MarkIcon />
        <h1 class="apart">
          <span>{t('settings_title')}</span>
          <span class="brand">Anteroom</span>
        </h1>
      </header>
      <main>
        {model.isPrivate && <p class="boxed">{t('options_private')}</p>}
        <OrganizationSection {...model} />
        {model.hasNews && news}
        <Section title={t('language_label')}>
          <LanguageSettings
            choices={model.choices}
            languages={model.languages}
            onChoose={actions.choose}
          />
          <SetBy policy={policy} value={languageSet(choices.language, policy.language)} />
          <SetBy policy={policy} value={languageSet(choices.labels, policy.labels)} />
          <TranslationNote />
        </Section>
        <Section title={t('role_label')}>
          <RadioChoice
            label={t('role_label')}
            entries={[
              ['auto', 'role_auto'],
              ['host', 'role_host'],
              ['participant', 'role_participant'],
            ]}
            value={model.choices.role}
            onChoose={(role) => actions.choose({ role })}
          />
          <p class="soft">{t('role_note')}</p>
          {choices.role === 'auto' && policy.role && policy.role !== 'auto' && (
            <SetBy
              policy={policy}
              value={t(policy.role === 'host' ? 'role_host' : 'role_participant')}
            />
          )}
        </Section>
        <Section title={t('guard_title')}>
          <GuardSettings guard={guard} isFlagHidden={model.isFlagHidden && mayHide} />
          <SetBy policy={policy} value={policy.guard || policy.posting ? '' : null} />
        </Section>
        <Section title={t('flag_title')}>
          <Switch
            label={t('flag_always')}
            on={!model.isFlagHidden || !mayHide}
            isDisabled={!mayHide}
            onChange={actions.showFlag}
          />
          <SetBy policy={policy} value={mayHide ? null : ''} />
          {/* “Nowhere” would be wrong of a flag that is hidden everywhere. */}
          {(model.hidden.length > 0 || !model.isFlagHidden || !mayHide) && (
            <>
              <h3>{t('hidden_title')}</h3>
              <HiddenList places={model.hidden} onShow={actions.showAgain} />
            </>
          )}
        </Section>
        <Section title={t('kept_title')}>
          <KeptData model={model} actions={actions} />
        </Section>
        <Section title={t('feedback_title')} id="feedback">
          <Feedback report={actions.report} copy={actions.copy} />
        </Section>
        {!model.hasNews && policy.news !== false && news}
        <Section title={t('about_title')}>
          <p>{t('about_text', [model.version])}</p>
          <p>
            <button type="button" class="quiet" onClick={actions.openWelcome}>
              {t('welcome_again')}
            </button>
          </p>
        </Section>
      </main>
    </div>
  )
}
