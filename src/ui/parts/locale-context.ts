import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '../../advice/text.ts'

/** The reader's language, as the entry hands it in. */
export const LocaleContext = createContext<Locale | null>(null)

/** The reader's language. Throws outside of a provider. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('No locale was handed in.')
  return locale
}
