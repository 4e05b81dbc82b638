import browser, { type Runtime } from 'webextension-polyfill'
import type { ToBackground } from './messages.ts'

/** What answers one kind of message; it is told who asks. */
export type Asked<T extends keyof ToBackground> = (
  asks: ToBackground[T]['asks'],
  sender: Runtime.MessageSender,
) => Promise<ToBackground[T]['answers']>

/**
 * Answers what the content scripts and the popup ask. The polyfill lets a listener answer with a
 * promise, which Chrome understands from 148 only.
 */
export function onAskedByContent(answers: {
  [T in keyof ToBackground]: Asked<T>
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { type } = message as { type: keyof ToBackground }
    return Object.hasOwn(answers, type) ? answers[type](message as never, sender) : undefined
  })
}
