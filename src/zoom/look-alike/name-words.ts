import { readLabel, type LabelWords } from './label-words.ts'

/** As long as a label can be: of a longer one the beginning is read. */
const LONGEST = 63

/** Words that no exercise on free hosting is called by. */
const DOOR = /join|log-?in|sign-?in|download|install|[il]nvit/

/** What free hosting puts behind a name that is taken (zoom-invite-1tx), and numbers. */
const TAKEN = /-?(?:us)?\d*(?:-[a-z\d]{3})?$/

/** Whether a label is nothing but zoom and the words of a meeting or a program. */
export function isMeetingName(name: LabelWords): boolean {
  return name.zoom !== null && hasMeetingWord(name) && name.loose === 0
}

/** The same with words of any kind, the loose only where a dash or a second one is. */
export function isZoomAndWords(name: LabelWords): boolean {
  return (
    name.zoom !== null &&
    name.isKnown &&
    (wordsOf(name) > 0 || name.loose > (name.isDivided ? 0 : 1))
  )
}

/** How many words of any kind but the loose. */
export function wordsOf({ strong, medium, weak }: LabelWords): number {
  return strong + medium + weak
}

/** Whether what dashes and digits divide has a part of known words that says something by itself. */
export function hasTellingPart(label: string): boolean {
  const parts = label.slice(0, LONGEST).split(/[-\d]+/)
  return (
    parts.length > 1 &&
    parts.map(readLabel).some((part) => part.isKnown && part.medium + part.strong > 0)
  )
}

/** Whether a label is of known words alone; asked of those beside one that is `zoom`. */
export function isDoor(label: string, chosen: string): boolean {
  const name = readLabel(label)
  return (
    label !== chosen &&
    name.zoom === null &&
    name.isKnown &&
    // us.zoom.firm.com is a machine.
    label.length > 3 &&
    wordsOf(name) + name.loose > 0
  )
}

/** Whether a label is of nothing but known words, one of them of meetings. */
export function hasMeetingWord({ isKnown, strong }: LabelWords): boolean {
  return isKnown && strong > 0
}

/** Whether a label on free hosting is zoom and words for a visitor, which no developer would take. */
export function isFreeDoor(label: string): boolean {
  const name = readLabel(label.slice(0, LONGEST).replace(TAKEN, ''))
  return DOOR.test(label) && isMeetingName(name) && name.medium + name.weak === 0
}

/** Whether dashes set off both Zoom's word and a word that is known from the rest of a label. */
export function hasOwnWord(label: string): boolean {
  const parts = label.slice(0, LONGEST).split('-')
  return (
    parts.includes('zoom') &&
    parts.map(readLabel).some((part) => part.isKnown && wordsOf(part) + part.loose > 0)
  )
}
