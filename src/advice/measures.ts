import type { Role } from './role.ts'
import { SOURCES, type Source } from './sources.ts'
import type { MessageKey, Text } from './text.ts'

/** Advice beyond the letter's four protections. */
export interface Measure {
  readonly id: string
  readonly title: MessageKey
  readonly why: MessageKey
  readonly steps: Readonly<Record<Role, readonly Text[]>>
  /** What it does not stop. */
  readonly limits: MessageKey
  readonly source: Source
}

export const MEASURES = [
  {
    id: 'lock',
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
    title: 'remove_title',
    why: 'remove_why',
    steps: {
      host: [
        { key: 'remove_host_1', labels: ['zoom_host_tools', 'zoom_suspend'] },
        { key: 'remove_host_2', labels: ['zoom_host_tools', 'zoom_remove'] },
        { key: 'remove_host_3', labels: ['zoom_rejoin'] },
      ],
      participant: [{ key: 'remove_participant_1' }],
    },
    limits: 'remove_limits',
    source: SOURCES.hostTools,
  },
  {
    id: 'signed-in-only',
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
    id: 'registration',
    title: 'registration_title',
    why: 'registration_why',
    steps: {
      host: [{ key: 'registration_host_1', labels: ['zoom_registration'] }],
      participant: [{ key: 'registration_participant_1' }],
    },
    limits: 'registration_limits',
    source: SOURCES.registration,
  },
  {
    id: 'host-first',
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
    source: SOURCES.joinBeforeHost,
  },
  {
    id: 'personal-id',
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
    id: 'notetakers',
    title: 'notetakers_title',
    why: 'notetakers_why',
    steps: {
      host: [
        { key: 'notetakers_host_1' },
        { key: 'notetakers_host_2', labels: ['zoom_host_tools', 'zoom_remove'] },
      ],
      participant: [{ key: 'notetakers_participant_1' }],
    },
    limits: 'notetakers_limits',
    source: SOURCES.notetakers,
  },
  {
    id: 'public-links',
    title: 'public_links_title',
    why: 'public_links_why',
    steps: {
      host: [{ key: 'public_links_host_1' }, { key: 'public_links_host_2' }],
      participant: [{ key: 'public_links_participant_1' }],
    },
    limits: 'public_links_limits',
    source: SOURCES.fbi,
  },
  {
    id: 'update',
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

export type MeasureId = (typeof MEASURES)[number]['id']
