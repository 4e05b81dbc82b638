import { beginning } from './longest-text.ts'

/** A text with its escapes decoded, and where in the text as handed in each part of it stands. */
export interface View {
  readonly text: string
  /** Where what begins at this place of the view begins as handed in, in UTF-16 code units. */
  readonly start: (index: number) => number
  /** Where what ends at this place of the view ends as handed in. */
  readonly end: (index: number) => number
  /** Writes a text as it has to be written where the view comes from. */
  readonly write: (text: string) => string
}

/** One way to write a text. */
export interface Layer {
  /**
   * Whether a text is written so; by its escapes alone where it is absent.
   * @param last what the text was when it was last decoded so, in an earlier round
   */
  readonly isUsed?: (text: string, last?: string) => boolean
  /** Without a group. */
  readonly escape: RegExp
  /** Whether each character stands for one: then all keeps its place. */
  readonly isEven?: true
  readonly decode: (escape: string) => string
  readonly write: (text: string) => string
}

export const same = (text: string): string => text

/** The text as it stands; of one longer than `most`, its beginning. */
export const plainView = (text: string, most?: number): View => ({
  text: beginning(text, most),
  start: (index) => index,
  end: (index) => index,
  write: same,
})

/** What a view says with one layer decoded; the same view where nothing is to be. */
export function decodeLayer(outer: View, layer: Layer): View {
  if (layer.isEven) {
    const text = outer.text.replace(layer.escape, layer.decode)
    return text === outer.text ? outer : { ...outer, text }
  }
  // What was decoded: its place in the new text and in the old one, four numbers each.
  const places: number[] = []
  let last = 0
  let length = 0
  const inner = outer.text.replace(layer.escape, (escape: string, index: number) => {
    const character = layer.decode(escape)
    if (character === escape) return escape
    length += index - last
    last = index + escape.length
    places.push(length, length + character.length, index, last)
    length += character.length
    return character
  })
  if (places.length === 0) return outer
  /** The last place that begins at or before the index. */
  const placeAt = (index: number): number => {
    let low = -1
    let high = places.length / 4
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((places[middle * 4] ?? 0) <= index) low = middle
      else high = middle
    }
    return low * 4
  }
  const start = (index: number): number => {
    const at = placeAt(index)
    if (at < 0) return index
    const [, to = 0, outerFrom = 0, outerTo = 0] = places.slice(at, at + 4)
    return index < to ? outerFrom : outerTo + index - to
  }
  const end = (index: number): number => {
    if (index === 0) return 0
    const at = placeAt(index - 1)
    if (at < 0) return index
    const [, to = 0, , outerTo = 0] = places.slice(at, at + 4)
    return index <= to ? outerTo : outerTo + index - to
  }
  return {
    text: inner,
    start: (index) => outer.start(start(index)),
    end: (index) => outer.end(end(index)),
    write: (text) => outer.write(layer.write(text)),
  }
}
