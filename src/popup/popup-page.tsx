import { viewOf } from '../advice/situation-view.ts'
import type { Locale } from '../advice/text.ts'
import { loadLocale, withLabels } from '../platform/locale/locale.ts'
import { onPolicy } from '../platform/storage/managed-policy.ts'
import { loadSettings } from '../platform/storage/settings.ts'
import { activeTab } from '../platform/browser/active-tab.ts'
import type { PopupModel } from '../ui/popup/popup-model.ts'
import { loadViews } from '../ui/popup/later.tsx'
import { Popup } from '../ui/popup/popup.tsx'
import { makeActions } from './actions.ts'
import type { OnScreen } from './follow.ts'
import { gather } from './gather.ts'
import { show } from '../ui/parts/show.tsx'

const settings = loadSettings()
const locale = settings.then((chosen) => loadLocale(chosen))
const isPanel = location.pathname.endsWith('/panel.html')
const asked = new URLSearchParams(location.search)
// Not awaited here: what is loaded later imports from this file, and would wait for its end.
void (asked.has('print') ? showChecklist() : showPopup())

async function showPopup(): Promise<void> {
  const panel = isPanel ? await import('../platform/browser/panel.ts') : null
  const findTab = panel?.tabOfPanel ?? activeTab
  const tab = await findTab()
  const model = await gather(tab)
  const shown: OnScreen = { tab, model }
  let language = await localeOn(model)
  const draw = (): void => show(language, <Popup model={shown.model} actions={actions} />)
  // The change is added to the model of this moment: others may have come while it was made.
  const update = async (change: Partial<PopupModel>): Promise<void> => {
    const before = shown.model.pageLanguage
    shown.model = { ...shown.model, ...change }
    if (shown.model.pageLanguage !== before) language = await localeOn(shown.model)
    draw()
  }
  const actions = {
    ...makeActions(
      () => shown.tab,
      () => shown.model,
      update,
      isPanel,
    ),
    turned: (view: string): void => {
      shown.hasLinksOpen = view === 'links'
      if (shown.hasLinksOpen && shown.model.found === undefined) void shown.findLinks?.()
    },
  }
  // What the first paint needs of them must not come after it.
  if (needsViews(model)) await loadViews()
  draw()
  // A browser that is slow each time would have it loaded again and again.
  onPolicy((isLate) => (isLate && isReloaded() ? undefined : location.reload()))
  await painted()
  // Rejects where the extension was updated under the open popup.
  await import('./follow.ts').then(
    ({ follow }) => follow(shown, update, findTab, panel && panel.onTabChange),
    () => update({ found: null }),
  )
  await loadViews()
}

/** The texts; Zoom's labels in them as its page has them, unless the reader has chosen. */
async function localeOn({ pageLanguage }: PopupModel): Promise<Locale> {
  const { labels } = await settings
  return labels === 'auto' ? withLabels(await locale, pageLanguage) : locale
}

/** Whether the first view draws more than the checklist. */
function needsViews(model: PopupModel): boolean {
  const { id } = viewOf({ ...model, ...model.visit }).verdict
  const hasPolicy = Object.keys(model.policy).length > 0
  return hasPolicy || model.toCheck !== null || id === 'lookalike' || id === 'meeting'
}

const isReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => entry.toJSON().type === 'reload')

/** Resolves after the browser has shown what was drawn. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

async function showChecklist(): Promise<void> {
  const printing = await import('./print.tsx').catch(() => null)
  printing?.showSheet(await locale, asked)
}
