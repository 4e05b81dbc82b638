import type { FindingId } from '../zoom/finding.ts'
import type { Role } from './role.ts'
import type { SourceId } from './sources.ts'
import type { MessageKey, Text } from './text.ts'

/** A corrected link to copy. */
export type Remedy = 'clean-link' | 'secure-link'

/** The advice on one finding. */
export interface FindingAdvice {
  readonly title: MessageKey
  readonly text: MessageKey
  readonly todo: Readonly<Record<Role, Text>>
  readonly remedy?: Remedy
  readonly source: SourceId
}

/** A switch is named by what it does: its label differs between Zoom's form, settings and menus. */
export const FINDING_ADVICE = {
  'host-token': {
    title: 'host_token_title',
    text: 'host_token_text',
    todo: {
      host: { key: 'host_token_host', labels: ['zoom_copy_invitation'] },
      participant: { key: 'host_token_participant' },
    },
    source: 'hostKey',
  },
  'lookalike-host': {
    title: 'lookalike_host_title',
    text: 'lookalike_host_text',
    todo: {
      host: { key: 'lookalike_host_host' },
      participant: { key: 'lookalike_host_participant' },
    },
    source: 'lookalikes',
  },
  'claims-zoom': {
    title: 'claims_zoom_title',
    text: 'claims_zoom_text',
    todo: {
      host: { key: 'claims_zoom_host' },
      participant: { key: 'claims_zoom_participant' },
    },
    source: 'lookalikes',
  },
  'waiting-room-off': {
    title: 'waiting_room_off_title',
    text: 'waiting_room_off_text',
    todo: {
      host: { key: 'waiting_room_off_host' },
      participant: { key: 'waiting_room_off_participant' },
    },
    source: 'waitingRoom',
  },
  'passcode-off': {
    title: 'passcode_off_title',
    text: 'passcode_off_text',
    todo: {
      host: { key: 'passcode_off_host', labels: ['zoom_passcode'] },
      participant: { key: 'passcode_off_participant' },
    },
    source: 'passcode',
  },
  'share-off': {
    title: 'share_off_title',
    text: 'share_off_text',
    todo: {
      host: {
        key: 'share_off_host',
        labels: ['zoom_one_at_a_time', 'zoom_who_can_share', 'zoom_host_only'],
      },
      participant: { key: 'share_off_participant' },
    },
    source: 'share',
  },
  'passcode-in-link': {
    title: 'passcode_in_link_title',
    text: 'passcode_in_link_text',
    todo: {
      host: { key: 'passcode_in_link_host' },
      participant: { key: 'passcode_in_link_participant' },
    },
    remedy: 'clean-link',
    source: 'passcode',
  },
  'personal-meeting-id': {
    title: 'personal_meeting_id_title',
    text: 'personal_meeting_id_text',
    todo: {
      host: { key: 'personal_meeting_id_host' },
      participant: { key: 'personal_meeting_id_participant' },
    },
    source: 'personalId',
  },
  'registrant-token': {
    title: 'registrant_token_title',
    text: 'registrant_token_text',
    todo: {
      host: { key: 'registrant_token_host' },
      participant: { key: 'registrant_token_participant' },
    },
    source: 'registrantKey',
  },
  'insecure-link': {
    title: 'insecure_link_title',
    text: 'insecure_link_text',
    todo: {
      host: { key: 'insecure_link_host' },
      participant: { key: 'insecure_link_participant' },
    },
    remedy: 'secure-link',
    source: 'encrypted',
  },
  'join-before-host': {
    title: 'join_before_host_title',
    text: 'join_before_host_text',
    todo: {
      host: { key: 'join_before_host_host' },
      participant: { key: 'join_before_host_participant' },
    },
    source: 'joinBeforeHost',
  },
  'mute-off': {
    title: 'mute_off_title',
    text: 'mute_off_text',
    todo: {
      host: { key: 'mute_off_host' },
      participant: { key: 'mute_off_participant' },
    },
    source: 'mute',
  },
  'wrapped-link': {
    title: 'wrapped_link_title',
    text: 'wrapped_link_text',
    todo: {
      host: { key: 'wrapped_link_host' },
      participant: { key: 'wrapped_link_participant' },
    },
    source: 'wrapping',
  },
  'old-meeting-id': {
    title: 'old_meeting_id_title',
    text: 'old_meeting_id_text',
    todo: {
      host: { key: 'old_meeting_id_host' },
      participant: { key: 'old_meeting_id_participant' },
    },
    source: 'meetingId',
  },
} as const satisfies Record<FindingId, FindingAdvice>
