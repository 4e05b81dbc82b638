import { reportText } from '../advice/report.ts'
import { copyText } from '../platform/browser/copy-text.ts'
import * as guard from '../platform/browser/posting-sites.ts'
import { openTab, ownPage } from '../platform/browser/open-page.ts'
import { isLanguage } from '../platform/locale/chosen-language.ts'
import type { LanguageChoice } from '../platform/locale/languages.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { onPolicy } from '../platform/storage/managed-policy.ts'
import { loadSettings } from '../platform/storage/settings.ts'
import { erase } from '../platform/storage/erase.ts'
import { onKept } from '../platform/storage/storage.ts'
import { askBackground } from '../platform/wire/ask.ts'
import type { OptionsActions, OptionsModel } from '../ui/options/options-model.ts'
import { OptionsView } from '../ui/options/options-view.tsx'
import { show } from '../ui/parts/show.tsx'
import { recognize } from '../zoom/address/recognition.ts'
import { gatherOptions } from './gather-options.ts'

void showOptions()

async function showOptions(): Promise<void> {
  let model = await gatherOptions()
  const { hasNews } = model
  // What was seen stays where it is until the page is opened again.
  if (hasNews) await erase('news')
  const draw = async (): Promise<void> => {
    const locale = await loadLocale(await loadSettings())
    const actions = makeActions(() => model, locale.lang)
    show(locale, <OptionsView model={{ ...model, hasNews }} actions={actions} />)
  }
  await draw()
  // The browser looked for it before there was anything.
  if (location.hash) location.replace(location.hash)
  const follow = async (): Promise<void> => {
    model = await gatherOptions()
    await draw()
  }
  onKept(follow)
  onPolicy(follow)
}

const languageOf = (chosen: string): LanguageChoice => (isLanguage(chosen) ? chosen : 'auto')

/** What the reader can do: the background writes, and the page hears of it as of any change. */
function makeActions(model: () => OptionsModel, lang: string): OptionsActions {
  const tab = { id: undefined, isPrivate: model().isPrivate }
  return {
    choose: ({ language, labels, role }) => {
      const change = {
        ...(language ? { language: languageOf(language) } : {}),
        ...(labels ? { labels: languageOf(labels) } : {}),
        ...(role ? { role } : {}),
      }
      void askBackground('keep-settings', { change, tab })
    },
    showFlag: (isShown) =>
      void askBackground('keep-flag', { scope: 'always', place: null, isShown, tab }),
    showAgain: ({ scope, entry }) => void askBackground('show-again', { scope, entry }),
    erase: (what) => askBackground('erase', what === 'ticks' ? { key: 'ticks' } : {}),
    putBack: (erased) => askBackground('put-back', { erased }),
    copy: copyText,
    report: (address) =>
      reportText(
        { version: model().version, browser: navigator.userAgent, lang },
        address === '' ? null : recognize(address, model().policy.zoomDomains),
      ),
    guard,
    openWelcome: () => void openTab(ownPage('src/welcome/welcome.html?again')),
  }
}
