import { api } from '../browser/api.ts'
import type { ToBackground, ToContent } from './messages.ts'

/** Asks the background. Rejects where the extension was updated or removed in the meantime. */
export async function askBackground<T extends keyof ToBackground>(
  type: T,
  asks: ToBackground[T]['asks'],
): Promise<ToBackground[T]['answers']> {
  return api().runtime.sendMessage({ ...asks, type })
}

/** Answers what the popup and the background ask. */
export function onAsked(answers: {
  [T in keyof ToContent]: (asks: ToContent[T]['asks']) => Promise<ToContent[T]['answers']>
}): void {
  api().runtime.onMessage.addListener((message, _, respond): true => {
    const answer = answers[(message as { type: keyof ToContent }).type]
    // A promise in place of the callback is understood by Firefox, and by Chrome from 148 only.
    void answer(message as never).then(respond, () => respond(null))
    return true
  })
}

/**
 * Whether this script still belongs to a living extension. After an update or a removal Chromium
 * lets old content scripts run on, without `runtime.id` (w3c/webextensions issue 138).
 */
export function isAlive(): boolean {
  try {
    return Boolean(api().runtime?.id)
  } catch {
    return false
  }
}
