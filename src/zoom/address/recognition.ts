import type { FindingId } from '../finding.ts'
import { hostKind, isUnder, withoutLastDot, type HostKind } from './hosts.ts'
import type { Judgement } from '../look-alike/judge.ts'
import type { Reason } from '../look-alike/rules.ts'
import { readMeetingId } from './meeting-id.ts'
import { isMeetingKind, type PageKind } from './page-kind.ts'
import { parse } from './parse.ts'
import { readPath, type PathReading } from './path.ts'
import { dropSecrets, PARAMETERS, readQuery } from './parameters.ts'
import { unwrap } from './wrappers.ts'

/** What an address is. */
export interface Recognition {
  /** The address as it was handed in. */
  address: string
  /** The address that it leads to once its wrappers are off; the same text where it has none. */
  target: string
  host: HostKind
  /** The target's host in plain form; empty where it has none. */
  hostname: string
  /** The page, or null where the host is not Zoom's. */
  page: PageKind | null
  /** The 9, 10 or 11 digits that stand where the meeting number belongs, else null. */
  meetingId: string | null
  /** Worst first; only on the meeting kinds and on hosts that imitate Zoom's or use its name. */
  findings: readonly FindingId[]
  /** By what the host imitates Zoom's or uses its name; only where `host` says so. */
  because?: Reason
  /** Why the text is no address; absent where it is one. */
  error?: string
}

/**
 * An address that opens Zoom's app: `zoommtg:` on computers, `zoomus:` on phones
 * (github.com/unnat7779/Zoom-Clone-Scaler_Ai-task, docs/requirements/04-join.md, 4.2; and the
 * tests of github.com/leits/MeetingBar; 22 November 2026). Its group is what a web address has
 * after `https:`. With a user name it is not read: programs differ in what they take for its host.
 */
const APP_ADDRESS = /^zoom(?:mtg|us):(\/\/[^/?#@]+(?:[/?#].*)?)$/

/**
 * Pages whose number, when it has ten digits, is someone's Personal Meeting ID: so says
 * https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0065196 , while KB0068443
 * allows it 9 to 11 digits; ten are a strong hint, not a proof (22 November 2026).
 */
const TEN_DIGITS_ARE_PERSONAL: readonly PageKind[] = ['join', 'start', 'invitation', 'schedule']

/** Tells the look-alikes among the hosts that are not Zoom's, as `judgeHost` does. */
export type Judge = (hostname: string, path: string) => Judgement | null

/**
 * Says what an address is and what it gives away, from the address alone. Never throws.
 * Without a judge no host is called a look-alike: the script on Zoom's own pages needs none, and
 * `recogniseAnywhere` has one.
 * @param own further domains that an organisation says are its Zoom's
 */
export function recognise(address: string, own?: readonly string[], judge?: Judge): Recognition {
  const direct = recogniseTarget(address, address, own, judge)
  if (direct.host !== 'other') return direct
  const target = unwrap(address)
  return target === address ? direct : recogniseTarget(address, target, own, judge)
}

/**
 * The same for an address whose wrappers are off. The script on Zoom's own pages calls it by
 * itself: the address of a page has none, and what it leaves out need not be carried there.
 * @param target the address inside; `address` again where nothing wraps it
 */
export function recogniseTarget(
  address: string,
  target: string,
  own?: readonly string[],
  judge?: Judge,
): Recognition {
  const url = parse(target)
  const web = url && webForm(url)
  const written = web ? web.hostname : ''
  const host = hostKind(written, own)
  const hostname = withoutLastDot(written)
  let page: PageKind | null = null
  let meetingId: string | null = null
  const findings: FindingId[] = []
  if (web && host === 'zoom') {
    const query = readQuery(web.search)
    const reading = readPage(web, hostname, query, web !== url)
    page = reading.page
    meetingId = reading.number === undefined ? null : readMeetingId(reading.number)
    if (isMeetingKind(page)) {
      if (PARAMETERS.zak.test(query)) findings.push('host-token')
      if (PARAMETERS.pwd.test(query)) findings.push('passcode-in-link')
      if (isPersonal(page, meetingId, hostname)) findings.push('personal-meeting-id')
      if (PARAMETERS.tk.test(query)) findings.push('registrant-token')
      if (url.protocol === 'http:') findings.push('insecure-link')
      if (target !== address) findings.push('wrapped-link')
      if (meetingId?.length === 9) findings.push('old-meeting-id')
    }
  }
  if (web && host === 'other' && judge) {
    const judgement = judge(hostname, web.pathname)
    if (judgement) {
      const isDanger = judgement.level === 'danger'
      findings.push(isDanger ? 'lookalike-host' : 'claims-zoom')
      const kind = isDanger ? 'lookalike' : 'claims-zoom'
      const { because } = judgement
      return { address, target, host: kind, hostname, page, meetingId, findings, because }
    }
  }
  const recognition = { address, target, host, hostname, page, meetingId, findings }
  return url ? recognition : { ...recognition, error: whyNoAddress(address) }
}

/**
 * Leaves passcode and tokens out of an address, its wrappers off; all the rest is kept.
 * @returns the target as it is where it has none of them, is not Zoom's or is no address
 */
export function withoutSecrets(address: string, own?: readonly string[]): string {
  const { target, host } = recognise(address, own)
  const url = host === 'zoom' && parse(target)
  if (!url) return target
  const query = readQuery(url.search)
  const kept = dropSecrets(query)
  if (kept === query) return target
  url.search = kept
  return url.href
}

/**
 * An address of Zoom's app as the web address that it mirrors, any other as it is. Browsers read the host
 * of a scheme they do not know as plain text, and Chrome before 130 does not read it at all:
 * https://groups.google.com/a/chromium.org/g/blink-dev/c/svzicLXbKjw (22 November 2026).
 */
function webForm(url: URL): URL | undefined {
  if (!url.protocol.startsWith('zoom')) return url
  const rest = APP_ADDRESS.exec(url.href)?.[1]
  return rest === undefined ? undefined : parse(`https:${rest}`)
}

/** Whether the address leads to somebody's one Personal Meeting ID; a personal link always does. */
function isPersonal(page: PageKind, meetingId: string | null, hostname: string): boolean {
  if (page === 'personal') return true
  // ZoomGov's ordinary numbers have ten digits too: links in github.com/betterscientificsoftware.
  return (
    meetingId?.length === 10 &&
    TEN_DIGITS_ARE_PERSONAL.includes(page) &&
    !isUnder(hostname, 'zoomgov.com')
  )
}

function readPage(
  { pathname }: URL,
  hostname: string,
  query: string,
  opensApp: boolean,
): PathReading {
  if (hostname === 'events.zoom.us') return { page: 'event' }
  if (opensApp) {
    const [, first = ''] = pathname.toLowerCase().split('/')
    const page = [first, PARAMETERS.action.exec(query)?.[1]].find(
      (verb) => verb === 'join' || verb === 'start',
    )
    if (page) return { page, number: PARAMETERS.confno.exec(query)?.[1] }
  }
  return readPath(pathname, query)
}

function whyNoAddress(text: string): string {
  if (text.trim() === '') return 'It is empty.'
  return /^\s*[a-z][a-z\d+.-]*:/i.test(text)
    ? 'Its host or its port is not valid.'
    : 'It does not begin with a scheme, such as https:.'
}
