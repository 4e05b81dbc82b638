import type { News, PageRead } from '../platform/wire/messages.ts'
import type { Known } from '../zoom/facts/fact.ts'
import type { Look } from '../zoom/facts/looks.ts'
import { NOTHING_KNOWN } from '../zoom/facts/fact-memory.ts'
import type { Observer } from './page-session.ts'

/**
 * Tells what a document shows; null where what it showed is gone.
 * @param clicked the key of what was clicked just now
 */
export type Tell = (observations: News['observations'], clicked?: string) => void

/** Observes the document itself, where that can show something. */
export interface Watcher {
  /** Observes the document at once and after each change, until `signal` aborts. */
  readonly watch: (looks: readonly Look[], tell: Tell, signal: AbortSignal) => void
  /** Scrolls to the row with this key and outlines it. Says whether it could. */
  readonly showRow: (looks: readonly Look[], key: string) => boolean
  readonly language: Observer['language']
}

/**
 * What a document of Zoom's and the frames in it have shown, for its session.
 * @param isFrame whether the document is a frame itself
 * @param life ends it
 */
export function observeWith(
  { watch, showRow, language }: Watcher,
  isFrame: boolean,
  life: AbortSignal,
): Observer {
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
    hear,
    showRow: (key) => showRow(looks, key),
  }
}
