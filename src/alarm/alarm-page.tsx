import { closeOwnTab, goToTab, leavePage } from '../platform/browser/tabs.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { loadSettings } from '../platform/storage/settings.ts'
import { show } from '../ui/parts/show.tsx'
import { AlarmView } from '../ui/views/alarm-view.tsx'

void showAlarm(new URLSearchParams(location.search))

/** Names the host that the background found; both choices end with this page. */
async function showAlarm(asked: URLSearchParams): Promise<void> {
  const tab = Number(asked.get('tab'))
  const then = (act: (tab: number) => Promise<void>) => () =>
    // The tab may be gone: then there is nothing to leave or to go back to.
    void act(tab)
      .catch(() => undefined)
      .then(closeOwnTab)
  const view = (
    <AlarmView host={asked.get('host') ?? ''} onLeave={then(leavePage)} onBack={then(goToTab)} />
  )
  show(await loadLocale(await loadSettings()), view)
}
