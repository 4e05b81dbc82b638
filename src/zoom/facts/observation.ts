/** What kind of thing on which of Zoom's pages. */
export type ObservationKind =
  | 'form-box'
  | 'form-radio'
  | 'form-personal-id'
  | 'old-option'
  | 'setting-toggle'
  | 'setting-answer'
  | 'passcode-field'
  | 'preview-words'
  | 'guest-waiting'
  | 'host-tool'
  | 'participants-item'
  | 'share-item'
  | 'share-answer'
  | 'share-lock'
  | 'panel-switch'
  | 'panel-answer'
  | 'refusal'
  | 'title'

/**
 * One thing on Zoom's page that may tell whether a protection is on, as it stands there and not
 * yet understood. It holds no words of the page, only their fingerprints and Zoom's own names for
 * its elements, so that it may leave the page's script.
 */
export interface Observation {
  readonly kind: ObservationKind
  /** The words at it: its own, or those of the nearest element around it that has any. */
  readonly words: number
  /** Its own word on its state: `selected`, `unselect`, `true`, `false`, or nothing of use. */
  readonly says: string
  /** What its row or its group is called. */
  readonly name?: number
  /** Its id, or the value that it stands for. */
  readonly id?: string
  /** Which row it stands in: observations of the same row have the same number. */
  readonly row?: number
  /** The classes of that row, and what labels it. */
  readonly rowMark?: string
  readonly isTicked?: boolean
  readonly isGreyed?: boolean
  /** Its row says that an administrator locked it. */
  readonly isLocked?: boolean
  /** Nine to eleven digits stand at it: a meeting number, which itself is not told. */
  readonly hasNumber?: boolean
}

/** By what the same observation is found again on its page. */
export function keyOf({ kind, words, name, id, rowMark }: Observation): string {
  return [kind, words, name, id, rowMark].join()
}
