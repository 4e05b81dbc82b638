import type { View } from './decoded.ts'

/** A part of a text that another takes the place of. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The change without what both have at their beginning and end, which stays as it is written. */
export function changed(start: number, before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    start: start + head,
    end: start + before.length - tail,
    text: after.slice(head, after.length - tail),
  }
}

/** Edits by their place, without those that begin in another. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  let end = 0
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => edit.start >= end && ((end = edit.end), true))
}

/** A text, or what holds one, with blanks in the places of edits. */
export function withBlanks<Whole extends { readonly text: string }>(
  whole: Whole,
  edits: readonly Edit[],
): Whole {
  if (edits.length === 0) return whole
  let last = 0
  const parts = edits.map(({ start, end }) => {
    const kept = whole.text.slice(last, start)
    last = end
    return kept + ' '.repeat(end - start)
  })
  return { ...whole, text: parts.join('') + whole.text.slice(last) }
}

/** What edits leave of a part that begins at `from`, each as the end of a line. */
export function without(part: string, edits: readonly Edit[], from: number): string {
  let last = from
  const left = edits.map(({ start, end }) => {
    const kept = part.slice(last - from, start - from)
    last = Math.max(last, end)
    return kept
  })
  return [...left, part.slice(last - from)].join('\n')
}

/**
 * Takes the lines with them in which nothing else stands, and the blanks that would end a line.
 * @param edits in the order of the text
 */
export function withLines(text: string, edits: readonly Edit[]): Edit[] {
  const wide: Edit[] = []
  for (let first = 0; first < edits.length;) {
    const at = edits[first]?.start ?? 0
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    let next = first
    let rest = ''
    let last = start
    for (let edit = edits[next]; edit && edit.start <= end; edit = edits[++next]) {
      rest += text.slice(last, edit.start) + edit.text
      last = Math.max(last, edit.end)
    }
    const lineEnd = last > end ? text.indexOf('\n', last) : end
    const stop = lineEnd < 0 ? text.length : lineEnd
    const isDeletion = edits.slice(first, next).every((edit) => edit.text === '')
    const behind = text.slice(last, stop)
    if (isDeletion && /^[\s•·*-]*$/.test(rest + behind)) {
      wide.push({ start, end: Math.min(stop + 1, text.length), text: '' })
    } else {
      const line = edits.slice(first, next)
      const final = line.at(-1)
      if (final && final.text === '' && behind.trim() === '') {
        line.pop()
        const blanks = /[ \t]*$/.exec(text.slice(Math.max(start, final.start - 99), final.start))
        const floor = Math.max(final.start - (blanks?.[0].length ?? 0), line.at(-1)?.end ?? start)
        line.push({
          start: floor,
          end: final.end + (behind.length - behind.replace(/^[ \t]+/, '').length),
          text: '',
        })
      }
      wide.push(...line)
    }
    first = next
  }
  return wide
}

/** Edits of a view as edits of what it was made from. */
export function inRaw(raw: string, view: View, edits: readonly Edit[]): Edit[] {
  let last = 0
  return edits.flatMap((edit) => {
    // An insertion stands between two places; a deletion begins at the first thing it takes.
    const isInsertion = edit.start === edit.end
    const start = isInsertion ? view.end(edit.start) : view.start(edit.start)
    const end = isInsertion ? start : view.end(edit.end)
    if (start < last) return []
    last = end
    const isEscaped =
      raw !== view.text && raw.slice(start, end) !== view.text.slice(edit.start, edit.end)
    return [{ start, end, text: isEscaped ? view.write(edit.text) : edit.text }]
  })
}
