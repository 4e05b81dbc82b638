import { answerInContent, answerWhereAble } from '../platform/wire/answer.ts'
import { announceChange, askBackground, isAlive } from '../platform/wire/ask.ts'
import type { News, PageRead, PageSeen } from '../platform/wire/messages.ts'
import { showFlag } from '../ui/flag/flag.ts'
import type { Control } from '../zoom/facts/control-paths.ts'
import { pageAddress } from './page-address.ts'
import { makeSession, type PageMemory, type PageSession } from './page-session.ts'
import { shared } from './shared.ts'

/** Sends where nobody waits for the answer, nor for a failure: the context may be invalidated. */
const sendUnheeded = (sent: Promise<unknown>): void => void sent.catch(() => undefined)

/** What only a document of Zoom's has; `zoom-side.ts` brings it. */
export interface ZoomSide {
  readonly memory: PageMemory
  readonly followPath: (path: readonly Control[]) => boolean
}

/** Starts the session of this document, wired to the browser. */
export function startSession(life: AbortController, zoom?: ZoomSide): PageSession {
  const session = makeSession(
    {
      address: pageAddress,
      memory: zoom?.memory ?? null,
      exchange: (seen) => firstAnswer(seen) ?? askBackground('page-seen', seen),
      isAlive,
      announce: () => sendUnheeded(announceChange(session.state())),
      drawFlag: (view, css, actions, signal) => {
        const onInput = (hear: (event: Event) => void) => void (shared().hearFirst = hear)
        showFlag(view, css, { ...actions, onInput }, signal)
      },
      hideFlag: (scope, address, isUndone) =>
        askBackground('hide-flag', { scope, address, isUndone }).catch(() => undefined),
      giveUpFlag: (address) => sendUnheeded(askBackground('flag-defeated', { address })),
      showRow: async (row) => {
        if (!row.frame) return zoom?.memory.showRow(row.key) ?? 'gone'
        return askBackground('show-row', row).catch(() => 'gone')
      },
      act: (type, address) => {
        shared().isLeaving = type === 'leave-page'
        sendUnheeded(askBackground(type, { address }))
      },
    },
    life,
  )
  const answers = {
    'what-page': async () => session.state(),
    'flag-seen': async () => session.wasFlagSeen(),
    'let-go': async () => void (shared().isLeaving = true),
    'redraw-flag': async () => session.redraw(),
    ...(zoom && {
      'frame-news': async ({ news }: { news: readonly News[] }) => zoom.memory.hear(news),
      'show-row': async ({ key }: { key: string }) => zoom.memory.showRow(key),
    }),
  }
  // In an invalidated context the interface throws; the session's next look ends it there.
  if (isAlive()) {
    answerInContent(answers, life.signal)
    if (zoom) answerWhereAble('follow-path', ({ path }) => zoom.followPath(path))
  }
  return session
}

/** The answer to what the first look has asked of the same address, once. */
function firstAnswer({ address }: PageSeen): Promise<PageRead> | undefined {
  const first = shared().firstExchange
  shared().firstExchange = undefined
  return first?.address === address ? first.answer : undefined
}
