/** What a session has on Zoom's hosts alone (`session-script.ts`): it reads the page. */
import { pathFollower } from './follow-path.ts'
import { observeWith } from './page-observer.ts'
import { shared } from './shared.ts'
import { zoomPage } from './watch-page.ts'

shared().zoomSide = (life) => ({
  observer: observeWith(zoomPage, window !== top, life),
  followPath: pathFollower(life),
})
