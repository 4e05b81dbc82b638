import type { Stage } from './protections.ts'
import type { Role } from './role.ts'
import { SOURCES, type Sources } from './sources.ts'
import type { MessageKey, Text } from './text.ts'

/** Advice beyond the letter's four protections. */
export interface Measure {
  readonly id: string
  /** When it is mainly of use. */
  readonly stage: Stage
  readonly title: MessageKey
  readonly why: MessageKey
  readonly steps: Readonly<Record<Role, readonly Text[]>>
  /** What it does not stop. */
  readonly limits: MessageKey
  readonly source: Sources
}

/** Ordered by what they prevent: strangers in the meeting first. */
export const MEASURES = [
  {
    id: 'lock',
    stage: 'during',
    title: 'lock_title',
    why: 'lock_why',
    steps: {
      host: [{ key: 'lock_host_1', labels: ['zoom_host_tools', 'zoom_lock_meeting'] }],
      participant: [{ key: 'lock_participant_1' }],
    },
    limits: 'lock_limits',
    source: SOURCES.hostTools,
  },
  {
    id: 'remove',
    stage: 'during',
    title: 'remove_title',
    why: 'remove_why',
    steps: {
      host: [
        { key: 'remove_host_1', labels: ['zoom_host_tools', 'zoom_participants', 'zoom_suspend'] },
        { key: 'remove_host_2', labels: ['zoom_participants'] },
        { key: 'remove_host_3', labels: ['zoom_rejoin'] },
      ],
      participant: [{ key: 'remove_participant_1' }],
    },
    limits: 'remove_limits',
    source: [SOURCES.hostTools, SOURCES.suspending, SOURCES.removing],
  },
  {
    id: 'end-for-all',
    stage: 'during',
    title: 'end_for_all_title',
    why: 'end_for_all_why',
    steps: {
      host: [
        { key: 'end_for_all_host_1', labels: ['zoom_participants', 'zoom_put_in_waiting_room'] },
        { key: 'end_for_all_host_2' },
      ],
      participant: [{ key: 'end_for_all_participant_1' }],
    },
    limits: 'end_for_all_limits',
    source: [SOURCES.freeAccount, SOURCES.coHost],
  },
  {
    id: 'signed-in-only',
    stage: 'before',
    title: 'signed_in_only_title',
    why: 'signed_in_only_why',
    steps: {
      host: [{ key: 'signed_in_only_host_1', labels: ['zoom_sign_in'] }],
      participant: [{ key: 'signed_in_only_participant_1' }],
    },
    limits: 'signed_in_only_limits',
    source: SOURCES.signIn,
  },
  {
    id: 'own-domain',
    stage: 'before',
    title: 'own_domain_title',
    why: 'own_domain_why',
    steps: {
      host: [{ key: 'own_domain_host_1', labels: ['zoom_sign_in'] }],
      participant: [{ key: 'own_domain_participant_1' }],
    },
    limits: 'own_domain_limits',
    source: SOURCES.signIn,
  },
  {
    id: 'registration',
    stage: 'before',
    title: 'registration_title',
    why: 'registration_why',
    steps: {
      host: [{ key: 'registration_host_1', labels: ['zoom_registration'] }],
      participant: [{ key: 'registration_participant_1' }],
    },
    limits: 'registration_limits',
    source: [SOURCES.registration, SOURCES.registrants],
  },
  {
    id: 'webinar',
    stage: 'before',
    title: 'webinar_title',
    why: 'webinar_why',
    steps: {
      host: [{ key: 'webinar_host_1' }],
      participant: [{ key: 'webinar_participant_1' }],
    },
    limits: 'webinar_limits',
    source: [SOURCES.webinar, SOURCES.webinarCost],
  },
  {
    id: 'host-first',
    stage: 'before',
    title: 'host_first_title',
    why: 'host_first_why',
    steps: {
      host: [
        { key: 'host_first_host_1', labels: ['zoom_join_anytime'] },
        { key: 'host_first_host_2' },
      ],
      participant: [{ key: 'host_first_participant_1' }],
    },
    limits: 'host_first_limits',
    source: [SOURCES.joinBeforeHost, SOURCES.freeAccount2025],
  },
  {
    id: 'personal-id',
    stage: 'before',
    title: 'personal_id_title',
    why: 'personal_id_why',
    steps: {
      host: [{ key: 'personal_id_host_1', labels: ['zoom_personal_id'] }],
      participant: [{ key: 'personal_id_participant_1' }],
    },
    limits: 'personal_id_limits',
    source: SOURCES.personalId,
  },
  {
    id: 'public-links',
    stage: 'before',
    title: 'public_links_title',
    why: 'public_links_why',
    steps: {
      host: [{ key: 'public_links_host_1' }, { key: 'public_links_host_2' }],
      participant: [{ key: 'public_links_participant_1' }],
    },
    limits: 'public_links_limits',
    source: [SOURCES.fbi, SOURCES.guide, SOURCES.registration, SOURCES.registrants],
  },
  {
    id: 'video',
    stage: 'during',
    title: 'video_title',
    why: 'video_why',
    steps: {
      host: [
        { key: 'video_host_1' },
        {
          key: 'video_host_2',
          labels: ['zoom_host_tools', 'zoom_participants', 'zoom_start_video'],
        },
      ],
      participant: [{ key: 'video_participant_1' }],
    },
    limits: 'video_limits',
    source: [SOURCES.hostTools, SOURCES.freeAccount],
  },
  {
    id: 'chat',
    stage: 'during',
    title: 'chat_title',
    why: 'chat_why',
    steps: {
      host: [{ key: 'chat_host_1' }, { key: 'chat_host_2', labels: ['zoom_direct_messages'] }],
      participant: [{ key: 'chat_participant_1' }],
    },
    limits: 'chat_limits',
    source: [SOURCES.chat, SOURCES.privateChat],
  },
  {
    id: 'files',
    stage: 'before',
    title: 'files_title',
    why: 'files_why',
    steps: {
      host: [
        { key: 'files_host_1', labels: ['zoom_send_files', 'zoom_annotation'] },
        { key: 'files_host_2' },
      ],
      participant: [{ key: 'files_participant_1' }],
    },
    limits: 'files_limits',
    source: [SOURCES.guide, SOURCES.annotation, SOURCES.freeAccount2025],
  },
  {
    id: 'rename',
    stage: 'during',
    title: 'rename_title',
    why: 'rename_why',
    steps: {
      host: [
        { key: 'rename_host_1', labels: ['zoom_host_tools', 'zoom_participants', 'zoom_rename'] },
        { key: 'rename_host_2', labels: ['zoom_rename_setting'] },
      ],
      participant: [{ key: 'rename_participant_1' }],
    },
    limits: 'rename_limits',
    source: [SOURCES.rename, SOURCES.hostTools],
  },
  {
    id: 'remote-control',
    stage: 'before',
    title: 'remote_control_title',
    why: 'remote_control_why',
    steps: {
      host: [{ key: 'remote_control_host_1', labels: ['zoom_remote_control'] }],
      participant: [{ key: 'remote_control_participant_1' }],
    },
    limits: 'remote_control_limits',
    source: [SOURCES.remoteControl, SOURCES.remoteSwitch, SOURCES.freeAccount2025],
  },
  {
    id: 'host-key',
    stage: 'before',
    title: 'host_key_title',
    why: 'host_key_why',
    steps: {
      host: [{ key: 'host_key_host_1' }],
      participant: [{ key: 'host_key_participant_1' }],
    },
    limits: 'host_key_limits',
    source: [SOURCES.claimHost, SOURCES.changeHostKey],
  },
  {
    id: 'co-host',
    stage: 'during',
    title: 'co_host_title',
    why: 'co_host_why',
    steps: {
      host: [{ key: 'co_host_host_1', labels: ['zoom_participants', 'zoom_co_host'] }],
      participant: [{ key: 'co_host_participant_1', labels: ['zoom_participants'] }],
    },
    limits: 'co_host_limits',
    source: [SOURCES.coHost, SOURCES.coHostPlans],
  },
  {
    id: 'notetakers',
    stage: 'during',
    title: 'notetakers_title',
    why: 'notetakers_why',
    steps: {
      host: [
        { key: 'notetakers_host_1' },
        { key: 'notetakers_host_2', labels: ['zoom_participants'] },
      ],
      participant: [{ key: 'notetakers_participant_1' }],
    },
    limits: 'notetakers_limits',
    source: SOURCES.notetakers,
  },
  {
    id: 'recording',
    stage: 'during',
    title: 'recording_title',
    why: 'recording_why',
    steps: {
      host: [{ key: 'recording_host_1' }, { key: 'recording_host_2' }],
      participant: [{ key: 'recording_participant_1' }],
    },
    limits: 'recording_limits',
    source: SOURCES.recording,
  },
  {
    id: 'update',
    stage: 'before',
    title: 'update_title',
    why: 'update_why',
    steps: {
      host: [{ key: 'update_host_1' }],
      participant: [{ key: 'update_participant_1' }],
    },
    limits: 'update_limits',
    source: SOURCES.fbi,
  },
] as const satisfies readonly Measure[]
