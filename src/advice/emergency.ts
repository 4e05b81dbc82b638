import type { EmergencyAct } from '../zoom/facts/control-paths.ts'
import type { Role } from './role.ts'
import { SOURCES, type Source } from './sources.ts'
import type { MessageKey, Text, ZoomLabel } from './text.ts'

/** A step as it fits beside a button: what it does, and the labels on the way to it. */
export interface EmergencyStep {
  readonly act: EmergencyAct
  readonly title: MessageKey
  readonly path: readonly ZoomLabel[]
}

interface EmergencyText extends Text {
  /** None for what goes without saying. */
  readonly source?: Source
}

/** “Disrupted right now?”: what to do, in order, while somebody disturbs the meeting. */
export const EMERGENCY = {
  steps: {
    host: [
      {
        key: 'now_host_1',
        labels: ['zoom_host_tools', 'zoom_participants', 'zoom_suspend'],
        source: SOURCES.suspending,
      },
      { key: 'now_host_2', labels: ['zoom_participants', 'zoom_remove'], source: SOURCES.removing },
      { key: 'now_host_3', labels: ['zoom_lock_meeting'], source: SOURCES.hostTools },
      {
        key: 'now_host_4',
        labels: ['zoom_participants', 'zoom_report'],
        source: SOURCES.reporting,
      },
    ],
    participant: [
      { key: 'now_participant_1', source: SOURCES.leaving },
      { key: 'now_participant_2' },
      { key: 'now_participant_3', source: SOURCES.talking },
    ],
  } satisfies Record<Role, readonly EmergencyText[]> as Record<Role, readonly EmergencyText[]>,
  /** The host's, short. */
  acts: [
    {
      act: 'suspend',
      title: 'emergency_stop',
      path: ['zoom_host_tools', 'zoom_participants', 'zoom_suspend'],
    },
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
}

/** Where the steps of a role come from, and what is said of the police; each once. */
export function emergencySources(role: Role): Source[] {
  const ofSteps = EMERGENCY.steps[role].flatMap(({ source }) => source ?? [])
  return [...new Set([...ofSteps, SOURCES.reporting, SOURCES.fbi, SOURCES.fbiMay])]
}
