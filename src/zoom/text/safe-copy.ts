import type { OwnHosts } from '../address/hosts.ts'
import { dropSecrets, SECRET_NAMES } from '../address/parameters.ts'
import { decode, LONGEST_ADDRESS } from '../address/parse.ts'
import type { Recognition } from '../address/recognition.ts'
import { isBesideLink, mayGoOn } from './broken-link.ts'
import { columnsOf } from './columns.ts'
import { plainView, type View } from './decoded.ts'
import { hasColumn } from './doubt.ts'
import { eachMatch } from './each-match.ts'
import { percentView, readableView } from './encodings.ts'
import { linksIn, type Link } from './find-links.ts'
import { hasOddName } from './odd-names.ts'
import { isDoubtfulLink, noteSecrets, withoutMisplaced } from './link-secrets.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { isCutShort } from './cut-short.ts'
import { isLeftIn, repeatsIn, secretsIn } from './leftovers.ts'
import { edited, textOf, type Piece } from './pieces.ts'
import { changed, inOrder, inRaw, withBlanks, withLines, without, type Edit } from './edit.ts'
import { findNamed, nextName } from './prose.ts'
import { safeLink } from './safe-link.ts'

/** A text that may be posted, and what was taken out of it to be sent apart. */
export interface SafeInvitation {
  readonly text: string
  /** The whole text as handed in, part by part, and what became of each. */
  readonly pieces: readonly Piece[]
  /** The passcodes that the text names in clear, each once: that of the meeting, that of the phone. */
  readonly passcodes: readonly string[]
  /** False where something in the text may still hold a secret, and the reader has to look. */
  readonly isSure: boolean
}

/** What one text was found to hold. */
interface Found {
  readonly own: OwnHosts | undefined
  readonly passcodes: Set<string>
  /** All that must not stand in the copy: passcodes and the values in links. */
  readonly secrets: Set<string>
  /** The links of Zoom's, and what is to be changed in each: texts repeat their links. */
  readonly links: Map<Recognition, Edit | null>
  isSure: boolean
}

/** How many times an address may be percent-coded inside another. */
const DEEPEST = 6

/** What may be percent-coded as one. */
const RUN = /[^\s<>"'`|\\&?#=;()[\]{}]+/g

/** The escape of a mark before a parameter, of a colon or of a blank, however often escaped anew. */
const ESCAPE = /%(?:25)*(?:3f|3d|23|3a|20)/i

/** A secret parameter whose value stands somewhere behind the link. */
const EMPTY = new RegExp(String.raw`${SECRET_NAMES}=?$`, 'i')

/** A meeting of Zoom's on whatever host, as at the door that an organization has of its own. */
const MEETING = new RegExp(
  String.raw`^https?:\/*[^/?#]+\/(?:[jsw]|wc|wc\/join)\/\d{9,11}(?!\d)[^?#]*[?#].*${SECRET_NAMES}(?:=|%)`,
  'i',
)

/** What may be a soft line break of quoted-printable where nothing else shows that it is one. */
const OPEN_END = /[^=\s]=\r?\n[\p{L}\p{N}\\&%#/:.]/u

/**
 * Makes a text, be it one link or a whole invitation, fit to be posted: its links without passcode
 * and tokens, its dial strings and lines without the passcode, whatever escapes they are written
 * in. All else stays as it is, and so do links that only pass as Zoom's: there is nothing to mend
 * in them. Of a text longer than `LONGEST_TEXT` nothing is changed, and the copy is not sure. Never
 * throws.
 * @param own the organization's hosts that count as Zoom's
 */
export function safeInvitation(text: string, own?: OwnHosts): SafeInvitation {
  const found: Found = {
    own,
    passcodes: new Set(),
    secrets: new Set(),
    links: new Map(),
    isSure: true,
  }
  let pieces: readonly Piece[] = [{ before: text, after: text }]
  if (text.length > LONGEST_TEXT) return { text, pieces, passcodes: [], isSure: false }
  const view = readableView(text)
  const columns = columnsOf(view.text, found.passcodes)
  const read = inOrder([...columns.edits, ...columns.heads])
  const others = editsOf(withBlanks(view, read), text, found, 0, true)
  const first = withLines(view.text, inOrder([...columns.edits, ...others]))
  const left = without(withBlanks(view, columns.heads).text, first, 0)
  if (!columns.isSure || hasColumn(left) || hasOddName(left)) found.isSure = false
  pieces = edited(pieces, inRaw(text, view, first))
  // What is escaped in one part of a text may stand for itself in another.
  if (view.text !== text) {
    const plain = plainView(textOf(pieces))
    pieces = edited(pieces, editsOf(plain, plain.text, found, 0, false))
  }
  for (const passcode of found.passcodes) found.secrets.add(passcode)
  for (const { meetingId } of found.links.keys()) if (meetingId) found.secrets.delete(meetingId)
  pieces = edited(pieces, repeatsIn(textOf(pieces), found.secrets))
  const safe = textOf(pieces)
  if (OPEN_END.test(view.text) || isCutShort(pieces)) found.isSure = false
  const isSure = found.isSure && !isLeftIn(safe, text, found.secrets)
  return { text: safe, pieces, passcodes: [...found.passcodes], isSure }
}

/** What is to be changed in a view, in its own places. */
function editsOf(view: View, raw: string, found: Found, depth: number, isProse: boolean): Edit[] {
  const { text } = view
  const edits: Edit[] = []
  let last = 0
  let nameAt = -1
  let isBehindLink = false
  const between = (to: number): void => {
    if (isProse && nameAt < last) nameAt = nextName(text, last)
    if (isProse && nameAt < to) {
      const named = findNamed(text, last, to, found.passcodes, isBehindLink)
      for (const edit of named.edits) edits.push(edit)
      if (!named.isSure) found.isSure = false
    }
    for (const edit of secretEdits(text, last, to, found)) edits.push(edit)
    for (const edit of encodedIn(text, last, to, found, depth, false)) edits.push(edit)
  }
  for (const link of linksIn(view, raw, found.own)) {
    if (link.start < last) continue
    between(link.start)
    for (const edit of editsOfLink(view, link, found, depth, isProse)) edits.push(edit)
    last = link.end
    isBehindLink = !!link.recognition?.meetingId
  }
  between(text.length)
  return inOrder(edits)
}

function editsOfLink(
  view: View,
  link: Link,
  found: Found,
  depth: number,
  isProse: boolean,
): Edit[] {
  const { start, end, address, recognition } = link
  const { text } = view
  if (recognition?.hostKind === 'lookalike') return []
  if (recognition?.hostKind === 'zoom') {
    const known = found.links.get(recognition)
    const edit = known === undefined ? editOf(recognition, text.slice(start, end), found) : known
    if (isProse && /[?#]/.test(address) && mayGoOn(text, start, end)) found.isSure = false
    if (isProse && recognition.meetingId && isBesideLink(text, end)) found.isSure = false
    return edit ? [{ start: start + edit.start, end: start + edit.end, text: edit.text }] : []
  }
  if (recognition && recognition.target === address && MEETING.test(address)) {
    noteSecrets(address, found.secrets)
    const written = text.slice(start, end)
    return [changed(start, written, dropSecrets(written))]
  }
  if (recognition?.hostKind === 'claims-zoom') return []
  if (/^zoom(?:mtg|us):/i.test(address)) return secretEdits(text, start, end, found)
  if (recognition?.unresolved || (recognition && isHiding(recognition))) found.isSure = false
  // To look for what is coded in what would take long; of such an address no mail is made.
  if (end - start > LONGEST_ADDRESS) {
    found.isSure = false
    return secretEdits(text, start, end, found)
  }
  // Another's link, a mail or an appointment: what it carries is made safe where it stands.
  const edits = encodedIn(text, start, end, found, depth, !/^mailto:/i.test(address))
  const inner = /^.[^]*?(?=https?:\/\/|zoommtg:|zoomus:)/i.exec(text.slice(start, end))?.[0].length
  if (inner !== undefined && depth < DEEPEST) {
    const part = plainView(text.slice(start + inner, end))
    for (const edit of editsOf(part, part.text, found, depth + 1, false))
      edits.push({ ...edit, start: edit.start + start + inner, end: edit.end + start + inner })
  }
  return edits
}

/** Whether a wrapper that writes in a way of its own carries what is not safe. */
function isHiding({ address, target }: Recognition): boolean {
  if (target === address || decode(address).includes(target)) return false
  const { text, isSure } = safeInvitation(target)
  return !isSure || text !== target
}

/** What is to be changed in a link of Zoom's, in its own places; null for nothing. */
function editOf(recognition: Recognition, written: string, found: Found): Edit | null {
  const { address, target } = recognition
  noteSecrets(target, found.secrets)
  const safe = withoutMisplaced(safeLink(recognition), found.secrets)
  const isOverlong = target.length > LONGEST_ADDRESS
  if (isOverlong || isDoubtfulLink(safe, recognition.page) || EMPTY.test(written))
    found.isSure = false
  const shown = address === written ? safe : safe.replace(/^https:\/\//, '')
  // Of a wrapped link nothing stays: letters that both happen to have would only confuse a reader.
  const whole = { start: 0, end: written.length, text: shown }
  const edit = safe === address ? null : target === address ? changed(0, written, shown) : whole
  found.links.set(recognition, edit)
  return edit
}

/** What is to be changed in percent-coded parts. */
function encodedIn(
  text: string,
  from: number,
  to: number,
  found: Found,
  depth: number,
  isLink: boolean,
): Edit[] {
  const whole = text.slice(from, to)
  if (depth >= DEEPEST || !(isLink ? /[%+]/ : /%/).test(whole)) return []
  const edits: Edit[] = []
  for (const { 0: run, index } of eachMatch(RUN, whole)) {
    if (!ESCAPE.test(run) && !(isLink && run.includes('+'))) continue
    let at = from + index
    // Where slashes are escaped too, the others belong to what stands around.
    for (const part of /%(?:25)*2f/i.test(run) ? run.split(/(\/)/) : [run]) {
      const view = percentView(part)
      const inner = view.text === part ? [] : editsOf(view, part, found, depth + 1, true)
      for (const edit of withLines(view.text, inner)) {
        const start = at + view.start(edit.start)
        const end = at + view.end(edit.end)
        edits.push({ start, end, text: edit.text && view.write(edit.text) })
      }
      at += part.length
    }
  }
  return edits
}

function secretEdits(text: string, from: number, to: number, { secrets }: Found): Edit[] {
  return [...secretsIn(text.slice(from, to))].map(({ start, end, secret }) => {
    secrets.add(secret)
    return { start: from + start, end: from + end, text: '' }
  })
}
