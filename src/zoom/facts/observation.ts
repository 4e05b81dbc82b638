/** What kind of thing on which of Zoom's pages. */
export type ObservationKind =
  | 'some-box'
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
  | 'panel-radio'
  | 'panel-answer'
  | 'passcode-row'
  | 'refusal'
  | 'title'
  | 'meeting'
  | 'end-sign'
  | OpenerKind

/** The buttons behind which Zoom shows more. */
export type OpenerKind = 'host-tools-button' | 'participants-button' | 'information-button'

/**
 * One thing on Zoom's page that may tell whether a protection is on, not yet interpreted. The
 * page's script hands it to the background: it stays in the extension's memory and is never stored
 * or sent elsewhere. It holds no meeting number and no value of a field.
 */
export interface Observation {
  readonly kind: ObservationKind
  /**
   * Its text, or that of the nearest element around it that has any, as `labelText` makes it;
   * `WRITTEN` for one that people wrote.
   */
  readonly label: string
  /** What it says of its own state: `true`, `false`, or nothing of use. */
  readonly says: string
  /** What its row or its group is called, as `labelText` makes it. */
  readonly name?: string
  /** Its id, or the value that it stands for. */
  readonly id?: string
  /**
   * Which row it stands in: observations of the same row have the same number. Of `meeting`: how
   * often the document's meeting has become another one.
   */
  readonly row?: number
  /** The classes of that row, and what labels it. */
  readonly rowMark?: string
  readonly isTicked?: boolean
  readonly isGrayed?: boolean
  /** Its row says that an administrator locked it. */
  readonly isLocked?: boolean
  /** Nine to eleven digits stand at it: a meeting number, which itself is not told. */
  readonly hasNumber?: boolean
}

/** In place of what is also the topic or the reader's own name: none of Zoom's labels, nor no text. */
export const WRITTEN = '…'

/** By what the same observation is found again on its page. */
export function keyOf({ kind, label, name, id, rowMark }: Observation): string {
  return [kind, label, name, id, rowMark].join('\n')
}
