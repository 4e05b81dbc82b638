import type { ActiveTab } from '../platform/browser/active-tab.ts'
import { askPage } from '../platform/browser/ask-page.ts'
import { onPageChange } from '../platform/wire/answer.ts'
import type { PageState } from '../platform/wire/messages.ts'
import type { PopupModel } from '../ui/popup/popup-model.ts'
import { gatherAgain } from './gather.ts'
import { lookForLinks } from './look-for-links.ts'

/** What is shown at this moment, and of which tab. */
export interface OnScreen {
  tab: ActiveTab
  model: PopupModel
  /** Whether the list of links is open. */
  hasLinksOpen?: boolean
  /** Looks for the links of the page, once anything is followed. */
  findLinks?: () => Promise<void>
}

/**
 * Keeps what is shown up to date, as long as popup or panel is open, and looks for the links of
 * the page: that may take long. The popup has a click on this page behind it. The panel comes to
 * pages without one: there it looks on Zoom's, and on others while its list of links is open.
 * @param update renders again, with these parts of the model changed
 * @param findTab finds the tab to be shown
 * @param onTabChange calls back when that may be another, or at another page; null for the popup
 */
export async function follow(
  shown: OnScreen,
  update: (change: Partial<PopupModel>) => void,
  findTab: () => Promise<ActiveTab>,
  onTabChange: ((callback: () => Promise<void>) => void) | null,
): Promise<void> {
  let turns = 0
  const change = async (tab: ActiveTab, state: PageState | Promise<PageState | null>) => {
    const turn = ++turns
    const changed = await gatherAgain(tab, shown.model, state)
    // A later one has asked meanwhile, and may have been answered before.
    if (turn !== turns) return false
    shown.tab = tab
    update(changed)
    return true
  }
  let searches = 0
  const findLinks = async (): Promise<void> => {
    const { tab } = shown
    const turn = ++searches
    for await (const found of lookForLinks(tab, shown.model.policy.zoomDomains)) {
      if (turn !== searches || tab.id !== shown.tab.id) return
      update({ found })
    }
  }
  shown.findLinks = findLinks
  const mayLook = (): boolean =>
    !onTabChange || shown.hasLinksOpen || shown.model.visit.recognition?.hostKind === 'zoom'
  const followTab = async (): Promise<void> => {
    const tab = await findTab()
    if (!(await change(tab, askPage(tab)))) return
    if (mayLook()) return findLinks()
    // Whatever is still being read belongs to a page that has gone.
    searches++
    update({ found: undefined })
  }
  onPageChange(
    () => shown.tab.id,
    (state) => change(shown.tab, state),
  )
  onTabChange?.(followTab)
  // Once more: something may have changed before anybody listened.
  await followTab()
}
