import * as policyRules from '../advice/read-policy.ts'
import { leavePage } from '../platform/browser/tabs.ts'
import { onInstall } from '../platform/browser/install.ts'
import { onMenu, onShortcut, onStart } from '../platform/browser/menu.ts'
import { openPanel } from '../platform/browser/panel.ts'
import { onPermissionChange } from '../platform/browser/permissions.ts'
import { showRow } from '../platform/browser/ask-page.ts'
import { openPopup, openTab, ownPage } from '../platform/browser/open-page.ts'
import { closeStorageToContent } from '../platform/storage/close-to-content.ts'
import { dropExpired } from '../platform/storage/drop-expired.ts'
import { handOver } from '../platform/storage/text-to-check.ts'
import { onPolicy, readAtOnce } from '../platform/storage/managed-policy.ts'
import { answerInBackground } from '../platform/wire/answer-in-background.ts'
import { followPolicy, keepScripts, nameMenu } from './bring-in-line.ts'
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
} from './keep-choices.ts'
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
    'keep-settings': keepSettings,
    'keep-tick': keepOneTick,
    'show-again': showFlagAgain,
    erase: forget,
    'put-back': remember,
  },
)

onInstall(firstRun)
onStart(nameMenu)
onStart(keepScripts)
onStart(dropExpired)
void closeStorageToContent()
onPermissionChange(keepScripts)
onPolicy(followPolicy)

// Nothing is awaited: the browser opens popup and panel only as long as it handles the click.
onMenu({
  check: (text) => {
    void handOver(text)
    openPopup().catch(() => openTab(ownPage('src/popup/popup.html')))
  },
  panel: openPanel,
})
onShortcut(openPanel)
