import type { EmergencyAct } from '../zoom/facts/controls.ts'
import type { Role } from './role.ts'
import { SOURCES } from './sources.ts'
import type { MessageKey, Text, ZoomLabel } from './text.ts'

/** A step as it fits beside a button: what it does, and the labels on the way to it. */
export interface EmergencyStep {
  readonly act: EmergencyAct
  readonly title: MessageKey
  readonly path: readonly ZoomLabel[]
}

/** “Disrupted right now?”: what to do, in order, while somebody disturbs the meeting. */
export const EMERGENCY = {
  steps: {
    host: [
      { key: 'now_host_1', labels: ['zoom_host_tools', 'zoom_suspend'] },
      { key: 'now_host_2', labels: ['zoom_participants', 'zoom_remove'] },
      { key: 'now_host_3', labels: ['zoom_lock_meeting'] },
      { key: 'now_host_4', labels: ['zoom_participants', 'zoom_report'] },
    ],
    participant: [
      { key: 'now_participant_1' },
      { key: 'now_participant_2' },
      { key: 'now_participant_3' },
    ],
  } satisfies Record<Role, readonly Text[]> as Record<Role, readonly Text[]>,
  /** The host's, short. */
  acts: [
    { act: 'suspend', title: 'emergency_stop', path: ['zoom_host_tools', 'zoom_suspend'] },
    {
      act: 'remove',
      title: 'emergency_remove',
      path: ['zoom_participants', 'zoom_more', 'zoom_remove'],
    },
    { act: 'lock', title: 'emergency_lock', path: ['zoom_host_tools', 'zoom_lock_meeting'] },
    {
      act: 'report',
      title: 'emergency_report',
      path: ['zoom_participants', 'zoom_more', 'zoom_report'],
    },
  ] satisfies readonly EmergencyStep[] as readonly EmergencyStep[],
  source: SOURCES.hostTools,
}
