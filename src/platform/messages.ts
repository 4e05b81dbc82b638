import browser, { type Runtime } from 'webextension-polyfill'
import type { FlagView } from '../advice/flag.ts'
import type { ProtectionId } from '../advice/protections.ts'
import type { HideScope, Place } from './hidden.ts'
import type { Settings } from './settings.ts'

/** Content script or popup to background. */
export interface ToBackground {
  /** “This is my address”: sets the badge; the answer is what the flag shows, or null for none. */
  'page-seen': { asks: { address: string }; answers: FlagView | null }
  'hide-flag': { asks: { scope: HideScope; address: string }; answers: void }
  // What the popup keeps goes through the background, for a popup may close at any moment, in the
  // middle of its writing. `tab` is the one whose flag is then drawn anew.
  'keep-flag': {
    asks: { scope: HideScope; place: Place; isShown: boolean; tab: TabId }
    /** Where the flag is still hidden, or null. */
    answers: HideScope | null
  }
  'keep-settings': { asks: { change: Partial<Settings>; tab: TabId }; answers: void }
  'keep-ticks': { asks: { meeting: string; ticked: readonly ProtectionId[] }; answers: void }
}

type TabId = number | undefined

/** Popup to content script. */
export interface ToContent {
  'what-page': { answers: PageAnswer }
  /** What is hidden or which language is used has changed: draw the flag anew. */
  'look-again': { answers: void }
}

/** What a content script says of its page. */
export interface PageAnswer {
  readonly address: string
  /** Closed by the reader, for this load of the page only. */
  readonly flagClosed: boolean
}

/** Asks the content script of a tab. Rejects where none is there. */
export async function askContent<T extends keyof ToContent>(
  tab: number,
  type: T,
): Promise<ToContent[T]['answers']> {
  return browser.tabs.sendMessage(tab, { type }, { frameId: 0 })
}

/** Answers what the content scripts ask. */
export function onAskedByContent(answers: {
  [T in keyof ToBackground]: (
    asks: ToBackground[T]['asks'],
    sender: Runtime.MessageSender,
  ) => Promise<ToBackground[T]['answers']>
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { type } = message as { type: keyof ToBackground }
    return Object.hasOwn(answers, type) ? answers[type](message as never, sender) : undefined
  })
}
