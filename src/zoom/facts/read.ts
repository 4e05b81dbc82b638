import type { PageKind } from '../address/page-kind.ts'
import type { Fact } from './fact.ts'
import { observe } from './observe.ts'
import { factsIn } from './interpret.ts'
import type { TitleMemory } from './title.ts'

/**
 * What Zoom's page shows of its protections, in one go. The extension does the two halves in two
 * places: the page's script sees, and the background, where Zoom's words are, understands.
 */
export function readFacts(
  document: Document,
  page: PageKind | null,
  address: string,
  memory?: TitleMemory,
): Fact[] {
  return factsIn(observe(document, page, address, memory))
}
