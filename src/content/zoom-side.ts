/** What a session has on Zoom's hosts alone (`session-script.ts`): it reads the page. */
import { pathFollower } from './follow-path.ts'
import { makePageMemory } from './page-memory.ts'
import { shared } from './shared.ts'
import { makeWatcher } from './watch-page.ts'

shared().zoomSide = (life) => ({
  memory: makePageMemory(makeWatcher(), window !== top, life),
  followPath: pathFollower(life),
})
