import type { OwnHosts } from '../zoom/address/hosts.ts'
import { decode } from '../zoom/address/parse.ts'
import { recognize, type Recognition } from '../zoom/address/recognition.ts'
import { readableView } from '../zoom/text/encodings.ts'
import { eachCarried, isCarrier, linksIn, type Link } from '../zoom/text/find-links.ts'
import { stretchesIn, type Stretch } from '../zoom/text/link-targets.ts'

/** A link of a text, as a browser would open it. */
export interface Opened {
  readonly recognition: Recognition
  /** What is shown there is not where it leads, or only a part of that. */
  readonly isDoubtful?: boolean
  /** It stands in an attribute that nobody follows. */
  readonly isAside?: true
}

/** All that JavaScript calls a blank but the byte order mark, which browsers leave out of a host. */
export const BLANK = /[^\S\ufeff]/

/** What a browser takes for a host where no scheme is written. */
const SCHEMELESS = /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.[\p{L}\p{N}.-]*(?:[/?#]|$)/u

/** What a text is where a browser would open it, with or without a scheme. */
export function recognizeLoosely(text: string, own?: OwnHosts): Recognition {
  const direct = recognize(text, own)
  // No host is as long.
  return direct.error && SCHEMELESS.test(text.slice(0, NEAR))
    ? recognize(`https://${text}`, own)
    : direct
}

/** Zoom's host name anywhere in an address of others: it hides where that leads. */
const NAMES_ZOOM = /(?<![\p{L}\p{N}-])zoom(?:gov)?\.(?:us|com)(?![\p{L}\p{N}-])/iu

/** What stands before the host and its `@`, the scheme included. */
const USER = /^[^/?#]*\/\/[^/?#]*@/

/** Between Zoom's address as it is shown and its target, as Outlook, rst, Jira and Textile write them. */
const BEFORE_TARGET = /^(?:[*_"'”)\]]{0,3}[ \t]{0,3}(?:\r?\n[ \t]{0,3})?<(?:url:)?|\||":)$/i
/** Between a target and Zoom's address: of Slack, Org and BBCode. */
const BEHIND_TARGET = /^(?:\||\]\[?)$/

/** Where an address is no link: in another attribute or tag, in a style sheet, in a comment. */
const NO_LINK =
  /<(?:(?:base|link)\s[^<>]*|[a-z][^<>]*\s(?!(?:xlink:)?href\s*=)[a-z][\w:.-]*\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)|!--(?:(?!-->)[^])*)$|\burl\(\s*["']?$/i

/** Words for going into a meeting, and for one, in the languages of Zoom's own invitations. */
const JOINS =
  /join|beitreten|teilnehm|rejoindre|unirse|ingresar|entrar|entra |partecip|参加|참가|加入|войти|подключ|tham gia|dołącz|katıl|gabung|deelnem|anslut/i
const MEETING =
  /meeting|r[ée]uni|riunione|会议|會議|회의|ミーティング|конференц|cuộc họp|spotkani|toplantı|rapat|vergadering|möte/i

/** What names a link: the words before it, in markdown and as Outlook and Slack write them. */
const NAME_BEFORE = /(?:\[([^[\]]{1,200})\]\(\s*<?|([^\n<>|/]{1,60})<)$/
const NAME_BEHIND = /^\|([^<>|]{1,200})>/
/** A line of its own above, or the beginning of the same. */
const LINE_BEFORE =
  /(?:^|\n)[ \t>*_-]{0,6}([^\n/<>]{1,40}?)[:：]?[ \t*_]{0,4}(?:\r?\n[ \t>]{0,6})?$/

/** What a click runs. */
const HANDLER = /\son[a-z]{3,20}\s*=\s*["'][^<>]{0,100}$/i

/**
 * Marks that a browser takes for no part of a host, and for no end of it; and a backslash within one,
 * which is the end of it to a browser and an escape to markdown.
 */
const UNLIKE = /[\uff01-\uff0d\uff0f\uff1a-\uff20]|^[a-z]+:[\\/]*[^\\/?#]+\\[^\w\s\\/?#]/i

/** What closes a sentence or a markup behind a host. */
const CLOSES = /^[)\]}"'*_`>,;:!?»”]{1,9}(?!\S)/

/** Where the host may go on behind a blank: https://zoom.us .evil.example/ */
const HOST_GOES_ON = /^[^\S\n]{1,3}[.@。．｡]\S/

/**
 * The links of a text to Zoom and to what passes as Zoom; and those of others that hide where they
 * lead, since nobody may say that there is no link to Zoom.
 */
export function openedIn(text: string, own?: OwnHosts, isOuter = true): Opened[] {
  const view = readableView(text)
  const stretches = stretchesIn(view)
  const found: Opened[] = []
  let around: Stretch[] = []
  const targets = new Map<string, Recognition>()
  const ledTo = (target: string): Recognition => {
    const led = targets.get(target) ?? recognizeLoosely(target, own)
    targets.set(target, led)
    return led
  }
  const carriedBy = eachCarried((carried) => openedIn(carried, own, false))
  let next = 0
  let last: { start: number; end: number; recognition: Recognition } | undefined
  let word = 0
  let seen = 0
  for (const link of linksIn(view, text, own)) {
    const { start, end, address, recognition } = link
    if (!recognition) {
      if (isOuter) for (const opened of carriedBy(address)) found.push(opened)
      continue
    }
    for (; stretches[next] && stretches[next]!.from <= start; next++) around.push(stretches[next]!)
    around = around.filter(({ to }) => to > start)
    const between = last && start - last.end < 20 ? view.text.slice(last.end, start) : ''
    const before = between === '' ? undefined : last?.recognition.hostKind
    const isFirstOfPair = last !== undefined && view.text.charAt(last.start - 1) === '['
    last = { start, end, recognition }
    if (recognition.hostKind === 'other') {
      const isTarget = before === 'zoom' && BEFORE_TARGET.test(between)
      const isRun = HANDLER.test(view.text.slice(Math.max(0, start - 150), start))
      const isHiding =
        isTarget ||
        isRun ||
        promisesMeeting(view.text, link, around) ||
        /zoom/i.test(USER.exec(address)?.[0] ?? '')
      if (isHiding || recognition.unresolved || NAMES_ZOOM.test(decode(address)))
        found.push({ recognition, isDoubtful: isHiding })
      const inside = lookalikeInside(address)
      if (inside) found.push({ recognition: inside })
      continue
    }
    const [, ...words] = view.text.slice(seen, start).split(BLANK)
    if (words.length > 0) word = start - (words.at(-1)?.length ?? 0)
    seen = start
    const isLabel =
      before === 'other' && (BEHIND_TARGET.test(between) || (isFirstOfPair && between === ' '))
    const opened = asOpened(view.text, link, recognition, around, ledTo, word)
    const isUnlike = UNLIKE.test(text.slice(view.start(start), view.end(end)))
    found.push(isLabel || isUnlike ? { ...opened, isDoubtful: true } : opened)
  }
  const isLinked = found.some((link) => link.recognition.hostKind === 'zoom' && !link.isDoubtful)
  return isLinked ? found.filter((link) => !link.isAside) : found
}

/** Whether the words of a link say that it leads into a meeting of Zoom's. */
function promisesMeeting(text: string, { start, end }: Link, around: readonly Stretch[]): boolean {
  const anchor = around.find(({ from }) => from === start)
  const before = text.slice(Math.max(0, start - 220), start)
  const isNear = /zoom/i.test(before)
  const [, line = ''] = (isNear && LINE_BEFORE.exec(before)) || []
  if (/zoom/i.test(line) && JOINS.test(line)) return true
  const [, label, words] = (isNear && NAME_BEFORE.exec(before)) || []
  const name = anchor
    ? text.slice(end, Math.min(anchor.to, end + 500))
    : (label ?? words ?? NAME_BEHIND.exec(text.slice(end, end + 220))?.[1] ?? '')
  return /zoom/i.test(name) && (JOINS.test(name) || MEETING.test(name))
}

/** The look-alike that a foreign address carries in its path, query or fragment. */
export function lookalikeInside(address: string): Recognition | undefined {
  const [inner] = /https?:\/\/.*/is.exec(decode(address.slice(8, NEAR))) ?? []
  const recognition = inner === undefined ? undefined : recognize(inner)
  return recognition?.hostKind === 'lookalike' ? recognition : undefined
}

/** How far around a link the address is looked for of which it may be a part. */
const NEAR = 2000

/**
 * What a browser would open where a link was found. The link may be a part of another address, which
 * then counts: https://evil.example/a,https://zoom.us/j/1 or https://zoom.us"@evil.example/ ; or be
 * shown where another is opened. What passes as Zoom's stays so.
 * @param text with its escapes decoded, in which the link has its place
 * @param around the stretches in which it stands
 * @param ledTo what an address is, with or without a scheme
 * @param word where the word begins in which it stands
 */
function asOpened(
  text: string,
  { start, end }: Link,
  found: Recognition,
  around: readonly Stretch[],
  ledTo: (target: string) => Recognition,
  word: number,
): Opened {
  if (found.hostKind === 'lookalike') return { recognition: found }
  for (const { target } of around) {
    const led = ledTo(target)
    if (led.hostKind === 'zoom') continue
    return { recognition: led.hostname === '' ? found : led, isDoubtful: true }
  }
  const isOnlyHost = /^[a-z]+:[\\/]*[^\\/?#]*$/i.test(text.slice(start, end))
  if (found.hostKind === 'zoom') {
    if (isOnlyHost && HOST_GOES_ON.test(text.slice(end, end + 5)))
      return { recognition: found, isDoubtful: true }
    if (NO_LINK.test(text.slice(Math.max(0, start - 200), start)))
      return { recognition: found, isDoubtful: true, isAside: true }
  }
  const isFirst = isEdge(text.charAt(start - 1))
  const isLast = isEdge(text.charAt(end)) || (isOnlyHost && CLOSES.test(text.slice(end, end + 10)))
  if (isFirst && isLast) return { recognition: found }
  const before = text.slice(Math.max(word, start - NEAR), start)
  // The word begins farther off, and with it perhaps another address.
  if (before.length === NEAR) return { recognition: found, isDoubtful: true }
  const [begun = ''] =
    /(?<![^<>"'(])(?:(?:https?|view-source|blob|filesystem|feed|x-[a-z]+|[a-z]+\+[a-z]+):|[a-z][a-z\d+.-]*:[\\/]).*$/is.exec(
      before,
    ) ?? []
  const rest = text.slice(start, end + 200)
  const address = begun + rest.slice(0, BLANK.exec(rest)?.index)
  // Of another scheme's address the link is but a part.
  if (begun !== '' && !OPENED.test(begun)) return { recognition: found, isDoubtful: true }
  if (!OPENED.test(address) || isCarrier(address)) return { recognition: found }
  const whole = ledTo(address)
  // What stands before an @ is a user name, however the host behind it is broken.
  if (whole.error && BROKEN_USER.test(address)) return { recognition: found, isDoubtful: true }
  if (whole.error && isOnlyHost && /[^\0-\x7f]/.test(text.charAt(end)))
    return { recognition: found, isDoubtful: true }
  const isSame = whole.error || whole.hostname === found.hostname
  return isSame
    ? { recognition: found }
    : { recognition: whole, isDoubtful: whole.hostKind !== 'zoom' }
}

/** What may be Zoom's: of the web, or of its app. */
const OPENED = /^(?:https?|zoommtg|zoomus):/i

const BROKEN_USER = /^[a-z]+:[\\/]*[^\\/?#\s]*@/i

/** Whether a character, or none, sets two words apart. */
const isEdge = (character: string): boolean => character === '' || BLANK.test(character)
