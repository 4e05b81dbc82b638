import type { FindingId } from '../finding.ts'
import { judgeHost } from '../look-alike/judge.ts'
import type { Reason } from '../look-alike/rules.ts'
import { hostKind, isUnder, withoutLastDot, type HostKind } from './hosts.ts'
import { readMeetingId } from './meeting-id.ts'
import { isMeetingKind, type PageKind } from './page-kind.ts'
import { readParameters, type Parameters } from './parameters.ts'
import { parse } from './parse.ts'
import { readPath, type PathReading } from './path.ts'
import { unwrap, type Unresolved } from './wrappers.ts'

/** The host and path under which hiding a flag is remembered: no query and fragment, which hold the secrets. */
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
  readonly host: HostKind
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
  /** By what the host imitates Zoom's or uses its name; only where `host` says so. */
  readonly because?: Reason
  /** Why nobody but the wrapper knows where the address leads. */
  readonly unresolved?: Unresolved
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

/** Says what an address is and what it gives away, from the address alone. Never throws. */
export function recognise(address: string): Recognition {
  const { target, url, unresolved } = unwrap(address)
  const web = url && webForm(url)
  if (!web) return recogniseNothing(address, target, url)
  const { pathname } = web
  const host = isOpenedByBrowser(web) ? hostKind(web.hostname) : 'other'
  const hostname = withoutLastDot(web.hostname)
  const known = { address, target, hostname, place: placeOf(hostname, pathname) }
  if (host === 'zoom') {
    const parameters = readParameters(web)
    const { page, number } = readPage(pathname, hostname, parameters, web !== url)
    const meetingId = number === undefined ? null : readMeetingId(number)
    const findings = findingsOf({ page, meetingId, hostname, parameters })
    if (isMeetingKind(page)) {
      if (url.protocol === 'http:') findings.push('insecure-link')
      if (target !== address) findings.push('wrapped-link')
      if (meetingId?.length === 9) findings.push('old-meeting-id')
    }
    const meetingKey = meetingId ?? keyOfNameless(page, hostname + pathname)
    return { ...known, host, page, meetingId, meetingKey, findings }
  }
  const foreign = { ...known, page: null, meetingId: null, meetingKey: null }
  const judgement = isOpenedByBrowser(web) ? judgeHost(hostname, pathname) : null
  if (judgement) {
    const { level, because } = judgement
    return level === 'danger'
      ? { ...foreign, host: 'lookalike', findings: ['lookalike-host'], because }
      : { ...foreign, host: 'claims-zoom', findings: ['claims-zoom'], because }
  }
  return { ...foreign, host: 'other', findings: [], ...(unresolved && { unresolved }) }
}

function recogniseNothing(address: string, target: string, url: URL | undefined): Recognition {
  return {
    address,
    target,
    host: 'other',
    hostname: '',
    page: null,
    meetingId: null,
    meetingKey: null,
    place: null,
    findings: [],
    ...(url ? {} : { error: whyNoAddress(address) }),
  }
}

const placeOf = (site: string, path: string): Place | null =>
  site ? { site, page: site + path } : null

/** Only web addresses and those of Zoom's app lead to Zoom: of others the app decides that opens them. */
const isOpenedByBrowser = ({ protocol }: URL): boolean =>
  protocol === 'https:' || protocol === 'http:'

const keyOfNameless = (page: PageKind, place: string): string | null =>
  page === 'personal' || page === 'register' ? place : null

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

/** What the address gives away of a meeting, worst first. */
function findingsOf(seen: {
  page: PageKind
  meetingId: string | null
  hostname: string
  parameters: Parameters
}): FindingId[] {
  const { page, meetingId, hostname, parameters } = seen
  const findings: FindingId[] = []
  if (!isMeetingKind(page)) return findings
  if (parameters.zak) findings.push('host-token')
  if (parameters.pwd) findings.push('passcode-in-link')
  if (isPersonal(page, meetingId, hostname)) findings.push('personal-meeting-id')
  if (parameters.tk) findings.push('registrant-token')
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
