import type { FlagView, HideScope } from '../../advice/flag-view.ts'
import type { ProtectionId } from '../../advice/protections.ts'
import type { Reading, SeenFact } from '../../zoom/facts/fact.ts'
import type { Observation } from '../../zoom/facts/observation.ts'
import type { PageKind } from '../../zoom/address/page-kind.ts'
import { api } from '../browser/api.ts'
import type { Place } from '../storage/hidden-flag.ts'
import type { Settings } from '../storage/settings.ts'

/** Content script or popup to background. */
export interface ToBackground {
  /**
   * “This is my address, and this is known of me”: sets the badge; the answer is what the page is
   * and what the flag shows, or null for none. An open popup hears it too.
   */
  'page-seen': {
    asks: { address: string; facts: readonly SeenFact[] }
    answers: { page: PageKind | null; view: FlagView | null }
  }
  /** “This is what Zoom shows in me”, from any frame; null once that is gone. */
  'observations-made': {
    asks: {
      address: string
      observations: readonly Observation[] | null
      clicked?: string | undefined
    }
    answers: void
  }
  /** Asks another frame to show the row with this key. Says whether it could. */
  'show-row': { asks: { frame: number; key: string }; answers: boolean }
  /** The page keeps removing, hiding or covering the flag. */
  'flag-defeated': { asks: object; answers: void }
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

/** Popup or background to content script. */
export interface ToContent {
  'what-page': { asks: object; answers: PageAnswer }
  /** What is hidden or which language is used has changed: draw the flag anew. */
  'redraw-flag': { asks: object; answers: void }
  /** What was understood of the observations in one of the page's frames; null when that is gone. */
  'facts-seen': {
    asks: {
      address: string
      frame: number
      reading: Reading | null
      clicked?: string | undefined
    }
    answers: void
  }
  /** Scrolls to the row with this key and outlines it. Says whether it could. */
  'show-row': { asks: { key: string }; answers: boolean }
}

/** What a content script says of its page. */
export interface PageAnswer {
  readonly address: string
  /** Closed by the reader, for this load of the page only. */
  readonly flagClosed: boolean
  /** What Zoom's page has shown of its protections. */
  readonly facts: readonly SeenFact[]
}

/** Asks the content script in a frame of a tab, 0 being the page. Rejects where none is there. */
export async function askContent<T extends keyof ToContent>(
  tab: number,
  type: T,
  asks: ToContent[T]['asks'] = {},
  frameId = 0,
): Promise<ToContent[T]['answers']> {
  return api().tabs.sendMessage(tab, { ...asks, type }, { frameId })
}
