/** Runs in every document on Zoom's hosts, frames included: its meetings run in one. */
import { askBackground } from '../platform/wire/ask.ts'
import { mayBePage } from '../zoom/address/path.ts'
import { keepLooking } from './keep-looking.ts'
import { observeWith } from './page-observer.ts'
import type { PageSession } from './page-session.ts'
import { startHere, sendUnheeded } from './start-session.ts'
import { zoomPage } from './watch-page.ts'

run(new AbortController())

function run(life: AbortController): void {
  // A sandboxed frame has an opaque origin: the background would refuse what it shows.
  if (origin === 'null') return
  let session: PageSession | null = null
  const look = (): void => {
    // On Zoom's pages that are about no meeting nothing but this look at the path happens.
    if (session || mayBePage(location.pathname) || isInClient()) (session ??= start(life)).look()
  }
  keepLooking(look, life.signal)
}

function start(life: AbortController): PageSession {
  const hasFrames = (): boolean => window.length > 0
  const observer = observeWith(zoomPage, window !== top, hasFrames, life.signal)
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

/** Whether this is a frame in a page of the web client. */
function isInClient(): boolean {
  try {
    return window !== top && !!top?.location.pathname.startsWith('/wc')
  } catch {
    // The page around it is another site's.
    return false
  }
}
