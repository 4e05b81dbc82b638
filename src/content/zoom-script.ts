/** Runs in every document on Zoom's hosts, frames included: its meetings run in one. */
import { answerWhereAble } from '../platform/wire/answer.ts'
import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { MAY_BE_PAGE } from '../zoom/address/path.ts'
import { followPath } from './follow-path.ts'
import { keepLooking } from './keep-looking.ts'
import { observeWith } from './page-observer.ts'
import type { PageSession } from './page-session.ts'
import { startHere, sendUnheeded } from './start-session.ts'
import { zoomPage } from './watch-page.ts'

let ending: AbortController | undefined
let session: PageSession | undefined
let frameCount = length

// A sandboxed frame has an opaque origin: the background would refuse what it shows.
if (origin !== 'null') keepLooking(look)

/** Says whether to go on looking. */
function look(): boolean {
  // On Zoom's pages that are about no meeting nothing but this look at the path happens.
  if (!session && !MAY_BE_PAGE.test(location.pathname) && (window === top || !isInClient()))
    return true
  ending ??= new AbortController()
  session ??= start(ending)
  session.look()
  // A frame that has gone could not tell its end.
  if (frameCount !== length) session.ask()
  frameCount = length
  return !ending.signal.aborted
}

function start(life: AbortController): PageSession {
  if (isAlive()) answerWhereAble('follow-path', ({ path }) => followPath(path))
  const observer = observeWith(zoomPage, window !== top, life.signal)
  return startHere(life, {
    observer,
    showRow: (row) => {
      if (row.frame) sendUnheeded(askBackground('show-row', row))
      else observer.showRow(row.key)
    },
    answers: {
      'frame-news': async ({ news }) => observer.hear(news),
      'show-row': async ({ key }) => observer.showRow(key),
    },
  })
}

/** Whether the page around this frame is one of the web client. */
function isInClient(): boolean {
  try {
    return !!top?.location.pathname.startsWith('/wc')
  } catch {
    // The page around it is another site's.
    return false
  }
}
