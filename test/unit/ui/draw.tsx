import { jest } from '@jest/globals'
import { configure, render, type RenderResult } from '@testing-library/preact'
import axe from 'axe-core'
import type { VNode } from 'preact'
import type { Locale } from '../../../src/advice/text.ts'
import { LocaleContext } from '../../../src/ui/parts/locale-context.ts'
import { english } from '../english.ts'

// axe looks at every element: on a busy machine that may take longer than the usual five seconds.
jest.setTimeout(30_000)
// Without a stylesheet everything is visible: looking it up takes time and says nothing.
configure({ defaultHidden: true })
// jsdom complains aloud that it cannot paint; axe only wants to know whether a text is an icon.
HTMLCanvasElement.prototype.getContext = () => null

export const ENGLISH: Locale = { t: english, lang: 'en', dir: 'ltr' }

/** Draws a component for a reader of English, or of the language handed in. */
export function show(content: VNode, locale: Locale = ENGLISH): RenderResult {
  document.documentElement.lang = locale.lang
  document.title = 'Anteroom'
  return render(<LocaleContext.Provider value={locale}>{content}</LocaleContext.Provider>)
}

/** What axe finds wrong in a part of the page. Colors are the browser tests’: jsdom has none. */
export async function faultsIn(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
    preload: false,
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
