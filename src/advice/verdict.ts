import { formatMeetingId } from '../zoom/address/meeting-id.ts'
import { isClientPath, isMeetingKind } from '../zoom/address/page-kind.ts'
import type { Recognition } from '../zoom/address/recognition.ts'
import type { SeenFact, SeenFrame } from '../zoom/facts/fact.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { Role } from './role.ts'
import type { MessageKey } from './text.ts'
import type { Sight } from './visit.ts'

/** What the one line at the head says. */
export type VerdictId =
  | 'zoom'
  | 'count'
  | 'meeting'
  | 'left'
  | 'lookalike'
  | 'claims-zoom'
  | 'other'
  | 'none'
  | 'cannot-tell'
  | 'unseen'

/** The one line at the head of everything, with what stands below it. */
export interface VerdictView {
  readonly id: VerdictId
  readonly tone: 'good' | 'plain' | 'caution' | 'danger'
  readonly title: MessageKey | 'verdict_count'
  /** A sentence below the title; null where there is none. */
  readonly line: MessageKey | 'verdict_count' | null
  /** How many protections are on, and of how many, which `verdict_count` says. */
  readonly count: number
  readonly total: number
  /** Fills the placeholder of the other texts. */
  readonly hostname: string
  /** Number and host of the meeting, shown as they are. */
  readonly details: readonly string[]
  /** What the reader should know besides; null where there is nothing. */
  readonly note: MessageKey | null
}

/** What the verdict on a page depends on. */
export interface Judged {
  readonly recognition: Recognition | null
  readonly sight: Sight
  readonly role: Role
  readonly facts: readonly SeenFact[]
  readonly frames: readonly SeenFrame[]
  /** How many protections are on, as far as a host knows; null where nothing is known of them. */
  readonly count: number | null
  /** How many there are, without those that the organization does not use. */
  readonly total: number
}

/** What is said of a host that is not Zoom's, or not by its own address. */
const NOT_ZOOM = {
  lookalike: { id: 'lookalike', tone: 'danger', title: 'page_lookalike', line: 'verdict_imitates' },
  'claims-zoom': { id: 'claims-zoom', tone: 'caution', title: 'claims_zoom_title', line: null },
} as const

/**
 * The verdict on the page that the reader looks at. A genuine address says nothing of who sent it.
 * Before a meeting a guest's question is whether this is Zoom, a host's how far it is protected.
 */
export function verdictOf({
  recognition,
  sight,
  role,
  facts,
  frames,
  count,
  total,
}: Judged): VerdictView {
  if (!recognition) return sight === 'seen' ? NOWHERE : UNSEEN
  const { hostKind, page } = recognition
  if (hostKind === 'lookalike' || hostKind === 'claims-zoom') return verdictOnHost(recognition)
  const isChanged = frames.some((frame) => frame.isChanged)
  const note = isChanged ? 'page_changed_text' : noteOn(recognition, sight, role, count === null)
  const said = { ...verdictOnHost(recognition), note }
  if (!page) return NOWHERE
  const line = PAGE_TITLE[page]
  const plain = { ...said, tone: 'plain', line, count: count ?? 0, total } as const
  if (page === 'left')
    return { ...plain, id: 'left', title: 'page_left', line: null, note: 'left_note' }
  if (isInMeeting(recognition, facts)) {
    const counted = count === null ? null : 'verdict_count'
    const short = { line: role === 'host' ? counted : 'verdict_zoom', details: [] } as const
    return { ...plain, ...short, id: 'meeting', title: 'verdict_meeting', note: null }
  }
  if (role === 'host' && count !== null)
    return {
      ...plain,
      id: 'count',
      tone: count === total ? 'good' : 'plain',
      title: 'verdict_count',
    }
  return isMeetingKind(page) && recognition.meetingId ? said : { ...said, line }
}

/** The verdict on an address alone, such as a link's. */
export function verdictOnHost(recognition: Recognition): VerdictView {
  const { hostKind, hostname, unresolved, error } = recognition
  const details = detailsOf(recognition)
  const rest = { hostname, count: 0, total: 0, line: null, details, note: null }
  const title = recognition.isOwn ? 'verdict_door' : 'verdict_zoom'
  if (hostKind === 'zoom') return { ...rest, id: 'zoom', tone: 'good', title }
  if (hostKind === 'other') {
    const isHidden = error !== undefined || unresolved !== undefined
    return isHidden ? { ...CANNOT_TELL, details } : { ...rest, ...ELSEWHERE }
  }
  // The line that names a look-alike's host is its detail.
  return { ...rest, ...NOT_ZOOM[hostKind], details: hostKind === 'lookalike' ? [] : details }
}

const nothing = {
  line: null,
  count: 0,
  total: 0,
  hostname: '',
  details: [],
  note: null,
  tone: 'plain',
} as const

/** No page of Zoom's, and none that imitates it. */
const NOWHERE: VerdictView = { ...nothing, id: 'none', title: 'page_none', note: 'page_none_text' }

/** A page at which no extension may look. */
const UNSEEN: VerdictView = {
  ...nothing,
  id: 'unseen',
  title: 'verdict_unseen',
  note: 'page_unseen_text',
}

/** A text of which a browser makes no address, or an address that hides its target. */
export const CANNOT_TELL: VerdictView = {
  ...nothing,
  id: 'cannot-tell',
  tone: 'caution',
  title: 'verdict_cannot_tell',
}

const ELSEWHERE = { id: 'other', tone: 'plain', title: 'check_other' } as const

function noteOn(
  { page }: Recognition,
  sight: Sight,
  role: Role,
  isNothingKnown: boolean,
): MessageKey | null {
  if (sight === 'blocked') return 'page_blocked_text'
  if (sight === 'unread') return 'page_unread_text'
  if (!isMeetingKind(page)) return 'page_other_text'
  if (role === 'participant') return 'verdict_zoom_note'
  return isNothingKnown ? 'look_settings' : null
}

/** Whether the page is the web client, and not yet or no longer the part before the meeting. */
export function isInMeeting({ page, place }: Recognition, facts: readonly SeenFact[]): boolean {
  if (!place || (page !== 'join' && page !== 'start')) return false
  const isOutside = ({ isShown, seenIn }: SeenFact): boolean =>
    isShown && (seenIn === 'before-joining' || seenIn === 'waiting-room')
  return isClientPath(place.page.slice(place.site.length)) && !facts.some(isOutside)
}

function detailsOf({ meetingId, hostname }: Recognition): readonly string[] {
  return [meetingId ? formatMeetingId(meetingId) : '', hostname].filter((detail) => detail !== '')
}
