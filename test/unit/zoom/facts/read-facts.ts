import type { PageKind } from '../../../../src/zoom/address/page-kind.ts'
import type { Fact } from '../../../../src/zoom/facts/fact.ts'
import { observe } from '../../../../src/zoom/facts/observe.ts'
import { looksFor } from '../../../../src/zoom/facts/looks.ts'
import { factsIn } from '../../../../src/zoom/facts/interpret.ts'
import type { MeetingMemory } from '../../../../src/zoom/facts/read-meeting.ts'

/**
 * What Zoom's page shows of its protections, in one go. The extension does the two halves in two
 * places: the page's script sees, and the background, where Zoom's words are, understands.
 */
export function readFacts(
  document: Document,
  page: PageKind | null,
  address: string,
  memory?: MeetingMemory,
): Fact[] {
  return factsIn(observe(document, looksFor(page, address), memory))
}
