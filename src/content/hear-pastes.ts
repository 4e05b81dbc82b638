import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { mayHoldSecret } from '../zoom/text/secret-look.ts'
import { editableAt } from './editable-field.ts'
import { pageAddress } from './page-address.ts'
import { shared } from './shared.ts'

/**
 * Asks the background of each text that is pasted into a field and may hold a secret, and offers
 * what it answers. An invalidated context aborts `life`, which ends it.
 */
export function hearPastes(page: Window, life: AbortController): void {
  const { signal } = life
  /** What was pasted last, until it is asked of. */
  let latest: { readonly field: HTMLElement; readonly text: string } | null = null
  let isAsking = false

  function listenIn(frame: Window): void {
    // Captured at the window, before a listener of the page can stop it.
    frame.addEventListener('paste', hear, { capture: true, signal })
    // Whoever goes into a frame leaves the window: a frame needs no listener before.
    frame.addEventListener('blur', enterFrame, { signal })
  }

  function enterFrame({ currentTarget }: Event): void {
    const enter = (): void => {
      const { activeElement } = (currentTarget as Window).document
      // Null in a frame of another origin.
      const inner = (activeElement as Partial<HTMLIFrameElement> | null)?.contentDocument
      if (inner?.defaultView) listenIn(inner.defaultView)
    }
    enter()
    // Firefox moves the focus after the event. Chromium has moved it, and may paste before a timer.
    setTimeout(enter)
  }

  function hear(event: ClipboardEvent): void {
    // A page can make such events, but no trusted ones.
    if (!event.isTrusted) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const field = mayHoldSecret(text) ? editableAt(event) : null
    if (!field) return
    latest = { field, text }
    if (!isAsking) void help()
  }

  /** Asks of one text after the other, and of the last alone where many are pasted at once. */
  async function help(): Promise<void> {
    if (!isAlive()) return life.abort()
    isAsking = true
    while (latest) {
      const { field, text }: NonNullable<typeof latest> = latest
      latest = null
      const address = pageAddress()
      const answer = await askBackground('text-pasted', { address, text }).catch(() => null)
      if (answer && !latest) shared().offerHelp?.(field, answer.offer, answer.css)
    }
    isAsking = false
  }

  listenIn(page)
}
