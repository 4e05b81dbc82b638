import type { PageKind } from '../page.ts'
import type { Fact } from './fact.ts'
import { readSigns } from './look.ts'
import { factsOf } from './meaning.ts'
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
  return factsOf(readSigns(document, page, address, memory))
}
