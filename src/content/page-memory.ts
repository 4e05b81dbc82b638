import type { Shown } from '../advice/look-in.ts'
import type { News, PageRead } from '../platform/wire/messages.ts'
import type { Known } from '../zoom/facts/fact.ts'
import type { Look } from '../zoom/facts/looks.ts'
import { NOTHING_KNOWN } from '../zoom/facts/fact-memory.ts'
import type { PageMemory } from './page-session.ts'

/**
 * Tells what a document shows; null where what it showed is gone.
 * @param clicked the key of what was clicked just now
 */
export type Tell = (observations: News['observations'], clicked?: string) => void

/** Observes one document of Zoom's. */
export interface Watcher {
  /** Observes at once and after each change, until `signal` aborts; nothing without `looks`. */
  readonly watch: (looks: readonly Look[], tell: Tell, signal: AbortSignal) => void
  /** Leads to the row with this key. */
  readonly showRow: (looks: readonly Look[], key: string) => Shown
  readonly language: PageMemory['language']
  readonly comeBack: PageMemory['comeBack']
}

/**
 * Keeps what a document of Zoom's and the frames in it have shown, for its session: the facts that
 * the background made of it, and the news that it has not heard. Watches the document once the
 * background has said what to look at.
 * @param isFrame whether the document is a frame itself
 * @param life ends it
 */
export function makePageMemory(
  { watch, showRow, language, comeBack }: Watcher,
  isFrame: boolean,
  life: AbortSignal,
): PageMemory {
  let address = ''
  let looks: readonly Look[] = []
  /** What is known, and the news, are emptied by `moveTo`. */
  let known: Known = NOTHING_KNOWN
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
    watch(looks, tell, AbortSignal.any([life, watching.signal]))
  }

  return {
    moveTo(now, onNews) {
      watching?.abort()
      watching = null
      address = now
      notify = onNews
      known = NOTHING_KNOWN
      // What an earlier document of the same frame has shown is gone: it could not tell its end.
      news = isFrame ? [newsOf(null)] : []
    },
    seen: () => ({ ...known, address, news }),
    take({ facts, frames, looks: now }: PageRead, told) {
      known = { facts, frames }
      looks = now
      news = news.slice(told.news.length)
      if (!watching) startWatching()
    },
    known: () => known,
    language,
    comeBack,
    hear,
    showRow: (key) => showRow(looks, key),
  }
}
