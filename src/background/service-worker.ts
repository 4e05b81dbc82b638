import * as policyRules from '../advice/read-policy.ts'
import { leavePage } from '../platform/browser/alarm.ts'
import { keepDoors } from '../platform/browser/doors.ts'
import { keepGuard } from '../platform/browser/guard.ts'
import { onInstall } from '../platform/browser/install.ts'
import { offerMenu, onMenu, onShortcut, onStart } from '../platform/browser/menu.ts'
import { openPanel } from '../platform/browser/panel.ts'
import { onPermissionChange } from '../platform/browser/permissions.ts'
import { keepPosting } from '../platform/browser/posting-sites.ts'
import { redrawFlags } from '../platform/browser/redraw.ts'
import { showRow } from '../platform/browser/ask-page.ts'
import { openPopup, openTab, ownPage } from '../platform/browser/open-page.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { closeStorageToContent } from '../platform/storage/access.ts'
import { dropExpired } from '../platform/storage/drop-expired.ts'
import { handOver } from '../platform/storage/handover.ts'
import { onPolicy, readAtOnce } from '../platform/storage/managed-policy.ts'
import { loadSettings } from '../platform/storage/settings.ts'
import { answerInBackground } from '../platform/wire/answer-in-background.ts'
import { firstRun } from './first-run.ts'
import { flagDefeated } from './flag-defeated.ts'
import {
  forget,
  hideFlag,
  keepFlag,
  keepSettings,
  keepOneTick,
  remember,
  showFlagAgain,
} from './keep.ts'
import { pageSeen } from './page-seen.ts'
import { textPasted } from './text-pasted.ts'

readAtOnce(policyRules)

// The browser may end this script at any moment: it keeps no state.
answerInBackground(
  {
    'page-seen': pageSeen,
    'show-row': async (row, { tab }) => showRow(tab?.id, row),
    'hide-flag': hideFlag,
    'text-pasted': textPasted,
    'flag-defeated': flagDefeated,
    'leave-page': async (_, { tab }) => {
      if (tab?.id !== undefined) await leavePage(tab.id)
    },
    'open-panel': async (_, { tab }) => openPanel(tab ?? {}),
  },
  {
    'keep-flag': keepFlag,
    'keep-settings': async (asks, sender) => {
      await keepSettings(asks, sender)
      if (asks.change.language) await nameMenu()
      if ('posting' in asks.change) await keepPosting()
    },
    'keep-tick': keepOneTick,
    'show-again': showFlagAgain,
    erase: async (asks, sender) => {
      const erased = await forget(asks, sender)
      await nameMenu()
      await keepPosting()
      return erased
    },
    'put-back': async (asks, sender) => {
      await remember(asks, sender)
      await nameMenu()
      await keepPosting()
    },
  },
)

/** Brings the scripts on other sites in line with what the reader wants. */
function keepScripts(): void {
  void keepDoors()
  void keepGuard()
  void keepPosting()
}

/** Puts the entries into the context menus, in the reader's language. */
async function nameMenu(): Promise<void> {
  const { t } = await loadLocale(await loadSettings())
  await offerMenu({ check: t('check_menu'), panel: t('panel_menu') })
}
onInstall(firstRun)
onStart(nameMenu)
onStart(keepScripts)
onStart(dropExpired)
void closeStorageToContent()
onPermissionChange(keepScripts)
onPolicy(async (isLate) => {
  void keepDoors(!isLate)
  keepScripts()
  await nameMenu()
  await redrawFlags()
})

// Nothing is awaited: the browser opens popup and panel only as long as it handles the click.
onMenu({
  check: (text) => {
    void handOver(text)
    openPopup().catch(() => openTab(ownPage('src/popup/popup.html')))
  },
  panel: openPanel,
})
onShortcut(openPanel)
