import { answerInContent } from '../platform/wire/answer.ts'
import { announceChange, askBackground, isAlive } from '../platform/wire/ask.ts'
import type { Answers, ToContent } from '../platform/wire/messages.ts'
import { showFlag } from '../ui/flag/flag.ts'
import { startSession, type Observer, type PageSession, type PageWorld } from './page-session.ts'

/** Sends where nobody waits for the answer, nor for a failure: the context may be invalidated. */
export const sendUnheeded = (sent: Promise<unknown>): void => void sent.catch(() => undefined)

/** What only a document of Zoom's has; the guard's script does not carry it. */
export interface ZoomSide {
  readonly observer: Observer
  readonly showRow: PageWorld['showRow']
  readonly answers: Pick<Answers<ToContent>, 'frame-news' | 'show-row'>
}

/** Starts the session of this document, wired to the browser. */
export function startHere(life: AbortController, zoom?: ZoomSide): PageSession {
  let isLeaving = false
  // Here before any of the page's own: none of them may hold back who leaves a look-alike.
  addEventListener('beforeunload', (event) => isLeaving && event.stopImmediatePropagation(), {
    capture: true,
    signal: life.signal,
  })
  const session = startSession(
    {
      // Zoom's launcher adds `#success` and the like: the same page still.
      address: () => location.href.split('#')[0] ?? '',
      observer: zoom?.observer ?? null,
      exchange: (seen) => askBackground('page-seen', seen),
      isAlive,
      announce: () => sendUnheeded(announceChange(session.state())),
      drawFlag: showFlag,
      hideFlag: (scope, address, isUndone) =>
        askBackground('hide-flag', { scope, address, isUndone }).catch(() => undefined),
      giveUpFlag: (address) => sendUnheeded(askBackground('flag-defeated', { address })),
      showRow: (row) => zoom?.showRow(row),
      act: (type, address) => {
        isLeaving = type === 'leave-page'
        sendUnheeded(askBackground(type, { address }))
      },
    },
    life,
  )
  const answers = {
    'what-page': async () => session.state(),
    'redraw-flag': async () => session.redraw(),
    ...zoom?.answers,
  }
  // In an invalidated context the interface throws; the first look ends the session there.
  if (isAlive()) answerInContent(answers, life.signal)
  return session
}
