import type { Role } from './role.ts'
import type { SourceId } from './sources.ts'
import type { MessageKey, Text } from './text.ts'

/** The four protections that the letter of 1 April 2020 names, by the words of today. */
export type ProtectionId = 'waiting-room' | 'passcode' | 'mute' | 'share'

export type Stage = 'before' | 'during'

export const STAGE_NAME = {
  before: 'stage_before',
  during: 'stage_during',
} as const satisfies Record<Stage, MessageKey>

export interface Protection {
  readonly id: ProtectionId
  readonly name: MessageKey
  readonly line: MessageKey
  readonly why: MessageKey
  readonly steps: Readonly<Record<Role, Readonly<Record<Stage, readonly Text[]>>>>
  /** What it does not stop. */
  readonly limits: MessageKey
  readonly sources: readonly SourceId[]
}

export const PROTECTIONS = [
  {
    id: 'waiting-room',
    name: 'waiting_room_name',
    line: 'waiting_room_line',
    why: 'waiting_room_why',
    steps: {
      host: {
        before: [
          { key: 'waiting_room_host_before_1', labels: ['zoom_security'] },
          { key: 'waiting_room_host_before_2', labels: ['zoom_waiting_room'] },
        ],
        during: [
          {
            key: 'waiting_room_host_during_1',
            labels: ['zoom_host_tools', 'zoom_enable_waiting_room'],
          },
          { key: 'waiting_room_host_during_2', labels: ['zoom_participants', 'zoom_admit'] },
        ],
      },
      participant: {
        before: [{ key: 'waiting_room_participant_before_1' }],
        during: [{ key: 'waiting_room_participant_during_1' }],
      },
    },
    limits: 'waiting_room_limits',
    sources: ['waitingRoom', 'waitingRoomUse', 'hostTools'],
  },
  {
    id: 'passcode',
    name: 'passcode_name',
    line: 'passcode_line',
    why: 'passcode_why',
    steps: {
      host: {
        before: [
          { key: 'passcode_host_before_1', labels: ['zoom_passcode'] },
          { key: 'passcode_host_before_2', labels: ['zoom_embed'] },
          { key: 'passcode_host_before_3' },
        ],
        during: [
          { key: 'passcode_host_during_1', labels: ['zoom_host_tools', 'zoom_lock_meeting'] },
        ],
      },
      participant: {
        before: [{ key: 'passcode_participant_before_1' }],
        during: [{ key: 'passcode_participant_during_1' }],
      },
    },
    limits: 'passcode_limits',
    sources: ['passcode', 'hostTools'],
  },
  {
    id: 'mute',
    name: 'mute_name',
    line: 'mute_line',
    why: 'mute_why',
    steps: {
      host: {
        before: [
          { key: 'mute_host_before_1', labels: ['zoom_mute_setting'] },
          { key: 'mute_host_before_2', labels: ['zoom_mute_on_entry'] },
        ],
        during: [
          { key: 'mute_host_during_1', labels: ['zoom_participants', 'zoom_mute_all'] },
          {
            key: 'mute_host_during_2',
            labels: ['zoom_host_tools', 'zoom_participants', 'zoom_unmute_themselves'],
          },
          { key: 'mute_host_during_3', labels: ['zoom_participants', 'zoom_mute_all_on_entry'] },
        ],
      },
      participant: {
        before: [{ key: 'mute_participant_before_1' }],
        during: [{ key: 'mute_participant_during_1' }],
      },
    },
    limits: 'mute_limits',
    sources: ['mute', 'muteAll', 'hostTools'],
  },
  {
    id: 'share',
    name: 'share_name',
    line: 'share_line',
    why: 'share_why',
    steps: {
      host: {
        before: [
          { key: 'share_host_before_1', labels: ['zoom_one_at_a_time'] },
          { key: 'share_host_before_2', labels: ['zoom_who_can_share', 'zoom_host_only'] },
        ],
        during: [
          { key: 'share_host_during_1', labels: ['zoom_share_screen'] },
          {
            key: 'share_host_during_2',
            labels: ['zoom_one_at_a_time', 'zoom_who_can_share', 'zoom_host_only'],
          },
        ],
      },
      participant: {
        before: [{ key: 'share_participant_before_1' }],
        during: [{ key: 'share_participant_during_1' }],
      },
    },
    limits: 'share_limits',
    sources: ['share'],
  },
] as const satisfies readonly Protection[]

/** True where `value` is the id of one of the four; for data that comes from outside. */
export const isProtectionId = (value: unknown): value is ProtectionId =>
  PROTECTIONS.some(({ id }) => id === value)
