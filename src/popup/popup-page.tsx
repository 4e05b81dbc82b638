import { loadLocale } from '../platform/locale/locale.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { activeTab } from '../platform/browser/tabs.ts'
import { onPageChange } from '../platform/wire/answer.ts'
import type { PopupModel } from '../ui/popup/popup-model.ts'
import { Popup } from '../ui/popup/popup.tsx'
import { makeActions } from './actions.ts'
import { gather, gatherAgain } from './gather.ts'
import { show } from '../ui/parts/show.tsx'

const locale = load(SETTINGS).then((settings) => loadLocale(settings))
const asked = new URLSearchParams(location.search)
// Not awaited here: what is loaded later imports from this file, and would wait for its end.
void (asked.has('print') ? showChecklist() : showPopup())

async function showPopup(): Promise<void> {
  const tab = await activeTab()
  const [shown, gathered] = await Promise.all([locale, gather(tab)])
  let model = gathered
  const draw = (): void => show(shown, <Popup model={model} actions={actions} />)
  // The change is added to the model of this moment: others may have come while it was made.
  const update = async (change: Partial<PopupModel>): Promise<void> => {
    model = { ...model, ...change }
    draw()
  }
  const actions = makeActions(tab, () => model, update)
  draw()
  let turns = 0
  onPageChange(tab.id, async (state) => {
    const turn = ++turns
    const change = await gatherAgain(tab, model, state)
    // A later one has asked meanwhile, and may have been answered before.
    if (turn === turns) await update(change)
  })
  // Only now: what the page holds may take long to read.
  await painted()
  const found = await import('./look-for-links.ts')
    .then(({ lookForLinks }) => lookForLinks(tab))
    .catch(() => null)
  await update({ found })
}

/** Resolves after the browser has shown what was drawn. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

async function showChecklist(): Promise<void> {
  const printing = await import('./print.tsx').catch(() => null)
  printing?.printChecklist(await locale, asked)
}
