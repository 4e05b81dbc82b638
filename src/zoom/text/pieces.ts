import type { Edit } from './edit.ts'

/** A stretch of a text: as it was handed in and as it is now, the same where nothing was changed. */
export interface Piece {
  readonly before: string
  readonly after: string
}

/**
 * The pieces of a text after a further change.
 * @param edits in the places of what the pieces hold now, ordered, none over another
 */
export function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const done: Piece[] = []
  const left = pieces.toReversed()
  let at = 0
  const take = (to: number, taken: Piece[]): Piece[] => {
    for (let piece = left.at(-1); piece && at < to; piece = left.at(-1)) {
      left.pop()
      const [first, rest] = split(piece, to - at)
      if (rest) left.push(rest)
      taken.push(first)
      at += first.after.length
    }
    return taken
  }
  for (const { start, end, text } of edits) {
    take(start, done)
    const before = take(end, []).map((piece) => piece.before)
    done.push({ before: before.join(''), after: text })
  }
  return take(Infinity, done).concat(left.toReversed())
}

/** Two pieces, the first with so many characters of what it holds now; one where it has no more. */
function split(piece: Piece, length: number): [Piece, Piece?] {
  const { before, after } = piece
  if (length >= after.length) return [piece]
  const [head, rest] = [after.slice(0, length), after.slice(length)]
  // One text and not two alike: those are compared to their ends each time.
  return before === after
    ? [
        { before: head, after: head },
        { before: rest, after: rest },
      ]
    : [
        { before, after: head },
        { before: '', after: rest },
      ]
}

/** What the pieces hold now, as one text. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ after }) => after).join('')
