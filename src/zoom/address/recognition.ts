import type { FindingId } from '../finding.ts'
import { judgeHost } from '../look-alike/judge.ts'
import type { Reason } from '../look-alike/rules.ts'
import { isUnder, isZooms, withoutLastDot, type HostKind, type OwnHosts } from './hosts.ts'
import { readMeetingId } from './meeting-id.ts'
import { isMeetingKind, type PageKind } from './page-kind.ts'
import { readParameters, type Parameters } from './parameters.ts'
import { parse } from './parse.ts'
import type { Parsed } from './plain-address.ts'
import { readPath, type PathReading } from './path.ts'
import { unwrap, type Unresolved } from './wrappers.ts'

/**
 * The host and path under which hiding a flag is remembered: no query and fragment, which hold the
 * secrets.
 */
export interface Place {
  readonly site: string
  readonly page: string
}

/** What an address is. */
export interface Recognition {
  /** The address as it was handed in. */
  readonly address: string
  /** The address that it leads to once its wrappers are off; the same text where it has none. */
  readonly target: string
  readonly hostKind: HostKind
  /** The target's host in plain form; empty where it has none. */
  readonly hostname: string
  /** The page, or null where the host is not Zoom's. */
  readonly page: PageKind | null
  /** The 9, 10 or 11 digits that stand where the meeting number belongs, else null. */
  readonly meetingId: string | null
  /**
   * What tells one meeting from another: its number, else the path of a personal or registration
   * link. Null on pages that are about no meeting in particular.
   */
  readonly meetingKey: string | null
  /** Null where the target has no host. */
  readonly place: Place | null
  /** Worst first; only on the meeting kinds and on hosts that imitate Zoom's or use its name. */
  readonly findings: readonly FindingId[]
  /** By what the host imitates Zoom's or uses its name; only where `hostKind` says so. */
  readonly because?: Reason | undefined
  /** The host is Zoom's for this organization alone. */
  readonly isOwn?: true
  /** Why nobody but the wrapper knows where the address leads. */
  readonly unresolved?: Unresolved | undefined
  /** Why the text is no address; absent where it is one. */
  readonly error?: string
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

/**
 * Says what an address is and what it gives away, from the address alone. Never throws. Every
 * field is written out: spreading objects would take longer than all the rest.
 * @param own the organization's hosts that count as Zoom's
 */
export function recognize(address: string, own: OwnHosts = []): Recognition {
  const { target, url, unresolved, hostname: targetHost } = unwrap(address)
  const written = url?.protocol ?? ''
  const web = written.startsWith('zoom') ? url && webForm(url) : url
  if (!web) return recognizeNothing(address, target, url)
  const { pathname } = web
  const protocol = web === url ? written : web.protocol
  const hostname = web === url ? targetHost : withoutLastDot(web.hostname)
  const place = hostname ? { site: hostname, page: hostname + pathname } : null
  // Whatever other scheme an address has, some app decides where it leads.
  const isWeb = protocol === 'https:' || protocol === 'http:'
  const isOwn = isWeb && own.includes(hostname) && !isZooms(hostname)
  if (isOwn || (isWeb && isZooms(hostname))) {
    const parameters = readParameters(web)
    const { page, number } = readPage(pathname, hostname, parameters, web !== url)
    const meetingId = number === undefined ? null : readMeetingId(number)
    const meetingKey = meetingId ?? (isNameless(page) ? hostname + pathname : null)
    const isWrapped = target !== address
    const isInsecure = written === 'http:'
    const findings = isMeetingKind(page)
      ? findingsOf({ page, meetingId, hostname, parameters, isInsecure, isWrapped })
      : []
    const hostKind = 'zoom'
    return isOwn
      ? { address, target, hostKind, hostname, page, meetingId, meetingKey, place, findings, isOwn }
      : { address, target, hostKind, hostname, page, meetingId, meetingKey, place, findings }
  }
  // Android opens the host of an `intent:` in a browser, where no app takes it.
  const isJudged = isWeb || protocol === 'intent:'
  const judgment = isJudged ? judgeHost(hostname, pathname) : null
  const hostKind = !judgment ? 'other' : judgment.level === 'danger' ? 'lookalike' : 'claims-zoom'
  return {
    address,
    target,
    hostKind,
    hostname,
    page: null,
    meetingId: null,
    meetingKey: null,
    place,
    findings:
      hostKind === 'other' ? [] : hostKind === 'lookalike' ? ['lookalike-host'] : ['claims-zoom'],
    because: judgment?.because,
    unresolved: judgment ? undefined : unresolved,
  }
}

function recognizeNothing(address: string, target: string, url: Parsed | undefined): Recognition {
  return {
    address,
    target,
    hostKind: 'other',
    hostname: '',
    page: null,
    meetingId: null,
    meetingKey: null,
    place: null,
    findings: [],
    ...(url ? {} : { error: whyNoAddress(address) }),
  }
}

/** Personal and registration links have names in place of numbers. */
const isNameless = (page: PageKind): boolean => page === 'personal' || page === 'register'

/**
 * An address of Zoom's app as the web address that it mirrors. Browsers read the host
 * of a scheme they do not know as plain text, and Chrome before 130 does not read it at all:
 * https://groups.google.com/a/chromium.org/g/blink-dev/c/svzicLXbKjw (22 November 2026).
 */
function webForm(url: Parsed): Parsed | undefined {
  const rest = APP_ADDRESS.exec(url.href)?.[1]
  const web = rest === undefined ? undefined : parse(`https:${rest}`)
  // Where the two readings differ nobody knows which one the app takes.
  const isSame = !url.hostname || web?.hostname === url.hostname.toLowerCase()
  return isSame ? web : undefined
}

/** What the address of a meeting page gives away, worst first. */
function findingsOf(seen: {
  page: PageKind
  meetingId: string | null
  hostname: string
  parameters: Parameters
  isInsecure: boolean
  isWrapped: boolean
}): FindingId[] {
  const { page, meetingId, hostname, parameters } = seen
  const findings: FindingId[] = []
  if (parameters.zak) findings.push('host-token')
  if (parameters.pwd) findings.push('passcode-in-link')
  if (isPersonal(page, meetingId, hostname)) findings.push('personal-meeting-id')
  if (parameters.tk) findings.push('registrant-token')
  if (seen.isInsecure) findings.push('insecure-link')
  if (seen.isWrapped) findings.push('wrapped-link')
  if (meetingId?.length === 9) findings.push('old-meeting-id')
  return findings
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
  pathname: string,
  hostname: string,
  parameters: Parameters,
  opensApp: boolean,
): PathReading {
  if (hostname === 'events.zoom.us') return { page: 'event' }
  if (opensApp) {
    const [, first = ''] = pathname.toLowerCase().split('/')
    const page = [first, parameters.action].find((verb) => verb === 'join' || verb === 'start')
    if (page) return { page, number: parameters.confno }
  }
  return readPath(pathname, parameters)
}

function whyNoAddress(text: string): string {
  if (text.trim() === '') return 'It is empty.'
  return /^\s*[a-z][a-z\d+.-]*:/i.test(text)
    ? 'Its host or its port is not valid.'
    : 'It does not begin with a scheme, such as https:.'
}
