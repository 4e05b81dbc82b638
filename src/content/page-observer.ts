import type { News, PageRead } from '../platform/wire/messages.ts'
import type { PageKind } from '../zoom/address/page-kind.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import type { Observer } from './page-session.ts'

/** Tells what a document shows; null where what it showed is gone. */
export type Tell = (observations: News['observations'], clicked?: string) => void

/** Observes the document itself, where that can show something. */
export interface Watcher {
  /** Observes the document at once and after each change, until `signal` aborts. */
  readonly watch: (page: PageKind | null, address: string, tell: Tell, signal: AbortSignal) => void
  /** Scrolls to the row with this key and outlines it. Says whether it could. */
  readonly showRow: (page: PageKind | null, address: string, key: string) => boolean
}

/**
 * What a document of Zoom's and the frames in it have shown, for its session.
 * @param isFrame whether the document is a frame itself
 * @param hasFrames whether it has frames now
 * @param life ends it
 */
export function observeWith(
  { watch, showRow }: Watcher,
  isFrame: boolean,
  hasFrames: () => boolean,
  life: AbortSignal,
): Observer {
  let address = ''
  let page: PageKind | null = null
  /** Facts and news are emptied by `moveTo`. */
  let facts: readonly SeenFact[] = []
  let news: readonly News[] = []
  let watching: AbortController | null = null
  let notify = (): void => undefined

  const newsOf = (...[observations, clicked]: Parameters<Tell>): News => ({
    frame: 0,
    address,
    observations,
    clicked,
  })

  function hear(more: readonly News[]): void {
    news = [...news, ...more]
    notify()
  }

  function startWatching(): void {
    watching = new AbortController()
    const tell: Tell = (...seen) => hear([newsOf(...seen)])
    watch(page, address, tell, AbortSignal.any([life, watching.signal]))
  }

  /** What is known, without what was seen in frames once there is none any more. */
  const known = (): readonly SeenFact[] =>
    hasFrames() ? facts : facts.filter(({ frame }) => frame === 0)

  return {
    moveTo(now, onNews) {
      watching?.abort()
      watching = null
      address = now
      notify = onNews
      facts = []
      // What an earlier document of the same frame has shown is gone: it could not tell its end.
      news = isFrame ? [newsOf(null)] : []
    },
    seen: () => ({ address, facts: known(), news }),
    take(read: PageRead, told) {
      facts = read.facts
      page = read.recognition?.page ?? null
      news = news.slice(told.news.length)
      if (!watching) startWatching()
    },
    known,
    hear,
    showRow: (key) => showRow(page, address, key),
  }
}
