import { render } from 'preact'
import { isProtectionId } from '../advice/protections.ts'
import { isLanguage } from '../platform/languages.ts'
import { loadLocale, type Locale } from '../platform/locale.ts'
import { SETTINGS } from '../platform/settings.ts'
import { load } from '../platform/storage.ts'
import { activeTab } from '../platform/tabs.ts'
import { LocaleContext } from '../ui/locale-context.ts'
import { Popup } from '../ui/popup.tsx'
import { makeActions } from './actions.ts'
import { gather } from './model.ts'

const settings = load(SETTINGS)
const locale = settings.then(({ language }) => loadLocale(language))
const toPrint = new URLSearchParams(location.search)
// Not awaited here: what is loaded later imports from this file, and would wait for its end.
void (toPrint.has('print') ? showChecklist() : showPopup())

async function showPopup(): Promise<void> {
  const tab = await activeTab()
  let [shown, model] = await Promise.all([locale, gather(tab)])
  const actions = makeActions(
    tab,
    () => model,
    async (change) => {
      model = { ...model, ...change }
      if (isLanguage(change.language) || change.language === 'auto')
        shown = await loadLocale(change.language)
      draw()
    },
  )
  const draw = (): void => show(shown, <Popup model={model} actions={actions} />)
  draw()
  // Only now: what the page holds may take long to read.
  await painted()
  const { lookForLinks } = await import('./look-for-links.ts')
  const found = await lookForLinks(tab)
  // Taken only now: the reader may have changed something in the meantime.
  model = { ...model, found }
  draw()
}

/** Resolves after the browser has shown what was drawn. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

async function showChecklist(): Promise<void> {
  const role = toPrint.get('print') === 'participant' ? 'participant' : 'host'
  const ticked = (toPrint.get('ticked') ?? '').split(',').filter(isProtectionId)
  const { ChecklistPage } = await import('../ui/checklist-page.tsx')
  show(await locale, <ChecklistPage role={role} ticked={ticked} onPrint={() => print()} />)
  print()
}

function show(current: Locale, content: preact.JSX.Element): void {
  document.documentElement.lang = current.lang
  document.documentElement.dir = current.dir
  render(<LocaleContext.Provider value={current}>{content}</LocaleContext.Provider>, document.body)
}
