import * as guard from '../platform/browser/posting-sites.ts'
import { isPinned, toolbarKind } from '../platform/browser/install.ts'
import { activeTab, openOptions } from '../platform/browser/tabs.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load, onKept } from '../platform/storage/storage.ts'
import { askBackground } from '../platform/wire/ask.ts'
import { show } from '../ui/parts/show.tsx'
import { WelcomeView } from '../ui/welcome/welcome-view.tsx'

void showWelcome()

async function showWelcome(): Promise<void> {
  const [toolbar, { isPrivate }] = await Promise.all([toolbarKind(), activeTab()])
  const tab = { id: undefined, isPrivate }
  const draw = async (): Promise<void> => {
    const [locale, pinned] = await Promise.all([load(SETTINGS).then(loadLocale), isPinned()])
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
  await draw()
  // The language may change in the settings; the icon was pinned while the focus was elsewhere.
  onKept(draw)
  addEventListener('focus', draw)
}
