import { render } from 'preact'
import type { Locale } from '../../advice/text.ts'
import { LocaleContext } from './locale-context.ts'

/** Draws a view, in the reader's language and direction, as all that the document holds. */
export function show(locale: Locale, content: preact.JSX.Element): void {
  document.documentElement.lang = locale.lang
  document.documentElement.dir = locale.dir
  render(<LocaleContext.Provider value={locale}>{content}</LocaleContext.Provider>, document.body)
}
