/**
 * Hears what is pasted on the sites where the reader wants help with posting, in the page and in
 * frames of its own origin. Nearly every text is let go at once; the rest of the help comes when
 * there is a need (`posting-help.ts`).
 */
import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { mayHoldSecret } from '../zoom/text/secret-look.ts'
import { editableAt } from './editable.ts'
import { pageAddress } from './page-address.ts'

const life = new AbortController()
/** What was pasted last, until it is asked of. */
let latest: { readonly field: HTMLElement; readonly text: string } | null = null
let isAsking = false

listenIn(window)

function listenIn(frame: Window): void {
  // Captured at the window, before a listener of the page can stop it.
  frame.addEventListener('paste', hear, { capture: true, signal: life.signal })
  // Whoever goes into a frame leaves the window: a frame needs no listener before.
  frame.addEventListener('blur', enterFrame, { signal: life.signal })
}

function enterFrame({ currentTarget }: Event): void {
  const enter = (): void => {
    const { activeElement } = (currentTarget as Window).document
    // Null in a frame of another origin.
    const inner = (activeElement as Partial<HTMLIFrameElement> | null)?.contentDocument?.defaultView
    if (inner) listenIn(inner)
  }
  enter()
  // Firefox moves the focus after the event.
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
    const { field, text } = latest
    latest = null
    const address = pageAddress()
    const answer = await askBackground('text-pasted', { address, text }).catch(() => null)
    if (answer && !latest) globalThis.offerHelp?.(field, answer.offer, answer.css)
  }
  isAsking = false
}
