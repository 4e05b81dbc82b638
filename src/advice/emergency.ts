import type { Role } from './role.ts'
import { SOURCES } from './sources.ts'
import type { Text } from './text.ts'

/** “It is happening now”: what to do, in order, while somebody disturbs the meeting. */
export const EMERGENCY = {
  steps: {
    host: [
      { key: 'now_host_1', labels: ['zoom_host_tools', 'zoom_suspend'] },
      { key: 'now_host_2', labels: ['zoom_host_tools', 'zoom_remove'] },
      { key: 'now_host_3', labels: ['zoom_lock_meeting'] },
      { key: 'now_host_4', labels: ['zoom_host_tools', 'zoom_report'] },
    ],
    participant: [
      { key: 'now_participant_1' },
      { key: 'now_participant_2' },
      { key: 'now_participant_3' },
    ],
  } satisfies Record<Role, readonly Text[]> as Record<Role, readonly Text[]>,
  source: SOURCES.hostTools,
}
