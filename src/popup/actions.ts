import { viewOf } from '../advice/situation-view.ts'
import { leavePage } from '../platform/browser/tabs.ts'
import { copyText } from '../platform/browser/copy-text.ts'
import { allowZoom, switchGuard } from '../platform/browser/permissions.ts'
import type { ActiveTab } from '../platform/browser/active-tab.ts'
import { showPath, showRow } from '../platform/browser/ask-page.ts'
import { openOptions, openTab, ownPage } from '../platform/browser/open-page.ts'
import { askBackground } from '../platform/wire/ask.ts'
import type { PopupActions, PopupModel } from '../ui/popup/popup-model.ts'
import { withoutSecrets } from '../zoom/address/parameters.ts'

/**
 * What the reader can do in the popup.
 * @param model the model of this moment
 * @param tab the tab of this moment: the panel follows from one to the next
 * @param update renders again, with these parts of the model changed
 */
export function makeActions(
  tab: () => ActiveTab,
  model: () => PopupModel,
  update: (change: Partial<PopupModel>) => Promise<void>,
  isPanel = false,
): Omit<PopupActions, 'turned'> {
  const recognition = () => model().visit.recognition
  const forTab = () => ({ id: tab().id, isPrivate: tab().isPrivate })
  /** On a full disk nothing is kept, and the popup works all the same. */
  const keep: typeof askBackground = async (type, asks) =>
    askBackground(type, asks).catch(() => null)
  /** A popup would stand in the way of what has opened; the panel stays. */
  const leave = (): void => {
    if (!isPanel) close()
  }
  return {
    copy: copyText,
    copyRemedy: async (remedy) => {
      const now = recognition()
      if (!now) return false
      if (remedy === 'clean-link') return copyText(withoutSecrets(now))
      return copyText(now.target.replace(/^http:/, 'https:'))
    },
    setRole: (role) => {
      const roles = { [recognition()?.page ?? 'none']: role }
      void keep('keep-settings', { change: { roles }, tab: forTab() })
      void update({ role })
    },
    tick: (id, isTicked) => {
      const others = model().ticked.filter((other) => other !== id)
      const ticked = isTicked ? [...others, id] : others
      const meeting = recognition()?.meetingKey
      if (meeting) void keep('keep-tick', { meeting, id, isTicked, tab: forTab() })
      void update({ ticked })
    },
    setFlag: async (scope, isShown) => {
      const asks = { scope, place: recognition()?.place ?? null, isShown, tab: forTab() }
      // Where it cannot be kept, the popup goes on showing what holds.
      const hidden = await askBackground('keep-flag', asks).catch(() => model().hidden)
      await update({ hidden })
    },
    allowZoom: async () => {
      if (await allowZoom(recognition())) leave()
    },
    turnGuardOn: () => void switchGuard(true).then(leave),
    keepOpen: isPanel
      ? null
      : async () => {
          const { openPanel } = await import('../platform/browser/panel.ts')
          return () => void openPanel(tab()).then(() => close())
        },
    showLink: async ({ frame, index }) => {
      const { id } = tab()
      const reading = await import('../platform/page/read-links.ts').catch(() => null)
      return id !== undefined && !!reading && reading.showOnPage(id, frame, index)
    },
    showRow: (fact) => showRow(tab().id, fact),
    leave: () => {
      const { id } = tab()
      if (id !== undefined) void leavePage(id).then(leave)
    },
    showAct: async (act) => {
      const rules = await import('../zoom/facts/control-paths.ts').catch(() => null)
      return !!rules && showPath(tab().id, rules.CONTROL_PATHS[act])
    },
    helpHere: async () => {
      if (recognition()) return null
      const helping = await import('./help-here.ts').catch(() => null)
      return helping && helping.helpOn(tab())
    },
    print: () => {
      const { role, protections } = viewOf({ ...model(), ...model().visit })
      const done = protections.filter(({ isDone }) => isDone).map(({ id }) => id)
      void openTab(ownPage(`src/popup/popup.html?print=${role}&ticked=${done.join()}`))
    },
    openOptions: () => void openOptions().then(leave),
  }
}
