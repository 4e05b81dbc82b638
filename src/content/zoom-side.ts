/** What a session has on Zoom's hosts alone (`session-script.ts`): it reads the page. */
import { makeLead, wayAlong } from './lead.ts'
import { makePageMemory } from './page-memory.ts'
import { shared } from './shared.ts'
import { makeWatcher } from './watch-page.ts'

shared().zoomSide = (life) => {
  const lead = makeLead(life)
  return {
    memory: makePageMemory(makeWatcher(lead), window !== top, life),
    followPath: (path) => lead(wayAlong(path)) >= 0,
  }
}
