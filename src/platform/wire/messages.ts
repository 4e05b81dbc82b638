import type { Runtime } from 'webextension-polyfill'
import type { FlagView } from '../../advice/flag-view.ts'
import type { HideScope } from '../../advice/hide-scope.ts'
import type { Shown } from '../../advice/look-in.ts'
import type { Progress } from '../../advice/progress.ts'
import type { PostingOffer } from '../../advice/posting-view.ts'
import type { ProtectionId } from '../../advice/protections.ts'
import type { Place, Recognition } from '../../zoom/address/recognition.ts'
import type { Control } from '../../zoom/facts/control-paths.ts'
import type { Known } from '../../zoom/facts/fact.ts'
import type { Look } from '../../zoom/facts/looks.ts'
import type { Observation } from '../../zoom/facts/observation.ts'
import type { ZoomLanguage } from '../../zoom/page-language.ts'
import type { Settings } from '../storage/settings.ts'

/** What one document of a page has shown since the last exchange. */
export interface News {
  /** The frame of the page; 0 is the page itself. */
  readonly frame: number
  /** The address of that document. */
  readonly address: string
  /** Null when what the document showed is gone. */
  readonly observations: readonly Observation[] | null
  /**
   * The key of what the reader has chosen just now, among these observations: menus close without
   * showing what that changed.
   */
  readonly clicked?: string | undefined
}

/** What a document knows of itself: as it was before `news`, for the background keeps no state. */
export interface PageSeen extends Known {
  readonly address: string
  readonly news: readonly News[]
  /** As the last answer gave it for this address. */
  readonly progress?: Progress | undefined
  /** Asked by the first look: the document has no session yet, and needs one. */
  readonly isFirst?: true
}

/** What the background makes of it. */
export interface PageRead extends Known {
  /** What the page is; null where it is none of which Anteroom speaks. */
  readonly recognition: Recognition | null
  /** What to observe on it; nothing where it can show no fact. */
  readonly looks: readonly Look[]
  /** When to ask again, in milliseconds since 1970: then a fact is forgotten. Null for never. */
  readonly until: number | null
  /** What the flag shows, or null for none; `as-before` while a click is on its way. */
  readonly view: FlagView | null | 'as-before'
  /** The flag's style sheet: it comes with the view, to keep the page's script small. */
  readonly css?: string
  /** To be sent back with the next exchange. */
  readonly progress?: Progress
}

/** A row on Zoom's page that showed a fact. */
export interface Row {
  readonly frame: number
  readonly key: string
}

/** From content scripts to the background. An `address` must have the origin of the sender. */
export interface FromContent {
  /**
   * The one exchange of a page: sets the badge, interprets what was observed. From a frame it
   * hands the news on to the page around it, and answers with the recognition alone.
   */
  'page-seen': { asks: PageSeen; answers: PageRead }
  /** Leads to a row in another frame of the page. */
  'show-row': { asks: Row; answers: Shown }
  /** The page keeps removing, hiding or covering the flag. */
  'flag-defeated': { asks: { address: string }; answers: void }
  'hide-flag': { asks: { scope: HideScope; address: string; isUndone: boolean }; answers: void }
  /** Sends the sender's tab to an empty page. */
  'leave-page': { asks: { address: string }; answers: void }
  /** Opens the panel: the answer must begin within the reader's click, see `openPanel`. */
  'open-panel': { asks: object; answers: void }
  /** A text was pasted that may hold a secret. What is to be offered, with the flag's style sheet. */
  'text-pasted': {
    asks: { address: string; text: string }
    answers: { offer: PostingOffer; css: string } | null
  }
}

/** The tab that the popup stands for; its flag is drawn anew after a change. */
export interface ForTab {
  readonly id: number | undefined
  readonly isPrivate: boolean
}

/**
 * From the extension's own pages to the background, which writes in their place: a popup may close
 * in the middle of a write.
 */
export interface FromOwnPages {
  'keep-flag': {
    asks: { scope: HideScope; place: Place | null; isShown: boolean; tab: ForTab }
    /** Where the flag is still hidden, or null. */
    answers: HideScope | null
  }
  'keep-settings': { asks: { change: Partial<Settings>; tab: ForTab }; answers: void }
  'keep-tick': {
    asks: { meeting: string; id: ProtectionId; isTicked: boolean; tab: ForTab }
    answers: void
  }
  /** Undoes one hiding, by the name or code under which it is kept. */
  'show-again': { asks: { scope: HideScope; entry: string }; answers: void }
  /** Deletes what is kept under a key, or all. Answers with what it was. */
  erase: { asks: { key?: string }; answers: Record<string, unknown> }
  /** Keeps again what was erased. */
  'put-back': { asks: { erased: Record<string, unknown> }; answers: void }
}

export type ToBackground = FromContent & FromOwnPages

/** From the popup and the background to the content script in one frame. */
export interface ToContent {
  'what-page': { asks: object; answers: PageState }
  /** Whether the flag has been seen since the page was loaded. */
  'flag-seen': { asks: object; answers: boolean }
  /** The reader leaves by a button of ours, and nothing of the page may hold them back. */
  'let-go': { asks: object; answers: void }
  /** What is hidden or which language is used has changed: draw the flag anew. */
  'redraw-flag': { asks: object; answers: void }
  /** What a frame of the page has shown; frame and address as the browser names the sender. */
  'frame-news': { asks: { news: readonly News[] }; answers: void }
  /** Leads to the row with this key. */
  'show-row': { asks: { key: string }; answers: Shown }
}

/** From the popup to the content scripts in all frames of a page; who is able answers. */
export interface ToAllFrames {
  /** Outlines what leads to something, control after control as the reader clicks them. */
  'follow-path': { asks: { path: readonly Control[] }; answers: true }
}

/** What a content script says of its page, with what that has shown of its protections. */
export interface PageState extends Known {
  readonly address: string
  /** What the background said of that address; null until it has, and where it says nothing. */
  readonly recognition: Recognition | null
  /** In which Zoom's page says it is; null where that is none of Zoom's. */
  readonly language: ZoomLanguage | null
  /** Closed by the reader, for this load of the page only. */
  readonly flagClosed: boolean
}

/** From the page of a tab to the extension's own pages, with its `PageState` as `state`. */
export const PAGE_CHANGED = 'page-changed'

/** The answer to a message whose handling failed or was refused. */
export interface Failure {
  readonly failed: string
}

/** The answers to a map of messages. */
export type Answers<Map> = {
  readonly [T in keyof Map]: Map[T] extends { asks: infer Asks; answers: infer Answer }
    ? (asks: Asks, sender: Runtime.MessageSender) => Promise<Answer>
    : never
}
