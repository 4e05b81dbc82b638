/** In a page of `misread.test.ts`: reads what was changed on a page of Zoom's, as the extension does. */
import type { PageKind } from '../../src/zoom/address/page-kind.ts'
import { factsIn } from '../../src/zoom/facts/interpret.ts'
import { looksFor } from '../../src/zoom/facts/looks.ts'
import { observe } from '../../src/zoom/facts/observe.ts'
import { mutate, type Mutation } from '../unit/zoom/facts/mutations.ts'

/**
 * Changes a page once for each list of changes. Gives the facts that it shows unchanged, each wrong
 * fact with what was changed, and how often a fact was lost.
 */
export type Misread = (
  html: string,
  page: PageKind,
  address: string,
  changes: readonly (readonly Mutation[])[],
  words: readonly string[],
) => { right: string[]; wrong: string[]; lost: number }

const misread: Misread = (html, page, address, changes, words) => {
  const whole = new DOMParser().parseFromString(html, 'text/html').documentElement
  const show = (): void => {
    document.documentElement.replaceWith(document.importNode(whole, true))
  }
  const read = (): string[] =>
    factsIn(observe(document, looksFor(page, address))).map(({ fact, state }) => `${fact} ${state}`)
  show()
  const right = read()
  const wrong: string[] = []
  let lost = 0
  for (const list of changes) {
    show()
    const what = mutate(document, list, words)
    const facts = read()
    if (facts.length < right.length) lost += 1
    for (const fact of facts) if (!right.includes(fact)) wrong.push(`${what}: ${fact}`)
  }
  return { right, wrong, lost }
}
Object.assign(window, { misread })
