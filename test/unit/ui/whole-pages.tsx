/** The pages that show all of a model at once: drawn in every language, and in one of nobody’s. */
import type { VNode } from 'preact'
import type { Role } from '../../../src/advice/role.ts'
import { viewOf } from '../../../src/advice/situation-view.ts'
import type { Locale } from '../../../src/advice/text.ts'
import type { LANGUAGES } from '../../../src/platform/locale/languages.ts'
import { OptionsView } from '../../../src/ui/options/options-view.tsx'
import { ChecklistPage } from '../../../src/ui/views/checklist-page.tsx'
import { WelcomeView } from '../../../src/ui/welcome/welcome-view.tsx'

type Languages = Partial<Record<keyof typeof LANGUAGES, string>>

const never = async (): Promise<never> => new Promise(() => undefined)
const nothing = (): void => undefined
const guard = {
  isGuardOn: async () => true,
  switchGuard: never,
  postingPlaces: async () => ({ isEverywhere: false, sites: ['forum.example.org'] }),
  switchPosting: never,
  allowSite: never,
  dropSite: never,
}

export const paper = (role: Role, locale: Locale, languages: Languages): VNode => {
  const view = viewOf({ recognition: null, role, ticked: ['mute'] })
  const spoken = { languages, chosen: [locale.lang], locales: [locale] }
  const acts = { onRole: nothing, onLanguages: nothing, onPrint: nothing }
  return <ChecklistPage {...{ view, ...spoken, ...acts }} today="2026-11-28" />
}

export const settings = (languages: Languages): VNode => (
  <OptionsView
    model={{
      choices: { language: 'auto', labels: 'auto', role: 'auto' },
      languages,
      isFlagHidden: true,
      hidden: [
        { scope: 'site', entry: 'school.zoom.us', site: 'school.zoom.us', day: null },
        { scope: 'page', entry: 'ab', site: null, day: '2026-05-03T00:00:00.000Z' },
      ],
      meetings: 2,
      hasAside: true,
      kept: { settings: 1 },
      version: '1.2.3',
      isPrivate: true,
      hasNews: true,
      policy: {},
      problems: [],
    }}
    actions={{
      choose: nothing,
      showFlag: nothing,
      showAgain: nothing,
      erase: never,
      putBack: never,
      copy: never,
      report: String,
      openWelcome: nothing,
      guard,
    }}
  />
)

export const welcome = (): VNode => (
  <WelcomeView
    toolbar="chrome"
    isPinned={false}
    isPrivate
    guard={guard}
    onRole={nothing}
    onSettings={nothing}
  />
)
