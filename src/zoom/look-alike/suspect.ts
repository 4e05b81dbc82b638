import { isTooLong } from '../address/hosts.ts'
import { chosenLabel } from './chosen-label.ts'
import { readLabel, type LabelWords } from './label-words.ts'

/** A host that is not Zoom's, in ASCII, and what the rules ask of it. */
export interface Suspect {
  readonly host: string
  readonly labels: readonly string[]
  /** What those of them say that may hold Zoom's word; all of them, where one is no other word. */
  readonly names: readonly LabelWords[]
  /** The label that its owner chose: before the ending, or before the free hosting. */
  readonly chosen: string
  /** What the chosen label says. */
  readonly name: LabelWords
  /** Whether it stands on free hosting, where developers name their exercises after Zoom. */
  readonly isFree: boolean
  /** Whether a path of Zoom's meeting pages follows. */
  readonly isMeeting: boolean
}

/** The path of one of Zoom's meeting pages; the shortest meeting number has nine digits. */
const MEETING_PATH = /^\/(?:[jsw]|wc(?:\/join)?)\/\d{9,11}(?!\d)/

/** Makes ready what the rules ask. A host longer than there can be has no labels. */
export function suspect(host: string, path: string): Suspect {
  const { chosen, isFree } = chosenLabel(host)
  const labels = isTooLong(host) ? [] : host.split('.')
  // Read when first asked for: the rules for addresses, which come first, do without.
  let names: readonly LabelWords[] | undefined
  let name: LabelWords | undefined
  return {
    host,
    labels,
    get names() {
      const isAsked = (label: string): boolean => labels.includes('zoom') || /[o0]{2}/.test(label)
      return (names ??= labels.filter(isAsked).map(readLabel))
    },
    chosen,
    get name() {
      return (name ??= readLabel(chosen))
    },
    isFree,
    isMeeting: MEETING_PATH.test(path),
  }
}
