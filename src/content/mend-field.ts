import type { Piece } from '../zoom/text/pieces.ts'
import { endsBlank, isTextField, lettersIn, lettersOf, type Letters, type Spot } from './letters.ts'

/** How long an editor may take to notice a selection, in milliseconds, and looks at what it made. */
const NOTICE = 50
const LOOKS = 6

/** The value of a secret parameter. */
const SECRET = /(?:pwd|zak|tk)=([^\s&#;]{4,})/gi

/** Whether a text stands in a field once, whatever blanks the field has put in or left out. */
export function holdsOnce(field: Element, text: string): boolean {
  return startIn(lettersIn(field), text) !== null
}

/**
 * Makes a text that was pasted into a field safe where it stands, as if typed: what the page
 * listens for happens, and the browser's own undo takes it back. Nothing else of the field is
 * touched.
 * @param pieces of the text as it was pasted, and what is to become of each
 * @returns false where the text stands there no more, or more than once, or where the field did not
 *   take the change
 */
export async function mendField(field: HTMLElement, pieces: readonly Piece[]): Promise<boolean> {
  // A field of plain text takes all in one change, for one undo.
  const left = isTextField(field) ? joined(pieces) : [...pieces]
  const done: Piece[] = []
  const now = (): string => [...left.map(before), ...done.map(after)].join('')
  for (let piece = left.at(-1); piece; piece = left.at(-1)) {
    const held = now()
    const isChange = piece.before !== piece.after && lettersOf(piece.before + piece.after) !== ''
    if (isChange && !(await replace(field, held, left, piece))) return false
    left.pop()
    done.unshift(piece)
    if (isChange && !(await hasBecome(field, held, now()))) return false
  }
  return !isBehindLink(field, pieces)
}

/** Whether a field holds a text and the other no more; an editor may take a moment to draw that. */
async function hasBecome(field: Element, old: string, text: string): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const letters = lettersIn(field)?.text
    if (letters?.includes(lettersOf(text)) && !letters.includes(lettersOf(old))) return true
    await rest()
  }
  return false
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, NOTICE))

const before = (piece: Piece): string => piece.before
const after = (piece: Piece): string => piece.after

/** Where the letters of a text begin in those of a field; null unless they are there once. */
function startIn(letters: Letters | null, text: string): number | null {
  const sought = lettersOf(text)
  const start = letters && sought !== '' ? letters.text.indexOf(sought) : -1
  return start >= 0 && letters?.text.lastIndexOf(sought) === start ? start : null
}

/** The pieces from the first change to the last as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const isChanged = (piece: Piece): boolean => piece.before !== piece.after
  const first = pieces.findIndex(isChanged)
  const end = pieces.findLastIndex(isChanged) + 1
  const middle = pieces.slice(first, end)
  const one = { before: middle.map(before).join(''), after: middle.map(after).join('') }
  return [...pieces.slice(0, first), one, ...pieces.slice(end)]
}

/** Replaces the last of the pieces that are left, in a field that holds a text. */
async function replace(
  field: HTMLElement,
  text: string,
  left: readonly Piece[],
  piece: Piece,
): Promise<boolean> {
  const doc = field.ownerDocument
  const found = rangeIn(field, text, left.slice(0, -1).map(before).join(''), piece)
  if (!found) return false
  const { start, end } = found
  let { after: typed } = piece
  let gone = piece.before
  field.focus()
  if (isTextField(field)) {
    field.setSelectionRange(start.offset, end.offset)
    if (field.localName === 'input') typed = typed.replace(/\s*[\r\n]\s*/g, ' ')
  } else {
    if (!start.node || !end.node) return false
    const range = doc.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    const link = secretLinkAt(range)
    if (link) {
      const inside = doc.createRange()
      inside.selectNodeContents(link)
      const whole = inside.toString()
      inside.setEnd(range.startContainer, range.startOffset)
      const head = inside.toString().length
      typed = whole.slice(0, head) + typed + whole.slice(head + range.toString().length)
      gone = whole
      range.selectNode(link)
    }
    const selection = selectionOf(field)
    selection?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    )
    // An editor with a selection of its own would else put the text where it believes the caret.
    await rest()
    if (!selection || lettersOf(selection.toString()) !== lettersOf(gone)) return false
    if (isTakenByEditor(field, typed)) return true
    // The words stay as they are; of them the piece alone is replaced.
    if (link) return doc.execCommand('unlink') && replace(field, text, left, piece)
  }
  return typed === '' ? doc.execCommand('delete') : doc.execCommand('insertText', false, typed)
}

/**
 * Announces the change as typing is announced. An editor that draws from a text of its own makes it
 * there; it would not hear of `execCommand`, and would go on holding the secret.
 */
function isTakenByEditor(field: Element, typed: string): boolean {
  const inputType = typed === '' ? 'deleteContentBackward' : 'insertText'
  const data = typed === '' ? null : typed
  const about = { inputType, data, bubbles: true, cancelable: true, composed: true }
  return !field.dispatchEvent(new InputEvent('beforeinput', about))
}

/** Where a piece stands in a field that holds a text, in which other pieces come before it. */
function rangeIn(
  field: Element,
  text: string,
  head: string,
  { before: gone }: Piece,
): { start: Spot; end: Spot } | null {
  const letters = lettersIn(field)
  const base = startIn(letters, text)
  if (!letters || base === null) return null
  const from = base + lettersOf(head).length
  const to = from + lettersOf(gone).length
  const start = edge(letters, from, endsBlank(head))
  const end = gone === '' ? start : edge(letters, to, endsBlank(gone))
  return start && end && { start, end }
}

/** The place before a letter or, where no blank parts them, behind the one before it. */
function edge(letters: Letters, index: number, isAfterBlank: boolean): Spot | null {
  const isBefore = isAfterBlank && index < letters.text.length
  return isBefore ? letters.spot(index, false) : letters.spot(index - 1, true)
}

/** The link around a range, where its address holds a secret too. */
function secretLinkAt(range: Range): Element | null {
  const link = range.startContainer.parentElement?.closest('a[href]') ?? null
  const isSecret = /(?:pwd|zak|tk)(?:=|%)/i.test(link?.getAttribute('href') ?? '')
  return isSecret && link?.contains(range.endContainer) ? link : null
}

/** Whether a secret that was taken out of the text is left in the address of a link in the field. */
function isBehindLink(field: Element, pieces: readonly Piece[]): boolean {
  const secrets = pieces.flatMap((piece) =>
    piece.before === piece.after
      ? []
      : [...piece.before.matchAll(SECRET)].flatMap(([, secret]) => secret ?? []),
  )
  return [...field.querySelectorAll('a[href]')].some((link) =>
    secrets.some((secret) => link.getAttribute('href')?.includes(secret)),
  )
}

function selectionOf(field: Element): Selection | null {
  const root = field.getRootNode() as Document & { getSelection?: () => Selection | null }
  return root.getSelection?.() ?? field.ownerDocument.getSelection()
}
