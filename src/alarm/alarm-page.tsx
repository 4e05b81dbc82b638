import { render } from 'preact'
import { closeOwnTab, goToTab, leavePage } from '../platform/browser/alarm.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { SETTINGS } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import { LocaleContext } from '../ui/parts/locale-context.ts'
import { AlarmView } from '../ui/views/alarm-view.tsx'

void showAlarm(new URLSearchParams(location.search))

/** Names the host that the background found, and ends with the choice of the reader. */
async function showAlarm(asked: URLSearchParams): Promise<void> {
  const { language } = await load(SETTINGS)
  const locale = await loadLocale(language)
  const tab = Number(asked.get('tab'))
  const then = (act: (tab: number) => Promise<void>) => () =>
    // The tab may be gone already: then there is nothing to leave or to go back to.
    void act(tab)
      .catch(() => undefined)
      .then(closeOwnTab)
  document.documentElement.lang = locale.lang
  document.documentElement.dir = locale.dir
  render(
    <LocaleContext.Provider value={locale}>
      <AlarmView host={asked.get('host') ?? ''} onLeave={then(leavePage)} onBack={then(goToTab)} />
    </LocaleContext.Provider>,
    document.body,
  )
}
