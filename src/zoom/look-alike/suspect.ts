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

/** What is said of labels is read when first asked for: the rules for addresses, which come first, do without. */
class Suspected implements Suspect {
  readonly host: string
  readonly labels: readonly string[]
  readonly chosen: string
  readonly isFree: boolean
  readonly isMeeting: boolean
  private readNames: readonly LabelWords[] | undefined
  private readName: LabelWords | undefined

  constructor(host: string, path: string) {
    const { chosen, isFree } = chosenLabel(host)
    this.host = host
    this.labels = isTooLong(host) ? [] : host.split('.')
    this.chosen = chosen
    this.isFree = isFree
    this.isMeeting = MEETING_PATH.test(path)
  }

  get names(): readonly LabelWords[] {
    const isAsked = (label: string): boolean =>
      this.labels.includes('zoom') || /[o0]{2}/.test(label)
    return (this.readNames ??= this.labels.filter(isAsked).map(readLabel))
  }

  get name(): LabelWords {
    return (this.readName ??= readLabel(this.chosen))
  }
}

/** Makes ready what the rules ask. A host longer than there can be has no labels. */
export const suspect = (host: string, path: string): Suspect => new Suspected(host, path)
