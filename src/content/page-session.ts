import type { FlagView } from '../advice/flag-view.ts'
import type { HideScope } from '../advice/hide-scope.ts'
import type { Shown } from '../advice/look-in.ts'
import type { News, PageRead, PageSeen, PageState, Row } from '../platform/wire/messages.ts'
import type { FlagActions } from '../ui/flag/flag.ts'
import type { Known } from '../zoom/facts/fact.ts'
import { NOTHING_KNOWN, remembered } from '../zoom/facts/fact-memory.ts'
import type { ZoomLanguage } from '../zoom/page-language.ts'

/** What the document and the frames in it have shown. */
export interface PageMemory {
  /** A new address: what was shown before is forgotten. `onNews` is called when there is more. */
  readonly moveTo: (address: string, onNews: () => void) => void
  /** The browser's Back has brought the document back; `moveTo` follows. */
  readonly comeBack: () => void
  /** All that is known, and the news that were not yet told: what an exchange sends. */
  readonly seen: () => PageSeen
  /** What the background made of `told`, which was `seen()` before. */
  readonly take: (read: PageRead, told: PageSeen) => void
  readonly known: () => Known
  /** The language in which the page says it is. */
  readonly language: () => ZoomLanguage | null
  /** What a frame of this page has shown. */
  readonly hear: (news: readonly News[]) => void
  /** Leads to the row with this key. */
  readonly showRow: (key: string) => Shown
}

/** What a session may call. */
export interface PageWorld {
  /** The address as it is now, without fragment. */
  readonly address: () => string
  /** Null where the document can show nothing. */
  readonly memory: PageMemory | null
  /** One round trip to the background. Rejects or stays pending where nobody answers. */
  readonly exchange: (seen: PageSeen) => Promise<PageRead>
  /** False in an invalidated context: the extension was updated, disabled or removed. */
  readonly isAlive: () => boolean
  /** Tells an open popup that there is something new. */
  readonly announce: () => void
  readonly drawFlag: (
    view: FlagView,
    css: string,
    actions: FlagActions,
    signal: AbortSignal,
  ) => void
  /** Resolves in any case. */
  readonly hideFlag: (scope: HideScope, address: string, isUndone: boolean) => Promise<unknown>
  /** Leads to a row in any frame of the page. Resolves in any case. */
  readonly showRow: (row: Row) => Promise<Shown>
  /** Asks the background for what a button does. */
  readonly act: (type: 'open-panel' | 'leave-page', address: string) => void
  /** Tells the background that the page at this address keeps its flag from being seen. */
  readonly giveUpFlag: (address: string) => void
}

/** The page's side: knows one document, from its first look until its life ends. */
export interface PageSession {
  /**
   * To be called when the address may have changed, and once a second: then what has had no answer
   * is asked again, and an invalidated context ends the session.
   */
  readonly look: () => void
  /** Asks again what is known: something has changed. */
  readonly ask: () => void
  readonly state: () => PageState
  /** Whether a flag has been seen in this document. */
  readonly wasFlagSeen: () => boolean
  /** Asks and draws again; a flag that was closed opens. */
  readonly redraw: () => void
  /** Forgets all and asks again: the document was left, and the browser's Back has brought it back. */
  readonly comeBack: () => void
}

/** The most looks between two tries to ask. */
const MOST_LOOKS = 16

/**
 * Makes a session. Its flag hangs on `life`. It ends when the context is invalidated: the script
 * of the updated extension may be in the page by then, with a flag of its own.
 */
export function makeSession(world: PageWorld, life: AbortController): PageSession {
  const { memory } = world
  let address = ''
  /** Something has come since the last try to ask. */
  let isDue = false
  let isAsking = false
  /** How often was asked: only the last answer counts. */
  let turn = 0
  /** Tries since the last answer, this one included; looks until the next. */
  let tries = 0
  let looksLeft = 0
  /** What the flag shows, as text; empty while there is none. */
  let shown = ''
  /** The place on which the reader closed the flag. It opens again on the next load, or elsewhere. */
  let closedOn = ''
  /** What the background said of the address. */
  let recognition: PageRead['recognition'] = null
  /** What it made of the protections that this address has shown. */
  let progress: PageRead['progress']
  let flag = new AbortController()
  let wasFlagSeen = false
  /** When to ask again even if nothing has changed. */
  let until: number | null = null
  let lookedAt = 0

  function look(): void {
    if (!world.isAlive()) return life.abort()
    const now = world.address()
    const time = Date.now()
    // Also where the clock was set back.
    if (until && (time >= until || time < lookedAt)) {
      until = null
      ask()
    }
    lookedAt = time
    if (now === address) {
      if (isAsking && --looksLeft <= 0) void send()
      return
    }
    address = now
    isAsking = false
    recognition = null
    progress = undefined
    memory?.moveTo(now, ask)
    ask()
  }

  /** One exchange after the other: each starts from the facts that the last one has left. */
  function ask(): void {
    isDue = true
    if (isAsking) return
    tries = 0
    void send()
  }

  async function send(): Promise<void> {
    isDue = false
    isAsking = true
    looksLeft = Math.min(2 ** ++tries, MOST_LOOKS)
    const mine = ++turn
    const seen = memory?.seen() ?? { ...NOTHING_KNOWN, address, news: [] }
    const answer = await world.exchange({ ...seen, progress }).catch(() => null)
    if (life.signal.aborted) return
    if (mine !== turn) {
      // However fast a look-alike changes its path: it stays one.
      if (answer && isHostile(answer.view)) draw(answer.view, answer.css)
      return
    }
    // A service worker that was stopped answers the next try.
    if (!answer) return void (looksLeft = Math.min(tries, looksLeft))
    isAsking = false
    recognition = answer.recognition
    until = answer.until
    progress = answer.progress
    if (answer.view !== 'as-before') draw(answer.view, answer.css)
    memory?.take(answer, seen)
    world.announce()
    if (isDue) ask()
  }

  function draw(view: FlagView | null, css = ''): void {
    const place = withoutQuery(address)
    // One flag for all paths of a look-alike: drawn anew each time, it could never be clicked.
    const key = view?.isHostile ? '' : place
    const next = view && closedOn !== place ? key + JSON.stringify(view) : ''
    if (next === shown) return
    shown = next
    flag.abort()
    if (!view || !next) return
    flag = new AbortController()
    const drawnAt = address
    const drawnFor = (): string => (view.isHostile ? address : drawnAt)
    const close = (): void => {
      closedOn = withoutQuery(drawnFor())
      wasFlagSeen = true
      shown = ''
      world.announce()
    }
    const actions: FlagActions = {
      close,
      hide: (scope, isUndone) => {
        if (!isUndone) close()
        void world.hideFlag(scope, drawnFor(), isUndone).then(() => isUndone && redraw())
      },
      canHide: world.isAlive,
      act: (act) => {
        if (act.type !== 'mend-field') world.act(act.type, drawnFor())
      },
      showRow: (row) => world.showRow({ frame: row.frame, key: row.key }),
      seen: () => void (wasFlagSeen = true),
      defeated: () => world.giveUpFlag(drawnFor()),
    }
    world.drawFlag(view, css, actions, AbortSignal.any([life.signal, flag.signal]))
  }

  function redraw(): void {
    flag.abort()
    shown = closedOn = ''
    ask()
  }

  return {
    look,
    ask,
    state: () => {
      const now = world.address()
      const { facts, frames } = memory?.known() ?? NOTHING_KNOWN
      return {
        address: now,
        recognition: now === address ? recognition : null,
        language: memory?.language() ?? null,
        flagClosed: closedOn === withoutQuery(now),
        facts: remembered(facts, Date.now()),
        frames,
      }
    },
    wasFlagSeen: () => wasFlagSeen,
    redraw,
    comeBack: () => {
      memory?.comeBack()
      address = ''
      look()
    },
  }
}

const isHostile = (view: PageRead['view']): view is FlagView =>
  view !== null && view !== 'as-before' && view.isHostile

/** The address without query. */
function withoutQuery(address: string): string {
  return address.split('?')[0] ?? ''
}
