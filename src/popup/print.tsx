import { isProtectionId } from '../advice/protections.ts'
import { viewOf } from '../advice/situation-view.ts'
import type { Locale } from '../advice/text.ts'
import { LANGUAGES, languagesByName, type Language } from '../platform/locale/languages.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { PolicyContext } from '../ui/parts/policy-context.ts'
import { show } from '../ui/parts/show.tsx'
import { ChecklistPage } from '../ui/views/checklist-page.tsx'
import { MOST_LANGUAGES } from '../ui/views/sheet-tools.tsx'

const isThere = (id: string): id is Language => Object.hasOwn(LANGUAGES, id)

/**
 * Shows the checklist as a sheet of paper, for the role, in the languages and with the ticks that
 * are asked for. What the reader chooses stands in the address, and nowhere else.
 */
export function showSheet(locale: Locale, asked: URLSearchParams): void {
  const ticked = (asked.get('ticked') ?? '').split(',').filter(isProtectionId)
  const now = new Date()
  // The reader's day, not that of Greenwich.
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
  const own = locale.lang.replace('-', '_')
  const localeIn = async (language: string): Promise<Locale> =>
    isThere(language) && language !== own ? loadLocale({ language, labels: 'auto' }) : locale
  const loaded = loadPolicy()
  let turns = 0
  const draw = async (): Promise<void> => {
    const turn = ++turns
    const role = asked.get('print') === 'participant' ? 'participant' : 'host'
    const known = (asked.get('languages') ?? '').split(',').filter(isThere)
    const chosen = known.length > 0 ? [...new Set(known)].slice(0, MOST_LANGUAGES) : [own]
    const [{ policy }, ...locales] = await Promise.all([loaded, ...chosen.map(localeIn)])
    // Something else may have been chosen meanwhile.
    if (turn !== turns) return
    const view = viewOf({ recognition: null, role, ticked, policy })
    const choose = (name: string) => (value: string | readonly string[]) => {
      asked.set(name, String(value))
      history.replaceState(null, '', `?${asked}`)
      void draw()
    }
    show(
      locale,
      <PolicyContext.Provider value={policy}>
        <ChecklistPage
          {...{ view, today, chosen, locales }}
          languages={languagesByName()}
          onRole={choose('print')}
          onLanguages={choose('languages')}
          onPrint={() => print()}
        />
      </PolicyContext.Provider>,
    )
  }
  void draw()
}
