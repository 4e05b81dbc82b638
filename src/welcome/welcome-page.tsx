import { closeOwnTab } from '../platform/browser/tabs.ts'
import * as guard from '../platform/browser/posting-sites.ts'
import { isPinned, toolbarKind } from '../platform/browser/install.ts'
import { activeTab } from '../platform/browser/active-tab.ts'
import { openOptions } from '../platform/browser/open-page.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { loadPolicy, onPolicy } from '../platform/storage/managed-policy.ts'
import { loadSettings } from '../platform/storage/settings.ts'
import { onKept } from '../platform/storage/storage.ts'
import { askBackground } from '../platform/wire/ask.ts'
import { show } from '../ui/parts/show.tsx'
import { WelcomeView } from '../ui/welcome/welcome-view.tsx'

void showWelcome()

async function showWelcome(): Promise<void> {
  const [toolbar, { isPrivate }] = await Promise.all([toolbarKind(), activeTab()])
  const tab = { id: undefined, isPrivate }
  const draw = async (): Promise<void> => {
    const [locale, pinned] = await Promise.all([loadSettings().then(loadLocale), isPinned()])
    show(
      locale,
      <WelcomeView
        toolbar={toolbar}
        isPinned={pinned}
        isPrivate={isPrivate}
        guard={guard}
        onRole={(role) => void askBackground('keep-settings', { change: { role }, tab })}
        onSettings={() => void openOptions()}
      />,
    )
  }
  // In Chrome a policy comes seconds after the installation, and this page goes with that.
  const follow = async (): Promise<void> => {
    const { firstPage } = (await loadPolicy()).policy
    if (firstPage === false && !location.search) await closeOwnTab()
    else await draw()
  }
  // The language may change in the settings; the icon was pinned while the focus was elsewhere.
  onKept(draw)
  onPolicy(follow)
  addEventListener('focus', draw)
  // It may have come before anybody listened.
  await follow()
}
