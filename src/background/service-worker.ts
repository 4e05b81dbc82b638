import { onAskedByContent } from '../platform/wire/answer.ts'
import { keepGuard, onPermissionChange } from '../platform/browser/guard.ts'
import { handOver } from '../platform/storage/handover.ts'
import { hiddenScope, hide, unhide } from '../platform/storage/hidden-flag.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { offerMenu, onMenu, onStart } from '../platform/browser/menu.ts'
import { changeSettings, SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { openPopup, openTab, ownPage, redrawFlag, showRow } from '../platform/browser/tabs.ts'
import { saveTicks } from '../platform/storage/ticks.ts'
import { placeOf } from '../zoom/address/place.ts'
import { flagDefeated } from './flag-defeated.ts'
import { pageSeen, observationsMade } from './page-seen.ts'

// The browser may end this script at any moment: it keeps no state.
onAskedByContent({
  'page-seen': pageSeen,
  'observations-made': observationsMade,
  'show-row': async (asks, { tab }) => showRow(tab?.id, asks),
  'flag-defeated': flagDefeated,
  'hide-flag': async ({ scope, address }, { tab }) => {
    // A private window leaves no trace: there the flag stays away for this load of the page only.
    if (!tab?.incognito) await hide(scope, placeOf(address))
  },
  'keep-flag': async ({ scope, place, isShown, tab }) => {
    if (!isShown) await hide(scope, place)
    else if (await hiddenScope(place)) await unhide(scope, place)
    await redrawFlag(tab)
    return hiddenScope(place)
  },
  'keep-settings': async ({ change, tab }) => {
    await changeSettings(change)
    await redrawFlag(tab)
    if (change.language) await nameMenu()
  },
  'keep-ticks': async ({ meeting, ticked }) => saveTicks(meeting, ticked),
})

/** Puts the entry into the context menu, in the reader's language. */
async function nameMenu(): Promise<void> {
  const { language } = await load(SETTINGS)
  await offerMenu((await loadLocale(language)).t('check_menu'))
}
onStart(nameMenu)
onStart(keepGuard)
onPermissionChange(keepGuard)

onMenu((text) => {
  // Not awaited: the browser opens the popup only as long as it still handles the click.
  void handOver(text)
  openPopup().catch(() => openTab(ownPage('src/popup/popup.html')))
})
