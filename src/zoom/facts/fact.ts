/** What may be on or off: a protection, or what undoes one. */
export type FactId =
  | 'waiting-room'
  | 'passcode'
  /** Participants are muted on entry. */
  | 'mute'
  /** Participants may unmute themselves. */
  | 'unmute'
  /** Only the host may share. */
  | 'share'
  | 'join-before-host'
  /** The meeting uses the Personal Meeting ID. */
  | 'personal-id'
  | 'embedded-passcode'
  /** Participants may write to others, give themselves another name, switch their camera on. */
  | 'chat'
  | 'rename'
  | 'video'
  | 'locked'
  | 'signed-in-only'
  | 'end-to-end'

/** Where Zoom showed it. */
export type Surface =
  | 'schedule-form'
  | 'settings-page'
  /** The web client, before joining. */
  | 'before-joining'
  /** The web client, as a guest who waits to be admitted. */
  | 'waiting-room'
  /** The menu, or panel, “Host tools”. */
  | 'host-tools'
  /** The menu “More” below the participants. */
  | 'participants-menu'
  /** The arrow beside “Share”. */
  | 'share-menu'
  /** “Advanced sharing options”. */
  | 'share-dialog'
  /** What a participant is told who may not do something. */
  | 'notice'
  | 'window-title'
  /** “Meeting information”, behind the shield. */
  | 'meeting-information'

/** What Zoom's own page shows. What it does not show has no fact: it is unknown. */
export interface Fact {
  readonly fact: FactId
  readonly state: 'on' | 'off'
  /** Zoom's page says that only an administrator, or another plan, changes it. */
  readonly lockedByOrganization: boolean
  readonly seenIn: Surface
  /** The observation that shows it: `rowOf` finds it on the page. */
  readonly key: string
}

/** What the observations of one moment say. */
export interface Reading {
  readonly facts: readonly Fact[]
  /** Where observations were seen, understood or not. */
  readonly surfaces: readonly Surface[]
  readonly openers: readonly SeenOpener[]
  /** Controls are there that only a host, or a co-host, has. */
  readonly isHost: boolean
  /**
   * Which of the document's meetings it is, and whether as its host. Once either is another, what is
   * remembered is forgotten.
   */
  readonly circumstances: string
  /** Nothing is there of which something must be: Zoom has changed the page. */
  readonly isChanged: boolean
}

/** What Zoom shows more behind: a menu, or a panel. */
export type Opener = 'host-tools' | 'participants' | 'meeting-information'

/** Such a button of Zoom's, on the page now. */
export interface SeenOpener {
  readonly opener: Opener
  /** Of its observation: `rowOf` finds it on the page. */
  readonly key: string
}

/** What a click may have changed: these facts or, where there are none, all of the surface. */
export interface Touched {
  readonly facts: readonly FactId[]
  readonly surface: Surface | null
}

/** One document of a page, the page itself or a frame in it, as it is now. */
export interface SeenFrame extends Pick<
  Reading,
  'openers' | 'isHost' | 'circumstances' | 'isChanged'
> {
  readonly frame: number
}

/** All that is known of what a page shows. */
export interface Known {
  readonly facts: readonly SeenFact[]
  readonly frames: readonly SeenFrame[]
}

/** A fact, with where on the page and when it was last shown. */
export interface SeenFact extends Fact {
  /** The frame of the page; 0 is the page itself. */
  readonly frame: number
  /** When it was last shown, in milliseconds since 1970. */
  readonly at: number
  /** Its sign is on the page at this moment. Else it may have changed since. */
  readonly isShown: boolean
}
