import { answerInContent } from '../platform/wire/answer.ts'
import { announceChange, askBackground, isAlive } from '../platform/wire/ask.ts'
import { showFlag } from '../ui/flag/flag.ts'
import { startSession, type Observer, type PageSession } from './page-session.ts'

/** Starts the session of this document, wired to the browser. */
export function startHere(observer: Observer | null, life: AbortController): PageSession {
  // Where the context is invalidated, nobody is told.
  const tell = (sent: Promise<unknown>): void => void sent.catch(() => undefined)
  const session = startSession(
    {
      // Zoom's launcher adds `#success` and the like: the same page still.
      address: () => location.href.split('#')[0] ?? '',
      observer,
      exchange: (seen) => askBackground('page-seen', seen),
      isAlive,
      announce: () => tell(announceChange()),
      drawFlag: showFlag,
      hideFlag: (scope, address) => tell(askBackground('hide-flag', { scope, address })),
      showRow: (row) => {
        if (row.frame) tell(askBackground('show-row', row))
        else observer?.showRow(row.key)
      },
    },
    life,
  )
  answerInContent(
    {
      'what-page': async () => session.state(),
      'redraw-flag': async () => session.redraw(),
      'frame-news': async ({ news }) => observer?.hear(news),
      'show-row': async ({ key }) => observer?.showRow(key) ?? false,
    },
    life.signal,
  )
  return session
}
